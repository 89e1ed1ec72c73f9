import { useEffect, useRef, useState } from "react";
import { useParam, useSearch } from "../../app/nav";
import { useSession } from "../../app/session";
import type { CallCheck, CallView, Ground, Part } from "../../generated/commands";
import { useAct, useCommand } from "../../host";
import { pick, useT } from "../../i18n";
import {
  Button,
  ConfirmDialog,
  DraftNotice,
  Notice,
  Page,
  Pill,
  Refusal,
  Spinner,
  Tabs,
  useFaults,
  useFaultText,
  useToast,
} from "../../kit";
import { useEdits, useFreshWhenStale } from "../organisations/edits";
import { EligibilityEditor } from "../rules/EligibilityEditor";
import { GridEditor } from "../rules/GridEditor";
import { GridVersions } from "../rules/GridVersions";
import { ListEditor } from "../rules/ListEditor";
import { PolicyEditor } from "../rules/PolicyEditor";
import { AmendDialog } from "./AmendDialog";
import { BoundsTab } from "./BoundsTab";
import s from "./calls.module.css";
import { DatesTab } from "./DatesTab";
import { Documents } from "./Documents";
import { IdentityTab } from "./IdentityTab";
import { Checks } from "./SetUpChecks";
import { groundsFor, setUpOf, type TabId, tabOf } from "./setup";
import { TerritoryTab } from "./TerritoryTab";

export default function CallPage() {
  const id = Number(useParam("id"));
  const call = useCommand("call.show", { id });
  if (!call.data) return call.error ? <Refusal refused={call.error} /> : <Spinner />;
  return <Call key={id} call={call.data} reread={call.refetch} />;
}

/** Leads to a field, on whatever tab it stands. */
function useWay() {
  const [search, setSearch] = useSearch();
  const [aim, setAim] = useState<string | null>(null);
  const tab = search.tab ?? "identity";
  useEffect(() => {
    if (aim === null || tabOf(aim) !== tab) return;
    // A list of a list leads to its head when its own entry has no field.
    const paths = [aim, aim.split(".").slice(0, 2).join("."), aim.split(".")[0]];
    for (const path of paths) {
      const frame = document.querySelector(`[data-field="${CSS.escape(path ?? "")}"]`);
      const field = frame?.querySelector<HTMLElement>("input, textarea, select, button");
      if (!field) continue;
      field.focus();
      break;
    }
    setAim(null);
  }, [aim, tab]);
  const go = (field: string) => {
    setAim(field);
    setSearch({ tab: tabOf(field) });
  };
  return { tab, choose: (next: string) => setSearch({ tab: next }), go };
}

interface Props {
  call: CallView;
  reread: () => Promise<unknown>;
}

function Call({ call, reread }: Props) {
  const { t, lang } = useT();
  const { can } = useSession();
  const toast = useToast();
  const way = useWay();
  const [asking, setAsking] = useState<"open" | "close" | "archive" | null>(null);
  const [amending, setAmending] = useState<Ground[] | null>(null);
  const stored = setUpOf(call);
  const { value, change, isChanged, clear, begun } = useEdits(`call.${call.id}`, stored);
  const edit = useAct("call.edit");
  const acts = { open: useAct("call.open"), close: useAct("call.close"), archive: useAct("call.archive") };
  const fault = useFaults(edit.refused);
  useFreshWhenStale(edit.refused, reread);
  const lead = useRef(way.go);
  lead.current = way.go;
  useEffect(() => {
    const first = edit.refused?.faults?.[0]?.field;
    if (first !== undefined && first !== "ground" && first !== "note") lead.current(first);
  }, [edit.refused]);
  const checked = useCommand("call.check", value, { keepPrevious: true });
  const checks = checked.data ?? call.checks;
  const mayEdit = can("edit-calls") && call.state !== "archived";
  const locked = (part: Part) => !mayEdit || call.amendments.every((open) => open.part !== part);
  const save = async (ground: Ground | null, note: string) => {
    const { rules, ...terms } = value;
    await edit.run({
      id: call.id,
      version: call.version,
      ...terms,
      rules: call.rulesEditable ? rules : null,
      ground,
      note,
    });
    clear();
    setAmending(null);
    toast(t("calls-saved"));
  };
  const press = () => {
    const grounds = groundsFor(call, stored, value);
    if (grounds.length > 0) return setAmending(grounds);
    // The refusal is shown at its field.
    save(null, "").catch(() => undefined);
  };
  const errors = checks.filter((check) => check.weight === "error");
  const hindrance = isChanged ? t("calls-save-first") : errors.length > 0 ? t("calls-not-ready") : undefined;
  const programme = pick(lang, call.programmeAr, call.programmeFr, call.programmeEn);
  return (
    <Page
      title={<bdi>{pick(lang, call.titleAr, call.titleFr)}</bdi>}
      subtitle={call.official ? programme : `${programme} · ${t("calls-proposed")}`}
      crumbs={[{ to: "/calls", label: t("calls-title") }]}
      status={<Pill slug={call.state} kind="call" />}
      actions={
        mayEdit && (
          <>
            {isChanged && <Button onPress={clear}>{t("applications-undo")}</Button>}
            <Button onPress={press} isPending={edit.isPending} isDisabled={!isChanged}>
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
      {mayEdit && <DraftNotice begun={begun} />}
      <Refusal refused={amending ? null : edit.refused} />
      {!call.rulesEditable && <Notice tone="info" title={t("calls-frozen")} />}
      <div className={s.columns}>
        <SetUpTabs
          call={call}
          checks={checks}
          selected={way.tab}
          onSelect={way.choose}
          tab={{ value, set: (part) => change({ ...value, ...part }), fault, locked }}
        />
        <aside className={s.side}>
          <Checks checks={checks} onGo={way.go} />
          {can("report") && <Documents call={call} isChanged={isChanged} />}
        </aside>
      </div>
      {amending && (
        <AmendDialog
          grounds={amending}
          refused={edit.refused}
          isPending={edit.isPending}
          onSave={save}
          onClose={() => {
            edit.reset();
            setAmending(null);
          }}
        />
      )}
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

interface SetUpTabsProps {
  call: CallView;
  checks: readonly CallCheck[];
  selected: string;
  onSelect: (tab: string) => void;
  tab: Parameters<typeof BoundsTab>[0];
}

/** The steps of a set-up, in the order in which an office takes them. */
function SetUpTabs({ call, checks, selected, onSelect, tab }: SetUpTabsProps) {
  const { t } = useT();
  const text = useFaultText();
  const checkedFault = (field: string) => {
    const found = checks.find((check) => check.field === field);
    return tab.fault(field) ?? (found && text(found));
  };
  const rules = {
    rules: tab.value.rules,
    onChange: (next: typeof tab.value.rules) => tab.set({ rules: next }),
    isDisabled: tab.locked("rules"),
    fault: checkedFault,
  };
  const steps: { id: TabId; label: string; content: React.ReactNode }[] = [
    { id: "identity", label: t("calls-tab-identity"), content: <IdentityTab call={call} {...tab} /> },
    { id: "dates", label: t("calls-tab-dates"), content: <DatesTab call={call} {...tab} /> },
    { id: "bounds", label: t("calls-tab-bounds"), content: <BoundsTab {...tab} /> },
    { id: "territory", label: t("calls-tab-territory"), content: <TerritoryTab {...tab} /> },
    { id: "domains", label: t("calls-tab-domains"), content: <ListEditor what="domains" {...rules} /> },
    { id: "papers", label: t("calls-tab-papers"), content: <ListEditor what="requirements" {...rules} /> },
    { id: "eligibility", label: t("eligibility-tab"), content: <EligibilityEditor {...rules} /> },
    {
      id: "grid",
      label: t("calls-tab-grid"),
      content: (
        <div className={s.stack}>
          <GridEditor {...rules} />
          <GridVersions call={call.id} />
        </div>
      ),
    },
    { id: "policy", label: t("calls-tab-policy"), content: <PolicyEditor {...rules} /> },
  ];
  const wanting = (id: TabId) =>
    checks.filter((check) => check.weight === "error" && tabOf(check.field) === id).length || undefined;
  return (
    <Tabs
      label={t("calls-parts")}
      selected={selected}
      onSelect={onSelect}
      tabs={steps.map((step) => ({ ...step, badge: wanting(step.id) }))}
    />
  );
}
