// The reviewer's paper and spreadsheet: out, and in again.
import { FileDown, FileUp, Keyboard, Printer } from "lucide-react";
import { useState } from "react";
import { useGo } from "../../app/nav";
import type { Refused } from "../../generated/commands";
import { host } from "../../host";
import { useT } from "../../i18n";
import { Button, FileButton, useFaultText, useToast } from "../../kit";
import s from "./reviews.module.css";
import { SheetDialog } from "./SheetDialog";

interface Props {
  call: number;
  /** Whose; null: one's own. */
  reviewer: number | null;
  /** Who that is, for those who hear the buttons of many rows. */
  name?: string;
  isDone?: boolean;
}

export function PaperTools({ call, reviewer, name, isDone = false }: Props) {
  const { t, lang } = useT();
  const go = useGo();
  const toast = useToast();
  const text = useFaultText();
  const [busy, setBusy] = useState("");
  const [file, setFile] = useState<File | null>(null);
  const work = async (what: string, act: () => Promise<unknown>) => {
    setBusy(what);
    try {
      await act();
    } catch (error) {
      toast(text(error as Refused), { tone: "error" });
    }
    setBusy("");
  };
  const print = () =>
    work("paper", async () => {
      const written = await host.call("report.write", {
        name: "review-sheets",
        language: lang,
        call,
        application: null,
        reviewer,
        path: null,
      });
      await host.openFile(written.path);
      toast(t("reports-opened", { path: written.path }));
    });
  const save = () =>
    work("sheet", async () => {
      const path = await host.saveDialog(`scores-${reviewer ?? "own"}-${lang}.xlsx`);
      if (path === null) return;
      const written = await host.call("review.sheet", { call, reviewer, language: lang, path });
      toast(t("reviewing-sheet-saved", { n: written.files, path: written.path }));
    });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would ask for a legend that nobody needs to see
    <div className={s.tools} role="group" aria-label={name ?? t("reviewing-tools")}>
      <Button
        icon={<Printer size={15} aria-hidden="true" />}
        isPending={busy === "paper"}
        disabledReason={isDone ? t("reviewing-all-in") : undefined}
        onPress={() => void print()}
      >
        {t("reviewing-print")}
      </Button>
      <Button
        icon={<Keyboard size={15} aria-hidden="true" />}
        onPress={() => go("/reviews/entry", reviewer === null ? undefined : { search: { reviewer: String(reviewer) } })}
      >
        {t("reviewing-enter")}
      </Button>
      <Button icon={<FileDown size={15} aria-hidden="true" />} isPending={busy === "sheet"} onPress={() => void save()}>
        {t("reviewing-sheet-out")}
      </Button>
      <FileButton accept={[".xlsx"]} icon={<FileUp size={15} aria-hidden="true" />} onFile={setFile}>
        {t("reviewing-sheet-in")}
      </FileButton>
      {file && <SheetDialog call={call} reviewer={reviewer} file={file} onClose={() => setFile(null)} />}
    </div>
  );
}
