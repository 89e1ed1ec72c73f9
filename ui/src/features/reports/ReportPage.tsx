import { useState } from "react";
import { useGo, useParam, useSearch } from "../../app/nav";
import { useCurrentCall } from "../../app/session";
import type { Document, Kind, Language, Refused, SummaryForm } from "../../generated/commands";
import { host, useAct, useCommand } from "../../host";
import { pick, useT } from "../../i18n";
import { Button, Empty, Page, Refusal, Segmented, Spinner, useToast } from "../../kit";
import { readScope, scopeSearch, wantedCalls } from "../dashboard/scope";
import { RegisterDays } from "./RegisterDays";
import s from "./reports.module.css";

const FORMS: readonly SummaryForm[] = ["full", "one-page"];
const KINDS: readonly Kind[] = ["association", "cooperative", "enterprise"];

export default function ReportPage() {
  const { t, lang } = useT();
  const name = useParam("name") as Document;
  const { call } = useCurrentCall();
  const go = useGo();
  const toast = useToast();
  const [language, setLanguage] = useState<Language>(lang);
  const [trouble, setTrouble] = useState<Refused | null>(null);
  const [search, setSearch] = useSearch();
  const days = name === "register" ? { from: search.from ?? null, to: search.to ?? null } : {};
  // The blank form is one for each kind of applicant.
  const kind = name === "form" ? (KINDS.find((one) => one === search.kind) ?? "association") : undefined;
  const sides =
    name === "comparison" ? { left: Number(search.left ?? "") || null, right: Number(search.right ?? "") || null } : {};
  // A summary is of what its dashboard shows.
  const scope = readScope(search);
  const wanted = name === "summary" ? wantedCalls(scope, call) : call && [call.id];
  const form = FORMS.find((one) => one === search.form) ?? "full";
  const summary =
    name === "summary"
      ? { calls: wanted ?? undefined, from: scope.from, to: scope.to, province: scope.province, form }
      : {};
  const subject = { name, language, call: call?.id ?? null, application: null, kind, ...days, ...sides, ...summary };
  const preview = useCommand("report.preview", subject, { enabled: wanted !== null });
  const write = useAct("report.write");
  const keep = async (path: string | null) => {
    setTrouble(null);
    try {
      return await write.run({ ...subject, path });
    } catch (error) {
      setTrouble(error as Refused);
      return null;
    }
  };
  const save = async () => {
    const path = await host.saveDialog(preview.data?.fileName ?? `${name}.pdf`);
    if (path === null) return;
    const written = await keep(path);
    if (written) toast(t("reports-saved", { path: written.path }));
  };
  const print = async () => {
    const written = await keep(null);
    if (!written) return;
    try {
      await host.openFile(written.path);
      toast(t("reports-opened", { path: written.path }));
    } catch (error) {
      setTrouble(error as Refused);
    }
  };
  return (
    <Page
      title={t(`reports-${name}`)}
      subtitle={call && !(name === "summary" && scope.reach !== "this") && pick(lang, call.titleAr, call.titleFr)}
      crumbs={[{ to: "/reports", label: t("reports-title") }]}
      actions={
        <>
          {kind && (
            <Segmented
              label={t("organisations-kind")}
              value={kind}
              onChange={(next) => setSearch({ kind: next })}
              options={KINDS.map((one) => ({ id: one, label: t(`kind-${one}`) }))}
            />
          )}
          {name === "summary" && (
            <>
              <Button tone="quiet" onPress={() => go("/dashboard", { search: scopeSearch(scope) })}>
                {t("dashboard-back")}
              </Button>
              <Segmented
                label={t("dashboard-form")}
                value={form}
                onChange={(next) => setSearch({ form: next })}
                options={FORMS.map((one) => ({ id: one, label: t(`dashboard-form-${one}`) }))}
              />
            </>
          )}
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
          <Button onPress={() => void save()} isDisabled={!preview.data} isPending={write.isPending}>
            {t("reports-save")}
          </Button>
          <Button tone="primary" onPress={() => void print()} isDisabled={!preview.data} isPending={write.isPending}>
            {t("reports-print")}
          </Button>
        </>
      }
    >
      <Refusal refused={trouble ?? preview.error} />
      {name === "register" && <RegisterDays from={search.from} to={search.to} onChange={setSearch} />}
      {wanted === null && <Empty title={t("reports-no-call")} />}
      {preview.isFetching && !preview.data && (
        <div className={s.waiting}>
          <Spinner />
          {t("reports-drawing")}
        </div>
      )}
      {preview.data && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a long preview is scrolled by keyboard too
        <section className={s.pages} aria-label={t("reports-preview")} tabIndex={0}>
          <p className={s.count}>{t("reports-pages", { n: preview.data.total })}</p>
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
    </Page>
  );
}
