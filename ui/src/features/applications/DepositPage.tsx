// The counter: one page, by keyboard, in under ninety seconds.
import { useEffect, useState } from "react";
import { useGo, useSearch } from "../../app/nav";
import { useCurrentCall, useSession } from "../../app/session";
import type { DepositReceipt, Identity, Kind, Project } from "../../generated/commands";
import { useAct, useCommand } from "../../host";
import { pick, useFormat, useT } from "../../i18n";
import {
  Button,
  Card,
  Checkbox,
  ComboBox,
  Empty,
  Notice,
  Page,
  Refusal,
  Segmented,
  Select,
  TextField,
  useDraft,
  useFaults,
  useToast,
} from "../../kit";
import { BLANK_IDENTITY, IdentityForm } from "../organisations/IdentityForm";
import s from "./applications.module.css";
import { DepositDone } from "./DepositDone";
import { BLANK_PROJECT, ProjectFields } from "./ProjectFields";

interface Counter {
  applicant: "known" | "new";
  organisation: number | null;
  identity: Identity;
  domain: number | null;
  project: Project;
  papers: number[];
  lateReason: string | null;
  note: string;
}

const BLANK: Counter = {
  applicant: "known",
  organisation: null,
  identity: BLANK_IDENTITY,
  domain: null,
  project: BLANK_PROJECT,
  papers: [],
  lateReason: null,
  note: "",
};

export default function DepositPage() {
  const { t } = useT();
  const { call } = useCurrentCall();
  const [search] = useSearch();
  const draft = search.draft ? Number(search.draft) : null;
  if (!call) {
    return (
      <Page title={t("applications-new")}>
        <Card>
          <Empty title={t("applications-no-call")} />
        </Card>
      </Page>
    );
  }
  return <Deposit key={`${call.id}-${draft ?? ""}`} call={call.id} draft={draft} />;
}

function Deposit({ call, draft }: { call: number; draft: number | null }) {
  const { t, lang } = useT();
  const go = useGo();
  const toast = useToast();
  const shown = useCommand("call.show", { id: call });
  const [counter, setCounter, clear] = useDraft<Counter>(`deposit.${call}.${draft ?? "new"}`, BLANK);
  const [done, setDone] = useState<DepositReceipt | null>(null);
  const deposit = useAct("application.deposit");
  const keep = useAct("application.draft");
  const refused = deposit.refused ?? keep.refused;
  const fault = useFaults(refused);
  const set = (part: Partial<Counter>) => setCounter((before) => ({ ...before, ...part }));
  const kind = useKind(counter);
  usePrefill(draft, counter, setCounter);

  const submit = async () => {
    keep.reset();
    try {
      const receipt = await deposit.run({
        draft,
        call,
        organisation: counter.applicant === "known" ? counter.organisation : null,
        newOrganisation: counter.applicant === "new" ? counter.identity : null,
        domain: counter.domain,
        ...counter.project,
        papers: counter.papers.map((requirement) => ({ requirement, state: "received" as const, note: "" })),
        lateReason: counter.lateReason,
        note: counter.note,
      });
      clear();
      setDone(receipt);
    } catch {
      document.querySelector('[role="alert"]')?.scrollIntoView({ block: "center" });
    }
  };
  const saveDraft = async () => {
    deposit.reset();
    if (counter.organisation === null) return;
    try {
      const made = await keep.run({
        call,
        organisation: counter.organisation,
        domain: counter.domain,
        ...counter.project,
      });
      clear();
      toast(t("applications-draft-saved"));
      go(`/applications/${made.id}`);
    } catch {
      // The refusal is shown at its field.
    }
  };

  if (done) return <DepositDone receipt={done} onNext={() => setDone(null)} />;
  const closed = refused?.code === "call-closed-at" || refused?.code === "call-closed";
  return (
    <Page
      title={t("applications-new")}
      subtitle={shown.data && pick(lang, shown.data.titleAr, shown.data.titleFr)}
      crumbs={[{ to: "/applications", label: t("applications-title") }]}
      actions={
        <>
          <Button onPress={clear}>{t("applications-empty-form")}</Button>
          {draft === null && (
            <Button
              onPress={() => void saveDraft()}
              isPending={keep.isPending}
              disabledReason={
                counter.applicant === "known" && counter.organisation !== null
                  ? undefined
                  : t("applications-draft-needs-organisation")
              }
            >
              {t("applications-save-draft")}
            </Button>
          )}
          <Button tone="primary" onPress={() => void submit()} isPending={deposit.isPending}>
            {t("applications-deposit")}
          </Button>
        </>
      }
    >
      <Refusal refused={refused ?? shown.error} />
      {closed && <Late counter={counter} set={set} />}
      <div className={s.columns}>
        <div className={s.form}>
          <Card title={t("applications-organisation")}>
            <Applicant
              counter={counter}
              set={set}
              fault={fault}
              province={shown.data?.province}
              fixed={draft !== null}
            />
          </Card>
          <Card title={t("applications-project")}>
            <ProjectFields
              call={shown.data}
              domain={counter.domain}
              onDomain={(domain) => set({ domain })}
              project={counter.project}
              onChange={(project) => set({ project })}
              fault={fault}
            />
          </Card>
        </div>
        <Card title={t("applications-handed-papers")}>
          <Papers call={call} kind={kind} chosen={counter.papers} onChange={(papers) => set({ papers })} />
        </Card>
      </div>
    </Page>
  );
}

/** The kind that the checklist depends on: typed, or that of the chosen organisation. */
function useKind(counter: Counter): Kind | null {
  const known = useCommand(
    "organisation.show",
    { id: counter.organisation ?? 0 },
    { enabled: counter.applicant === "known" && counter.organisation !== null },
  );
  return counter.applicant === "new" ? counter.identity.kind : (known.data?.kind ?? null);
}

/** A draft brings what was entered before. */
function usePrefill(draft: number | null, counter: Counter, setCounter: (value: Counter) => void) {
  const dossier = useCommand("application.show", { id: draft ?? 0 }, { enabled: draft !== null });
  const { data } = dossier;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the draft has come
  useEffect(() => {
    if (!data || counter.organisation !== null) return;
    const project = Object.fromEntries(Object.keys(BLANK_PROJECT).map((key) => [key, data[key as keyof Project]]));
    setCounter({
      ...BLANK,
      organisation: data.organisation.id,
      domain: data.domain,
      project: project as unknown as Project,
    });
  }, [data]);
}

interface PartProps {
  counter: Counter;
  set: (part: Partial<Counter>) => void;
}

function Applicant({
  counter,
  set,
  fault,
  province,
  fixed,
}: PartProps & { fault: (field: string) => string | undefined; province?: string; fixed: boolean }) {
  const { t, lang } = useT();
  const [typed, setTyped] = useState<string | null>(null);
  const found = useCommand(
    "organisation.page",
    { text: typed ?? "", kinds: [], offset: 0, limit: 12 },
    { keepPrevious: true },
  );
  const chosen = useCommand(
    "organisation.show",
    { id: counter.organisation ?? 0 },
    { enabled: counter.organisation !== null },
  );
  const shown = typed ?? (chosen.data ? pick(lang, chosen.data.nameAr, chosen.data.nameFr) : "");
  return (
    <div className={s.form}>
      {!fixed && (
        <Segmented
          label={t("applications-applicant")}
          value={counter.applicant}
          onChange={(applicant) => set({ applicant, papers: [] })}
          options={[
            { id: "known", label: t("applications-known") },
            { id: "new", label: t("applications-new-organisation") },
          ]}
        />
      )}
      {counter.applicant === "known" ? (
        <ComboBox
          label={t("applications-pick-organisation")}
          name="organisation"
          text={shown}
          onText={setTyped}
          options={(found.data?.rows ?? []).map((row) => ({
            id: row.id,
            label: pick(lang, row.nameAr, row.nameFr),
            detail: `${pick(lang, row.nameFr, row.nameAr)} · ${t(`kind-${row.kind}`)} · ${pick(lang, row.communeAr, row.communeFr)}`,
          }))}
          value={counter.organisation}
          onChange={(organisation) => {
            set({ organisation, papers: [] });
            setTyped(null);
          }}
          isLoading={found.isFetching}
          emptyText={t("applications-unknown-organisation")}
          error={fault("organisation")}
          isDisabled={fixed}
          isRequired
          autoFocus
        />
      ) : (
        <>
          <Similar identity={counter.identity} onPick={(organisation) => set({ applicant: "known", organisation })} />
          <IdentityForm
            value={counter.identity}
            onChange={(identity) =>
              set({ identity, papers: identity.kind === counter.identity.kind ? counter.papers : [] })
            }
            fault={fault}
            path="newOrganisation."
            province={province}
            brief
            autoFocus
          />
        </>
      )}
    </div>
  );
}

/** Organisations that already bear the name being typed: shown, never merged. */
function Similar({ identity, onPick }: { identity: Identity; onPick: (id: number) => void }) {
  const { t, lang } = useT();
  const text = identity.nameAr.trim() || identity.nameFr.trim();
  const found = useCommand(
    "organisation.page",
    { text, kinds: [], offset: 0, limit: 4 },
    { enabled: text.length >= 4, keepPrevious: true },
  );
  const rows = text.length >= 4 ? (found.data?.rows ?? []) : [];
  if (rows.length === 0) return null;
  return (
    <Notice tone="warn" title={t("applications-similar")}>
      <div className={s.tags}>
        {rows.map((row) => (
          <Button key={row.id} onPress={() => onPick(row.id)}>
            <bdi>{pick(lang, row.nameAr, row.nameFr)}</bdi>
          </Button>
        ))}
      </div>
    </Notice>
  );
}

interface PapersProps {
  call: number;
  kind: Kind | null;
  chosen: number[];
  onChange: (papers: number[]) => void;
}

function Papers({ call, kind, chosen, onChange }: PapersProps) {
  const { t, lang } = useT();
  const format = useFormat();
  const shown = useCommand("call.show", { id: call });
  if (kind === null) return <p className={s.faint}>{t("applications-papers-after")}</p>;
  const asked = (shown.data?.requirements ?? []).filter((paper) => paper[kind]);
  const all = asked.map((paper) => paper.id);
  return (
    <div className={s.form}>
      <Checkbox isSelected={all.length > 0 && chosen.length === all.length} onChange={(on) => onChange(on ? all : [])}>
        <strong>
          {t("applications-all-papers", { n: format.integer(chosen.length), of: format.integer(all.length) })}
        </strong>
      </Checkbox>
      <ul className={s.ticks}>
        {asked.map((paper) => (
          <li key={paper.id}>
            <Checkbox
              isSelected={chosen.includes(paper.id)}
              onChange={(on) => onChange(on ? [...chosen, paper.id] : chosen.filter((id) => id !== paper.id))}
            >
              <span>
                {pick(lang, paper.nameAr, paper.nameFr, paper.nameEn)}
                {paper.obligatory && <span className={s.star}> *</span>}
              </span>
            </Checkbox>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** After the closing hour an administrator may take the file with a coded reason. */
function Late({ counter, set }: PartProps) {
  const { t, lang } = useT();
  const { can } = useSession();
  const reasons = useCommand("reason.list", {});
  if (!can("administer")) return null;
  return (
    <Card title={t("applications-late")} tone="warn">
      <div className={s.two}>
        <Select
          label={t("applications-late-reason")}
          name="reason"
          value={counter.lateReason}
          onChange={(lateReason) => set({ lateReason })}
          options={(reasons.data ?? [])
            .filter((reason) => reason.uses.includes("deposit"))
            .map((reason) => ({ id: reason.slug, label: pick(lang, reason.nameAr, reason.nameFr, reason.nameEn) }))}
        />
        <TextField label={t("applications-note")} name="note" value={counter.note} onChange={(note) => set({ note })} />
      </div>
    </Card>
  );
}
