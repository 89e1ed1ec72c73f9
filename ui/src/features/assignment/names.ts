import type { AssignmentView } from "../../generated/commands";
import { pick } from "../../i18n";

/** The name of a reviewer; one who is no longer active has none here. */
export function nameOf(view: AssignmentView, id: number, lang: "ar" | "fr" | "en"): string {
  const reviewer = view.reviewers.find((one) => one.id === id);
  return reviewer ? pick(lang, reviewer.displayAr, reviewer.displayFr) : `#${id}`;
}
