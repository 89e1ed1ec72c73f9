// The counter: one page, by keyboard, in under ninety seconds.
import { useEffect, useRef } from "react";
import { useGo } from "../../app/nav";
import { useSession } from "../../app/session";
import type { DepositReceipt, Dossier, Kind } from "../../generated/commands";
import { useAct, useCommand } from "../../host";
import { pick, useT } from "../../i18n";
import { Button, Card, DraftNotice, keyOf, Page, Refusal, useDraft, useFaults, useToast } from "../../kit";
import { CounterEligibility } from "../eligibility/CounterEligibility";
import { useFaultFocus } from "../organisations/edits";
import { PrivacyNotice } from "../privacy/PrivacyNotice";
import { Applicant } from "./Applicant";
import { Attention, goToField } from "./Attention";
import s from "./applications.module.css";
import b from "./budget.module.css";
import { Late, Papers } from "./CounterParts";
import { BLANK, type Counter, counterOf, handedOver } from "./counter";
import { DetailFields } from "./DetailFields";
import { ProjectFields } from "./ProjectFields";
import { useReckoning } from "./project";

interface DepositProps {
  call: number;
  /** The draft being deposited; null for a file entered now. */
  draft: Dossier | null;
  onDone: (receipt: DepositReceipt) => void;
}

export function Deposit({ call, draft, onDone }: DepositProps) {
  const { t, lang } = useT();
  const go = useGo();
  const toast = useToast();
  const { can } = useSession();
  const shown = useCommand("call.show", { id: call });
  const place = draft ? `deposit.draft.${draft.id}.${draft.version}` : `deposit.${call}.new`;
  const [counter, setCounter, clear, begun] = useDraft<Counter>(place, draft ? counterOf(draft) : BLANK);
  const deposit = useAct("application.deposit");
  const keep = useAct("application.draft");
  const mark = useAct("paper.mark");
  const dismiss = useAct("duplicate.dismiss");
  const refused = deposit.refused ?? keep.refused;
  const fault = useFaults(refused);
  useFaultFocus(refused);
  const set = (part: Partial<Counter>) => setCounter((before) => ({ ...before, ...part }));
  const kind = useKind(counter);
  const reckoning = useReckoning(call, draft?.id ?? null, counter.project);
  // Said once there is something to say: an empty form is not odd.
  const isTyped = counter.project.places > 0 || counter.project.titleAr !== "" || counter.project.titleFr !== "";
  const asked = (shown.data?.requirements ?? []).filter((paper) => kind !== null && paper[kind]);

  const busy = useRef(false);
  const submit = async () => {
    // A second Ctrl+Enter while the first is on its way would deposit twice.
    if (busy.current) return;
    busy.current = true;
    keep.reset();
    try {
      const receipt = await deposit.run({
        draft: draft?.id ?? null,
        call,
        organisation: counter.applicant === "known" ? counter.organisation : null,
        newOrganisation: counter.applicant === "new" ? counter.identity : null,
        domain: counter.domain,
        lot: counter.lot,
        ...counter.project,
        papers: handedOver(asked, counter.papers, draft),
        lateReason: counter.lateReason,
        note: counter.note,
      });
      clear();
      // What was found different at the counter is remembered; it never holds the receipt up.
      if (counter.applicant === "new")
        for (const b of counter.different ?? [])
          await dismiss.run({ a: receipt.organisation, b, reason: "" }).catch(() => undefined);
      onDone(receipt);
    } catch {
      // The refusal is shown at its field.
    } finally {
      busy.current = false;
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
        lot: counter.lot,
        ...counter.project,
      });
      clear();
      const papers = handedOver(asked, counter.papers, null).map((paper) => ({ ...paper, seenOn: null }));
      if (papers.length > 0 && can("check-papers"))
        await mark.run({ application: made.id, version: made.version, papers });
      toast(t("applications-draft-saved"));
      go(`/applications/${made.id}`);
    } catch {
      // The refusal is shown at its field.
    }
  };

  useControlEnter(() => void submit());
  const closed = refused?.code === "call-closed-at" || refused?.code === "call-closed";
  return (
    <Page
      title={t("applications-new")}
      subtitle={shown.data && pick(lang, shown.data.titleAr, shown.data.titleFr)}
      crumbs={[{ to: "/applications", label: t("applications-title") }]}
      actions={
        <>
          <Button onPress={clear}>{t(draft ? "applications-undo" : "applications-empty-form")}</Button>
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
          <Button tone="primary" keyHint="Ctrl ↵" onPress={() => void submit()} isPending={deposit.isPending}>
            {t("applications-deposit")}
          </Button>
        </>
      }
    >
      <DraftNotice begun={begun} />
      <Refusal refused={refused ?? shown.error} />
      {(closed || counter.lateReason !== null) && <Late counter={counter} set={set} fault={fault} />}
      <div className={s.columns}>
        <div className={s.form}>
          <Card title={t("applications-organisation")}>
            <div className={s.form}>
              <Applicant
                counter={counter}
                set={set}
                fault={fault}
                province={shown.data?.province}
                fixed={draft !== null}
              />
              <PrivacyNotice />
            </div>
          </Card>
          <Card title={t("applications-project")}>
            <ProjectFields
              call={shown.data}
              domain={counter.domain}
              onDomain={(domain) => set(domain === counter.domain ? {} : { domain, lot: null })}
              lot={counter.lot}
              onLot={(lot) => set({ lot })}
              project={counter.project}
              onChange={(project) => set({ project })}
              reckoning={reckoning}
              fault={fault}
            />
          </Card>
          <Card>
            <details className={b.more}>
              <summary>{t("application-more")}</summary>
              <div>
                <p className={s.faint}>{t("application-more-hint")}</p>
                <DetailFields
                  call={shown.data}
                  project={counter.project}
                  onChange={(part) => set({ project: { ...counter.project, ...part } })}
                  reckoning={reckoning}
                  fault={fault}
                />
              </div>
            </details>
          </Card>
        </div>
        <div className={s.beside}>
          <CounterEligibility call={call} counter={counter} />
          <Card title={t("applications-handed-papers")}>
            {kind === null ? (
              <p className={s.faint}>{t("applications-papers-after")}</p>
            ) : (
              <Papers asked={asked} chosen={counter.papers} onChange={(papers) => set({ papers })} />
            )}
          </Card>
          {isTyped && reckoning && <Attention items={reckoning.attention} onGo={goToField} />}
        </div>
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

/** Ctrl+Enter from any field, without the way back to the button. */
function useControlEnter(act: () => void) {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!event.ctrlKey || event.repeat || keyOf(event) !== "Enter") return;
      if (document.querySelector("[role=dialog]")) return;
      event.preventDefault();
      event.stopPropagation();
      latest.current();
    };
    // On its way down: a chooser that has the focus keeps Enter for itself.
    window.addEventListener("keydown", onKey, true);
    return () => window.removeEventListener("keydown", onKey, true);
  }, []);
}
