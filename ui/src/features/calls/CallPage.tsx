import { useState } from "react";
import { useParam, useSearch } from "../../app/nav";
import { useSession } from "../../app/session";
import type { CallTerms, CallView, Rules } from "../../generated/commands";
import { useAct, useCommand } from "../../host";
import { pick, useT } from "../../i18n";
import {
  Button,
  Card,
  ConfirmDialog,
  DraftNotice,
  eitherBegun,
  Notice,
  Page,
  Pill,
  Refusal,
  Tabs,
  useEdits,
  useFaults,
  useFaultText,
  useToast,
} from "../../kit";
import { EligibilityEditor } from "../rules/EligibilityEditor";
import { GridEditor } from "../rules/GridEditor";
import { ListEditor } from "../rules/ListEditor";
import { PolicyEditor } from "../rules/PolicyEditor";
import { IdentityTab, LimitsTab } from "./CallTabs";
import s from "./calls.module.css";

export default function CallPage() {
  const id = Number(useParam("id"));
  const call = useCommand("call.show", { id });
  if (!call.data) return <Refusal refused={call.error} />;
  return <Call key={call.data.version} call={call.data} />;
}

function termsOf(call: CallView): CallTerms {
  const { code, titleAr, titleFr, level, province, publishedOn, opensAt, closesAt, quota, envelope } = call;
  return { code, titleAr, titleFr, level, province, publishedOn, opensAt, closesAt, quota, envelope };
}

function Call({ call }: { call: CallView }) {
  const { t, lang } = useT();
  const { can } = useSession();
  const toast = useToast();
  const [search, setSearch] = useSearch();
  const ofTerms = useEdits<CallTerms>(`call.${call.id}.terms`, termsOf(call));
  const ofRules = useEdits<Rules>(`call.${call.id}.rules`, call.rules);
  const { value: terms, change: setTerms } = ofTerms;
  const { value: rules, change: setRules } = ofRules;
  const [asking, setAsking] = useState<"open" | "close" | "archive" | null>(null);
  const edit = useAct("call.edit");
  const acts = { open: useAct("call.open"), close: useAct("call.close"), archive: useAct("call.archive") };
  const fault = useFaults(edit.refused);
  const text = useFaultText();
  const checkedFault = (field: string) => {
    const found = call.checks.find((check) => check.field === field);
    return fault(field) ?? (found && text(found));
  };
  const mayEdit = can("edit-calls") && call.state !== "archived";
  const changed =
    JSON.stringify(terms) !== JSON.stringify(termsOf(call)) || JSON.stringify(rules) !== JSON.stringify(call.rules);
  const errors = call.checks.filter((check) => check.weight === "error");
  const save = async () => {
    try {
      await edit.run({ id: call.id, version: call.version, ...terms, rules: call.rulesEditable ? rules : null });
      ofTerms.clear();
      ofRules.clear();
      toast(t("calls-saved"));
    } catch {
      // The refusal is shown at its field.
    }
  };
  const hindrance = changed ? t("calls-save-first") : errors.length > 0 ? t("calls-not-ready") : undefined;
  const shared = { isDisabled: !mayEdit };
  const rulesDisabled = !mayEdit || !call.rulesEditable;
  return (
    <Page
      title={<bdi>{pick(lang, call.titleAr, call.titleFr)}</bdi>}
      subtitle={`${pick(lang, call.programmeAr, call.programmeFr, call.programmeEn)} · ${t("calls-proposed")}`}
      crumbs={[{ to: "/calls", label: t("calls-title") }]}
      status={<Pill slug={call.state} kind="call" />}
      actions={
        mayEdit && (
          <>
            <Button onPress={() => void save()} isPending={edit.isPending} isDisabled={!changed}>
              {t("frame-save")}
            </Button>
            {call.state === "draft" && (
              <Button tone="primary" onPress={() => setAsking("open")} disabledReason={hindrance}>
                {t("calls-open")}
              </Button>
            )}
            {call.state === "open" && <Button onPress={() => setAsking("close")}>{t("calls-close")}</Button>}
            {call.state === "closed" && <Button onPress={() => setAsking("archive")}>{t("calls-archive")}</Button>}
          </>
        )
      }
    >
      {mayEdit && <DraftNotice begun={eitherBegun(ofTerms.begun, ofRules.begun)} />}
      <Refusal refused={edit.refused} />
      {!call.rulesEditable && <Notice tone="info" title={t("calls-frozen")} />}
      <div className={s.columns}>
        <Tabs
          label={t("calls-parts")}
          selected={search.tab ?? "identity"}
          onSelect={(tab) => setSearch({ tab })}
          tabs={[
            {
              id: "identity",
              label: t("calls-tab-identity"),
              content: (
                <IdentityTab terms={terms} onChange={setTerms} fault={fault} frozen={!call.rulesEditable} {...shared} />
              ),
            },
            {
              id: "limits",
              label: t("calls-tab-limits"),
              content: <LimitsTab terms={terms} onChange={setTerms} fault={fault} {...shared} />,
            },
            {
              id: "domains",
              label: t("calls-tab-domains"),
              content: <ListEditor what="domains" rules={rules} onChange={setRules} isDisabled={rulesDisabled} />,
            },
            {
              id: "papers",
              label: t("calls-tab-papers"),
              content: <ListEditor what="requirements" rules={rules} onChange={setRules} isDisabled={rulesDisabled} />,
            },
            {
              id: "eligibility",
              label: t("eligibility-tab"),
              content: (
                <EligibilityEditor rules={rules} onChange={setRules} isDisabled={rulesDisabled} fault={checkedFault} />
              ),
            },
            {
              id: "grid",
              label: t("calls-tab-grid"),
              content: <GridEditor rules={rules} onChange={setRules} isDisabled={rulesDisabled} />,
            },
            {
              id: "policy",
              label: t("calls-tab-policy"),
              content: <PolicyEditor rules={rules} onChange={setRules} isDisabled={rulesDisabled} />,
            },
          ]}
        />
        <Checks call={call} />
      </div>
      {asking && (
        <ConfirmDialog
          isOpen
          title={t(`calls-${asking}`)}
          body={t(`calls-${asking}-about`)}
          confirmLabel={t(`calls-${asking}`)}
          onClose={() => setAsking(null)}
          onConfirm={async () => {
            await acts[asking].run({ id: call.id, version: call.version });
            toast(t(`calls-${asking}-done`));
          }}
        />
      )}
    </Page>
  );
}

/** What the set-up still wants, and what is worth a look; as it stands on the disk. */
function Checks({ call }: { call: CallView }) {
  const { t } = useT();
  const text = useFaultText();
  return (
    <Card title={t("calls-checks")}>
      {call.checks.length === 0 ? (
        <Notice tone="ok" title={t("calls-ready")} />
      ) : (
        <ul className={s.checks}>
          {call.checks.map((check) => (
            <li key={`${check.field} ${check.code}`}>
              <Notice
                tone={check.weight === "error" ? "error" : "warn"}
                title={t(`calls-field-${check.field.replace("rules.", "").split(".")[0]?.toLowerCase()}`)}
              >
                <p>{text(check)}</p>
              </Notice>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
