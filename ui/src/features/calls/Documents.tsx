import { useState } from "react";
import { useGo } from "../../app/nav";
import { useCurrentCall, useSession } from "../../app/session";
import type { CallView, Document, Kind, Language, Refused } from "../../generated/commands";
import { host } from "../../host";
import { useT } from "../../i18n";
import { Button, Card, FileButton, Refusal, Segmented, useToast } from "../../kit";
import s from "./calls.module.css";
import { ImportDialog } from "./ImportDialog";

const KINDS: readonly Kind[] = ["association", "cooperative", "enterprise"];

interface Props {
  call: CallView;
  isChanged: boolean;
}

/** What is printed of a call before the first file comes: its forms, its grid, its entry spreadsheet; and that, filled, in. */
export function Documents({ call, isChanged }: Props) {
  const { t, lang } = useT();
  const toast = useToast();
  const go = useGo();
  const { choose } = useCurrentCall();
  const { can } = useSession();
  const [language, setLanguage] = useState<Language>(lang);
  const [busy, setBusy] = useState("");
  const [trouble, setTrouble] = useState<Refused | null>(null);
  const [file, setFile] = useState<File | null>(null);
  // What is printed is what is kept: never half of what is being typed.
  const hindrance = isChanged ? t("calls-save-first") : undefined;
  const work = async (what: string, act: () => Promise<unknown>) => {
    setTrouble(null);
    setBusy(what);
    try {
      await act();
    } catch (error) {
      setTrouble(error as Refused);
    } finally {
      setBusy("");
    }
  };
  const print = (name: Document, kind?: Kind) =>
    work(`${name} ${kind ?? ""}`, async () => {
      const subject = { name, language, call: call.id, application: null, kind };
      const written = await host.call("report.write", { ...subject, path: null });
      await host.openFile(written.path);
      toast(t("reports-opened", { path: written.path }));
    });
  const look = (name: Document) => {
    choose(call.id);
    go(`/reports/${name}`);
  };
  const template = () =>
    work("template", async () => {
      const path = await host.saveDialog(`template-${call.code}-${language}.xlsx`);
      if (path === null) return;
      const written = await host.call("call.template", { call: call.id, language, path });
      toast(t("calls-template-saved", { path: written.path }));
    });
  return (
    <Card title={t("calls-documents")}>
      <div className={s.documents}>
        <p className={s.faint}>{t("calls-documents-about")}</p>
        <Refusal refused={trouble} />
        <Segmented
          label={t("reports-language")}
          value={language}
          onChange={setLanguage}
          options={[
            { id: "ar", label: t("frame-lang-ar"), lang: "ar" },
            { id: "fr", label: t("reports-lang-fr"), lang: "fr" },
            { id: "en", label: t("reports-lang-en"), lang: "en" },
          ]}
        />
        {KINDS.map((kind) => (
          <Button
            key={kind}
            onPress={() => void print("form", kind)}
            isPending={busy === `form ${kind}`}
            disabledReason={hindrance}
          >
            {t(`calls-form-${kind}`)}
          </Button>
        ))}
        <Button onPress={() => void print("grid")} isPending={busy === "grid "} disabledReason={hindrance}>
          {t("calls-grid-blank")}
        </Button>
        <Button onPress={() => look("form")} disabledReason={hindrance}>
          {t("calls-preview-form")}
        </Button>
        <Button onPress={() => look("grid")} disabledReason={hindrance}>
          {t("calls-preview-grid")}
        </Button>
        <Button onPress={() => void template()} isPending={busy === "template"} disabledReason={hindrance}>
          {t("calls-template")}
        </Button>
        {can("deposit") && call.state === "open" && (
          <FileButton accept={[".xlsx"]} onFile={setFile}>
            {t("calls-import")}
          </FileButton>
        )}
        {file && <ImportDialog call={call} file={file} onClose={() => setFile(null)} />}
      </div>
    </Card>
  );
}
