import { useState } from "react";
import { useParam, useSearch } from "../../app/nav";
import { useSession } from "../../app/session";
import type { Dossier, Phase, Refused } from "../../generated/commands";
import { host, useAct, useCommand } from "../../host";
import { pick, useT } from "../../i18n";
import {
  Button,
  Menu,
  Page,
  Pill,
  Refusal,
  Stepper,
  type StepState,
  Tabs,
  TwoNames,
  useFaults,
  useToast,
} from "../../kit";
import s from "./applications.module.css";
import { DecisionTab, HistoryTab, OrganisationTab, ReviewsTab } from "./DossierTabs";
import { NextStep } from "./NextStep";
import { PapersTab } from "./PapersTab";
import { BLANK_PROJECT, ProjectFields } from "./ProjectFields";

export default function DossierPage() {
  const id = Number(useParam("id"));
  const dossier = useCommand("application.show", { id });
  if (!dossier.data) return <Refusal refused={dossier.error} />;
  return <File dossier={dossier.data} />;
}

const STAGES = ["deposit", "papers", "eligibility", "review", "decision", "announcement", "agreement"] as const;

/** How far a phase has come along the stages, and whether something is awaited there. */
function stage(dossier: Dossier): { at: number; waiting: boolean } {
  const announced = dossier.decision?.announcedAt !== null && dossier.decision !== null;
  const places: Record<Phase, number> = {
    draft: 0,
    deposited: 1,
    incomplete: 1,
    inadmissible: 2,
    admissible: 3,
    "in-review": 3,
    scored: 4,
    accepted: announced ? 6 : 5,
    reserve: announced ? 6 : 5,
    rejected: announced ? 6 : 5,
    withdrawn: 0,
    cancelled: 0,
    agreed: 7,
    "in-progress": 7,
    suspended: 7,
    terminated: 7,
    completed: 7,
    closed: 7,
  };
  return { at: places[dossier.phase], waiting: dossier.phase === "incomplete" };
}

function Progress({ dossier }: { dossier: Dossier }) {
  const { t } = useT();
  const { at, waiting } = stage(dossier);
  const state = (i: number): StepState => (i < at ? "done" : i === at ? (waiting ? "waiting" : "current") : "todo");
  return <Stepper steps={STAGES.map((id, i) => ({ id, label: t(`applications-stage-${id}`), state: state(i) }))} />;
}

function File({ dossier }: { dossier: Dossier }) {
  const { t, lang } = useT();
  const { can } = useSession();
  const toast = useToast();
  const [search, setSearch] = useSearch();
  const [trouble, setTrouble] = useState<Refused | null>(null);
  const lacking = dossier.papers.filter(
    (paper) => paper.obligatory && !["received", "valid"].includes(paper.state),
  ).length;
  const print = async (language: string) => {
    setTrouble(null);
    try {
      const written = await host.call("report.write", {
        name: "receipt",
        language: language as "ar" | "fr" | "en",
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
      title={<bdi>{pick(lang, dossier.titleAr, dossier.titleFr)}</bdi>}
      subtitle={
        <>
          <TwoNames ar={dossier.organisation.nameAr} fr={dossier.organisation.nameFr} />
          {dossier.placesOfWork[0] &&
            ` · ${pick(lang, dossier.placesOfWork[0].nameAr, dossier.placesOfWork[0].nameFr)}`}
        </>
      }
      crumbs={[
        {
          to: "/applications",
          label: `${t("applications-title")} ${dossier.number ? `‹ \u2068${dossier.number}\u2069` : ""}`,
        },
      ]}
      status={<Pill slug={dossier.phase} kind="phase" />}
      actions={
        can("report") &&
        dossier.depositedAt !== null && (
          <Menu
            label={t("applications-print")}
            onAction={(language) => void print(language)}
            items={["ar", "fr", "en"].map((language) => ({
              id: language,
              label: t(`applications-receipt-${language}`),
            }))}
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
              content: <ProjectTab key={dossier.version} dossier={dossier} />,
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
              content: <PapersTab key={dossier.version} dossier={dossier} />,
            },
            { id: "reviews", label: t("applications-reviews"), content: <ReviewsTab dossier={dossier} /> },
            { id: "decision", label: t("applications-decision"), content: <DecisionTab dossier={dossier} /> },
            { id: "history", label: t("applications-history"), content: <HistoryTab dossier={dossier} /> },
          ]}
        />
        <aside className={s.side}>
          <NextStep dossier={dossier} lacking={lacking} />
        </aside>
      </div>
    </Page>
  );
}

function ProjectTab({ dossier }: { dossier: Dossier }) {
  const { t } = useT();
  const toast = useToast();
  const call = useCommand("call.show", { id: dossier.call });
  const edit = useAct("application.edit");
  const fault = useFaults(edit.refused);
  const [domain, setDomain] = useState(dossier.domain);
  const [project, setProject] = useState(() => {
    const kept = Object.fromEntries(Object.keys(BLANK_PROJECT).map((key) => [key, dossier[key as keyof Dossier]]));
    return kept as unknown as typeof BLANK_PROJECT;
  });
  const save = async () => {
    try {
      await edit.run({ id: dossier.id, version: dossier.version, domain, ...project });
      toast(t("applications-saved"));
    } catch {
      // The refusal is shown at its field.
    }
  };
  return (
    <fieldset disabled={!dossier.editable} style={{ border: 0, margin: 0, minInlineSize: 0, padding: 0 }}>
      <Refusal refused={edit.refused} />
      <ProjectFields
        call={call.data}
        domain={domain}
        onDomain={setDomain}
        project={project}
        onChange={setProject}
        fault={fault}
      />
      {dossier.editable && (
        <div className={s.foot}>
          <Button tone="primary" onPress={() => void save()} isPending={edit.isPending}>
            {t("frame-save")}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
