import type { CallCriterion } from "../../generated/commands";

/** Criteria that stand under one title; one without a title is the whole of a grid without sections. */
export interface Group {
  key: string;
  title: string | null;
  rows: { criterion: CallCriterion; place: number }[];
}

/** The grid by its sections, in order; `place` is a criterion's place in the whole grid. `titleOf` names its section. */
export function groupsOf(criteria: readonly CallCriterion[], titleOf: (one: CallCriterion) => string | null): Group[] {
  const groups: Group[] = [];
  criteria.forEach((criterion, place) => {
    const title = titleOf(criterion);
    const last = groups.at(-1);
    if (last && last.title === title) last.rows.push({ criterion, place });
    else groups.push({ key: `${place}`, title, rows: [{ criterion, place }] });
  });
  return groups;
}
