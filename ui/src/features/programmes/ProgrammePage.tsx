import { useState } from "react";
import { useParam, useSearch } from "../../app/nav";
import { useSession } from "../../app/session";
import type { ProgrammeTerms, ProgrammeView, Rules } from "../../generated/commands";
import { useAct, useCommand } from "../../host";
import { pick, useT } from "../../i18n";
import {
  Button,
  ConfirmDialog,
  Menu,
  Notice,
  Page,
  Refusal,
  Tabs,
  useDraft,
  useFaults,
  useFaultText,
  useToast,
} from "../../kit";
import { EligibilityEditor } from "../rules/EligibilityEditor";
import { GridEditor } from "../rules/GridEditor";
import { ListEditor } from "../rules/ListEditor";
import { PolicyEditor } from "../rules/PolicyEditor";
import { RulesCheck } from "../rules/RulesCheck";
import { ProgrammeFields, termsOf } from "./ProgrammeFields";
import { Labels, useExport } from "./ProgrammesPage";
import s from "./programmes.module.css";

export default function ProgrammePage() {
  const id = Number(useParam("id"));
  const programme = useCommand("programme.show", { id });
  if (!programme.data) return <Refusal refused={programme.error} />;
  return <Programme key={id} programme={programme.data} />;
}

/** What is being typed, with the version it began from. */
interface Draft {
  version: number;
  terms: ProgrammeTerms;
  rules: Rules;
}

function Programme({ programme }: { programme: ProgrammeView }) {
  const { t, lang } = useT();
  const { can } = useSession();
  const toast = useToast();
  const [search, setSearch] = useSearch();
  const stands: Draft = { version: programme.version, terms: termsOf(programme), rules: programme.rules };
  // Nothing typed: no draft. So a record that somebody else changed is shown as it stands.
  const [draft, setDraft, clear] = useDraft<Draft | null>(`programmes.${programme.id}`, null);
  const { terms, rules } = draft ?? stands;
  const put = (part: Partial<Draft>) => setDraft({ ...(draft ?? stands), ...part });
  const edit = useAct("programme.edit");
  const fault = useFaults(edit.refused);
  const save = useExport();
  const checks = useCommand("programme.check", { rules }, { keepPrevious: true });
  const [asking, setAsking] = useState<"adopt" | "archive" | null>(null);
  const mayEdit = can("edit-calls") && !programme.archived;
  const submit = async () => {
    if (!draft) return;
    try {
      await edit.run({ id: programme.id, version: draft.version, ...draft.terms, rules: draft.rules });
      clear();
      toast(t("programmes-saved"));
    } catch {
      // The refusal is shown at its field.
    }
  };
  const discard = () => {
    clear();
    edit.reset();
  };
  const onRules = (next: Rules) => put({ rules: next });
  const text = useFaultText();
  const live = (field: string) => {
    const found = checks.data?.find((check) => check.field === field);
    return fault(field) ?? (found && text(found));
  };
  const shared = { rules, onChange: onRules, isDisabled: !mayEdit, fault: live };
  return (
    <Page
      title={<bdi>{pick(lang, programme.nameAr, programme.nameFr, programme.nameEn)}</bdi>}
      crumbs={[{ to: "/programmes", label: t("programmes-title") }]}
      status={<Labels programme={programme} />}
      actions={
        <>
          <More programme={programme} onAsk={setAsking} onExport={() => void save.run(programme.id)} />
          {draft && mayEdit && (
            <Button tone="quiet" onPress={discard}>
              {t("programmes-discard")}
            </Button>
          )}
          {mayEdit && (
            <Button tone="primary" onPress={() => void submit()} isPending={edit.isPending} isDisabled={!draft}>
              {t("frame-save")}
            </Button>
          )}
        </>
      }
    >
      <Refusal refused={edit.refused ?? save.refused} />
      {draft && draft.version !== programme.version && !edit.isPending && (
        <Notice tone="warn" title={t("programmes-changed-meanwhile")} />
      )}
      {programme.archived && <Notice tone="info" title={t("programmes-archived-about")} />}
      <div className={s.columns}>
        <Tabs
          label={t("programmes-parts")}
          selected={search.tab ?? "identity"}
          onSelect={(tab) => setSearch({ tab })}
          tabs={[
            {
              id: "identity",
              label: t("programmes-tab-identity"),
              content: (
                <ProgrammeFields
                  terms={terms}
                  onChange={(next) => put({ terms: next })}
                  fault={fault}
                  isDisabled={!mayEdit}
                />
              ),
            },
            {
              id: "domains",
              label: t("calls-tab-domains"),
              badge: rules.domains.length,
              content: <ListEditor what="domains" {...shared} />,
            },
            {
              id: "papers",
              label: t("calls-tab-papers"),
              badge: rules.requirements.length,
              content: <ListEditor what="requirements" {...shared} />,
            },
            {
              id: "eligibility",
              label: t("eligibility-tab"),
              badge: rules.eligibility.length,
              content: <EligibilityEditor {...shared} />,
            },
            {
              id: "grid",
              label: t("calls-tab-grid"),
              badge: rules.criteria.length,
              content: <GridEditor {...shared} />,
            },
            { id: "rules", label: t("programmes-tab-rules"), content: <PolicyEditor {...shared} /> },
          ]}
        />
        <RulesCheck faults={checks.data} />
      </div>
      {asking && <Asking what={asking} programme={programme} onClose={() => setAsking(null)} />}
    </Page>
  );
}

interface MoreProps {
  programme: ProgrammeView;
  onAsk: (what: "adopt" | "archive") => void;
  onExport: () => void;
}

function More({ programme, onAsk, onExport }: MoreProps) {
  const { t } = useT();
  const { can } = useSession();
  const items = [
    { id: "export", label: t("programmes-export-one") },
    ...(can("administer")
      ? [{ id: "adopt", label: t(programme.official ? "programmes-unadopt" : "programmes-adopt") }]
      : []),
    ...(can("edit-calls")
      ? [{ id: "archive", label: t(programme.archived ? "programmes-restore" : "programmes-archive") }]
      : []),
  ];
  return (
    <Menu
      label={t("programmes-more")}
      items={items}
      onAction={(id) => (id === "export" ? onExport() : onAsk(id as "adopt" | "archive"))}
    />
  );
}

/** Asks before a programme is made official, or filed away, or either is taken back. */
function Asking({
  what,
  programme,
  onClose,
}: {
  what: "adopt" | "archive";
  programme: ProgrammeView;
  onClose: () => void;
}) {
  const { t } = useT();
  const toast = useToast();
  const adopt = useAct("programme.adopt");
  const archive = useAct("programme.archive");
  const { id, version, official, archived } = programme;
  const word = what === "adopt" ? (official ? "unadopt" : "adopt") : archived ? "restore" : "archive";
  return (
    <ConfirmDialog
      isOpen
      title={t(`programmes-${word}`)}
      body={t(`programmes-${word}-about`)}
      confirmLabel={t(`programmes-${word}`)}
      reason={
        what === "adopt"
          ? { label: t("programmes-adopt-reason"), draft: `programme.${word}.${id}`, isRequired: true }
          : undefined
      }
      onClose={onClose}
      onConfirm={async (reason) => {
        if (what === "adopt") await adopt.run({ id, version, official: !official, reason });
        else await archive.run({ id, version, archived: !archived });
        toast(t("programmes-saved"));
      }}
    />
  );
}
