import { useParam, useSearch } from "../../app/nav";
import { useSession } from "../../app/session";
import type { Document, Dossier, Language } from "../../generated/commands";
import { useCommand } from "../../host";
import { LANGS, pick, useT } from "../../i18n";
import { Menu, Notice, Page, Pill, Refusal, Spinner, Tabs, TwoNames } from "../../kit";
import { EligibilityTab } from "../eligibility/EligibilityTab";
import { failing } from "../eligibility/words";
import { Attention } from "./Attention";
import s from "./applications.module.css";
import { DecisionTab, HistoryTab, OrganisationTab, ReviewsTab } from "./DossierTabs";
import { Flags } from "./Flags";
import { NextStep } from "./NextStep";
import { PapersTab } from "./PapersTab";
import { Progress } from "./Progress";
import { ProjectTab } from "./ProjectTab";
import { usePrint } from "./print";

const PAPERS = ["receipt", "project", "papers", "completion"] as const;
const LANGUAGE_NAMES = { ar: "frame-lang-ar", fr: "reports-lang-fr", en: "reports-lang-en" };

export default function DossierPage() {
  const id = Number(useParam("id"));
  const dossier = useCommand("application.show", { id });
  const { t } = useT();
  // What was read before stays on screen when reading again fails, unless the file was shut meanwhile.
  if (dossier.error && (!dossier.data || dossier.error.code === "conflicted"))
    return (
      <Page title={t("applications-title")}>
        <Refusal refused={dossier.error} />
      </Page>
    );
  if (!dossier.data) return <Spinner />;
  return <File key={id} dossier={dossier.data} reread={dossier.refetch} />;
}

/** A draft has only its project sheet; the letter is there once something was asked for. */
function isPrintable(name: (typeof PAPERS)[number], dossier: Dossier): boolean {
  if (dossier.depositedAt === null) return name === "project";
  return name !== "completion" || dossier.gaps.length > 0;
}

interface FileProps {
  dossier: Dossier;
  reread: () => Promise<unknown>;
}

function File({ dossier, reread }: FileProps) {
  const { t, lang } = useT();
  const { can } = useSession();
  const [search, setSearch] = useSearch();
  const { print, trouble } = usePrint(dossier.id);
  const lacking = dossier.papers.filter(
    (paper) => paper.obligatory && !["received", "valid"].includes(paper.state),
  ).length;
  return (
    <Page
      title={<bdi>{pick(lang, dossier.titleAr, dossier.titleFr) || t(`phase-${dossier.phase}`)}</bdi>}
      subtitle={
        <>
          {dossier.namesHidden ? (
            t("reviewing-hidden")
          ) : (
            <TwoNames ar={dossier.organisation.nameAr} fr={dossier.organisation.nameFr} />
          )}
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
            onAction={(chosen) => {
              const [name, language] = chosen.split(" ");
              void print(name as Document, language as Language);
            }}
            items={PAPERS.filter((name) => isPrintable(name, dossier)).flatMap((name) =>
              LANGS.map((language) => ({
                id: `${name} ${language}`,
                label:
                  name === "receipt"
                    ? t(`applications-receipt-${language}`)
                    : name === "project"
                      ? t(`application-sheet-${language}`)
                      : t("paper-print-in", {
                          document: t(`paper-print-${name}`),
                          language: t(LANGUAGE_NAMES[language]),
                        }),
              })),
            )}
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
              content: dossier.namesHidden ? (
                <Notice tone="info" title={t("reviewing-names-hidden")} />
              ) : (
                <OrganisationTab dossier={dossier} />
              ),
            },
            {
              id: "papers",
              label: t("applications-papers"),
              badge: lacking || undefined,
              content: <PapersTab dossier={dossier} reread={reread} />,
            },
            {
              id: "eligibility",
              label: t("eligibility-title"),
              badge: failing(dossier.eligibility).length || undefined,
              content: <EligibilityTab dossier={dossier} reread={reread} />,
            },
            { id: "reviews", label: t("applications-reviews"), content: <ReviewsTab dossier={dossier} /> },
            { id: "decision", label: t("applications-decision"), content: <DecisionTab dossier={dossier} /> },
            { id: "history", label: t("applications-history"), content: <HistoryTab dossier={dossier} /> },
          ]}
        />
        {/* It scrolls by itself, so it must take the focus where nothing in it does. */}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard */}
        <aside className={s.side} tabIndex={0} aria-label={t("applications-next")}>
          <NextStep dossier={dossier} lacking={lacking}>
            <Attention
              items={dossier.attention}
              onGo={dossier.editable ? (field) => setSearch({ tab: "project", field }) : undefined}
            />
            <Flags flags={dossier.flags} />
          </NextStep>
        </aside>
      </div>
    </Page>
  );
}
