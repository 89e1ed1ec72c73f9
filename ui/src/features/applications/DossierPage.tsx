import { useState } from "react";
import { useParam, useSearch } from "../../app/nav";
import { useSession } from "../../app/session";
import type { Dossier, Language, Refused } from "../../generated/commands";
import { host, useCommand } from "../../host";
import { LANGS, pick, useT } from "../../i18n";
import { Menu, Page, Pill, Refusal, Spinner, Tabs, TwoNames, useToast } from "../../kit";
import { Attention } from "./Attention";
import s from "./applications.module.css";
import { DecisionTab, HistoryTab, OrganisationTab, ReviewsTab } from "./DossierTabs";
import { NextStep } from "./NextStep";
import { PapersTab } from "./PapersTab";
import { Progress } from "./Progress";
import { ProjectTab } from "./ProjectTab";

export default function DossierPage() {
  const id = Number(useParam("id"));
  const dossier = useCommand("application.show", { id });
  if (!dossier.data) return dossier.error ? <Refusal refused={dossier.error} /> : <Spinner />;
  return <File key={id} dossier={dossier.data} reread={dossier.refetch} />;
}

interface FileProps {
  dossier: Dossier;
  reread: () => Promise<unknown>;
}

function File({ dossier, reread }: FileProps) {
  const { t, lang } = useT();
  const { can } = useSession();
  const toast = useToast();
  const [search, setSearch] = useSearch();
  const [trouble, setTrouble] = useState<Refused | null>(null);
  const lacking = dossier.papers.filter(
    (paper) => paper.obligatory && !["received", "valid"].includes(paper.state),
  ).length;
  const print = async (what: string) => {
    setTrouble(null);
    const [name, language] = what.split(" ") as ["receipt" | "project", Language];
    try {
      const written = await host.call("report.write", {
        name,
        language,
        call: null,
        application: dossier.id,
        path: null,
      });
      await host.openFile(written.path);
      toast(t("reports-opened", { path: written.path }));
    } catch (error) {
      setTrouble(error as Refused);
    }
  };
  return (
    <Page
      title={<bdi>{pick(lang, dossier.titleAr, dossier.titleFr) || t(`phase-${dossier.phase}`)}</bdi>}
      subtitle={
        <>
          <TwoNames ar={dossier.organisation.nameAr} fr={dossier.organisation.nameFr} />
          {dossier.placesOfWork[0] &&
            ` · ${pick(lang, dossier.placesOfWork[0].nameAr, dossier.placesOfWork[0].nameFr)}`}
        </>
      }
      crumbs={[
        { to: "/applications", label: t("applications-title") },
        ...(dossier.number ? [{ to: `/applications/${dossier.id}`, label: `\u2068${dossier.number}\u2069` }] : []),
      ]}
      status={<Pill slug={dossier.phase} kind="phase" />}
      actions={
        can("report") && (
          <Menu
            label={t("applications-print")}
            onAction={(what) => void print(what)}
            items={[
              ...(dossier.depositedAt === null ? [] : LANGS).map((language) => ({
                id: `receipt ${language}`,
                label: t(`applications-receipt-${language}`),
              })),
              ...LANGS.map((language) => ({ id: `project ${language}`, label: t(`application-sheet-${language}`) })),
            ]}
          />
        )
      }
    >
      <Refusal refused={trouble} />
      <Progress dossier={dossier} />
      <div className={s.dossier}>
        <Tabs
          label={t("applications-parts")}
          selected={search.tab ?? "project"}
          onSelect={(tab) => setSearch({ tab })}
          tabs={[
            {
              id: "project",
              label: t("applications-project"),
              content: <ProjectTab dossier={dossier} reread={reread} />,
            },
            {
              id: "organisation",
              label: t("applications-organisation"),
              content: <OrganisationTab dossier={dossier} />,
            },
            {
              id: "papers",
              label: t("applications-papers"),
              badge: lacking || undefined,
              content: <PapersTab dossier={dossier} reread={reread} />,
            },
            { id: "reviews", label: t("applications-reviews"), content: <ReviewsTab dossier={dossier} /> },
            { id: "decision", label: t("applications-decision"), content: <DecisionTab dossier={dossier} /> },
            { id: "history", label: t("applications-history"), content: <HistoryTab dossier={dossier} /> },
          ]}
        />
        <aside className={s.side}>
          <NextStep dossier={dossier} lacking={lacking}>
            <Attention
              items={dossier.attention}
              onGo={dossier.editable ? (field) => setSearch({ tab: "project", field }) : undefined}
            />
          </NextStep>
        </aside>
      </div>
    </Page>
  );
}
