import type { Dossier, Phase } from "../../generated/commands";
import { useT } from "../../i18n";
import { Stepper, type StepState } from "../../kit";

const STAGES = ["deposit", "papers", "eligibility", "review", "decision", "announcement", "agreement"] as const;
type Stage = (typeof STAGES)[number];

/** The stage at which a file stands in a phase; nothing when it has passed them all. */
function stageOf(phase: Phase, dossier: Dossier): Stage | null {
  const papersChecked = dossier.papers.every((paper) => !paper.obligatory || paper.state === "valid");
  const decided: Stage = dossier.decision?.announcedAt ? "agreement" : "announcement";
  switch (phase) {
    case "draft":
      return "deposit";
    case "deposited":
      return papersChecked ? "eligibility" : "papers";
    case "incomplete":
      return "papers";
    case "inadmissible":
      return "eligibility";
    case "admissible":
    case "in-review":
      return "review";
    case "scored":
      return "decision";
    case "accepted":
    case "reserve":
    case "rejected":
      return decided;
    default:
      return null;
  }
}

const ENDED: readonly Phase[] = ["withdrawn", "cancelled", "closed"];

/** What a stage that is reached means: work, waiting, or a way that goes no further. */
function reached(dossier: Dossier, stage: Stage): StepState {
  if (ENDED.includes(dossier.phase)) return "todo";
  if (dossier.phase === "incomplete") return "waiting";
  // Announced and not accepted: no agreement is to come, unless the reserve list is called up.
  if (stage === "agreement" && dossier.phase !== "accepted") return dossier.phase === "reserve" ? "waiting" : "todo";
  return "current";
}

/** How far a file has come; one that ended is shown where it was left. */
export function Progress({ dossier }: { dossier: Dossier }) {
  const { t } = useT();
  const { phase, steps } = dossier;
  const left = ENDED.includes(phase) ? [...steps].reverse().find((step) => step.to === phase)?.from : phase;
  const stage = stageOf(left ?? "draft", dossier);
  const at = stage === null ? STAGES.length : STAGES.indexOf(stage);
  const state = (id: Stage, i: number): StepState => (i < at ? "done" : i === at ? reached(dossier, id) : "todo");
  return <Stepper steps={STAGES.map((id, i) => ({ id, label: t(`applications-stage-${id}`), state: state(id, i) }))} />;
}
