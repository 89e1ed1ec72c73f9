import { useEffect, useRef, useState } from "react";
import { useGo } from "../../app/nav";
import type { DepositReceipt, Language, Refused } from "../../generated/commands";
import { host } from "../../host";
import { useFormat, useT } from "../../i18n";
import { Button, Card, keyOf, Notice, Page, Refusal, Segmented, useToast } from "../../kit";
import s from "./applications.module.css";
import { Flags } from "./Flags";

/** What the counter hands back: the number, what is lacking, the receipt. */
export function DepositDone({ receipt, onNext }: { receipt: DepositReceipt; onNext: () => void }) {
  const { t, lang } = useT();
  const format = useFormat();
  const go = useGo();
  const toast = useToast();
  const [language, setLanguage] = useState<Language>(lang);
  const [trouble, setTrouble] = useState<Refused | null>(null);
  // The frame's own Ctrl+N leads to the address where this already stands.
  const next = useRef(onNext);
  useEffect(() => {
    next.current = onNext;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey && !event.altKey && !event.shiftKey && keyOf(event) === "n") next.current();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
  const print = async () => {
    setTrouble(null);
    try {
      const written = await host.call("report.write", {
        name: "receipt",
        language,
        call: null,
        application: receipt.id,
        path: null,
      });
      await host.openFile(written.path);
      toast(t("reports-opened", { path: written.path }));
    } catch (error) {
      setTrouble(error as Refused);
    }
  };
  return (
    <Page title={t("applications-deposited")} crumbs={[{ to: "/applications", label: t("applications-title") }]}>
      <Refusal refused={trouble} />
      <Card>
        <div className={s.form}>
          <p>{t("applications-register-number")}</p>
          <p className={s.number}>
            <bdi>{receipt.number}</bdi>
          </p>
          <p className={s.faint}>{format.dateTime(receipt.depositedAt)}</p>
          {receipt.papersLacking > 0 ? (
            <Notice tone="warn" title={t("applications-lacking", { n: receipt.papersLacking })} />
          ) : (
            <Notice tone="ok" title={t("applications-complete")} />
          )}
          <Flags flags={receipt.flags} />
          <div className={s.foot}>
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
            <Button tone="primary" onPress={() => void print()} autoFocus>
              {t("applications-print-receipt")}
            </Button>
            <Button onPress={() => go(`/applications/${receipt.id}`)}>{t("applications-open-dossier")}</Button>
            <Button keyHint="Ctrl N" onPress={onNext}>
              {t("applications-next-deposit")}
            </Button>
          </div>
        </div>
      </Card>
    </Page>
  );
}
