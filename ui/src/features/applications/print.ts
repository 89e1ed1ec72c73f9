import { useState } from "react";
import type { Document, Language, Refused } from "../../generated/commands";
import { host } from "../../host";
import { useT } from "../../i18n";
import { useToast } from "../../kit";

/** Writes a paper of a file as PDF and hands it to the system's viewer. */
export function usePrint(application: number) {
  const { t } = useT();
  const toast = useToast();
  const [trouble, setTrouble] = useState<Refused | null>(null);
  const print = async (name: Document, language: Language) => {
    setTrouble(null);
    try {
      const written = await host.call("report.write", { name, language, call: null, application, path: null });
      await host.openFile(written.path);
      toast(t("reports-opened", { path: written.path }));
    } catch (error) {
      setTrouble(error as Refused);
    }
  };
  return { print, trouble };
}
