import { useState } from "react";
import type { Document, Language, Refused, SessionCard } from "../../generated/commands";
import { host, useCommand } from "../../host";
import { useT } from "../../i18n";
import { Button, Notice, Refusal, Segmented, Spinner, useToast } from "../../kit";
import s from "./sessions.module.css";

/** The minutes as they will be printed, in Arabic or French, and the attendance sheet. */
export function MinutesTab({ session }: { session: SessionCard }) {
  const { t, lang } = useT();
  const toast = useToast();
  const [language, setLanguage] = useState<Language>(lang);
  const [trouble, setTrouble] = useState<Refused | null>(null);
  const subject = { call: null, application: null, session: session.id };
  const preview = useCommand("report.preview", { name: "minutes", language, ...subject });
  const print = async (name: Document) => {
    setTrouble(null);
    try {
      const written = await host.call("report.write", { name, language, ...subject, path: null });
      await host.openFile(written.path);
      toast(t("reports-opened", { path: written.path }));
    } catch (error) {
      setTrouble(error as Refused);
    }
  };
  return (
    <div className={s.stack}>
      <Refusal refused={trouble ?? preview.error} />
      <div className={s.bar}>
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
        <Button tone="primary" onPress={() => void print("minutes")}>
          {t("sessions-print-minutes")}
        </Button>
        <Button onPress={() => void print("attendance")}>{t("sessions-print-attendance")}</Button>
      </div>
      {session.signedAt === null && <Notice tone="warn">{t("sessions-minutes-draft")}</Notice>}
      {preview.isFetching && !preview.data && <Spinner />}
      {preview.data && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a long preview is scrolled by keyboard too
        <section className={s.pages} aria-label={t("sessions-tab-minutes")} tabIndex={0}>
          {preview.data.pages.map((page, i) => (
            <img
              // biome-ignore lint/suspicious/noArrayIndexKey: pages have no name but their place
              key={i}
              className={s.sheet}
              alt={t("reports-page", { n: i + 1 })}
              src={`data:image/svg+xml;utf8,${encodeURIComponent(page)}`}
            />
          ))}
        </section>
      )}
    </div>
  );
}
