// What is being entered at the counter, and what of it is sent.
import type { CallRequirement, Dossier, HandedPaper, Identity, PaperState, Project } from "../../generated/commands";
import { BLANK_IDENTITY } from "../organisations/IdentityForm";
import { BLANK_PROJECT, projectOf } from "./project";

export interface Counter {
  applicant: "known" | "new";
  organisation: number | null;
  identity: Identity;
  /** Known organisations that were found to be others than the one being entered. */
  different: number[];
  domain: number | null;
  lot: number | null;
  project: Project;
  papers: number[];
  lateReason: string | null;
  note: string;
}

export interface PartProps {
  counter: Counter;
  set: (part: Partial<Counter>) => void;
}

export const BLANK: Counter = {
  applicant: "known",
  organisation: null,
  identity: BLANK_IDENTITY,
  different: [],
  domain: null,
  lot: null,
  project: BLANK_PROJECT,
  papers: [],
  lateReason: null,
  note: "",
};

const isUsable = (state: PaperState) => state === "received" || state === "valid";

/** A draft brings what was entered before. */
export function counterOf(draft: Dossier): Counter {
  return {
    ...BLANK,
    organisation: draft.organisation.id,
    domain: draft.domain,
    lot: draft.lot,
    project: projectOf(draft),
    papers: draft.papers.filter((paper) => isUsable(paper.state)).map((paper) => paper.requirement),
  };
}

/**
 * The papers to send: only those whose tick says something new. A paper of the draft that was found valid stays so,
 * and what another kind of applicant would bring is not asked.
 */
export function handedOver(
  asked: readonly CallRequirement[],
  ticked: readonly number[],
  draft: Dossier | null,
): HandedPaper[] {
  const handed: HandedPaper[] = [];
  for (const { id } of asked) {
    const before = draft?.papers.find((paper) => paper.requirement === id);
    const was = before !== undefined && isUsable(before.state);
    const is = ticked.includes(id);
    if (was !== is) handed.push({ requirement: id, state: is ? "received" : "missing", note: before?.note ?? "" });
  }
  return handed;
}
