import { useAct } from "../../host";
import { pick, useFormat, useT } from "../../i18n";
import { useToast } from "../../kit";

/** Undoes an act of giving files, and says what was withdrawn and what stays. Rejects with the refusal. */
export function useUndo() {
  const { t, lang } = useT();
  const format = useFormat();
  const toast = useToast();
  const undo = useAct("assignment.undo");
  return async (id: number) => {
    const done = await undo.run({ id });
    const kept = done.kept.map(
      (one) => `${one.number} (${pick(lang, one.reviewerAr, one.reviewerFr)}, ${t(`review-${one.state}`)})`,
    );
    const parts = [t("assignment-undone", { n: done.withdrawn })];
    if (kept.length > 0) parts.push(t("assignment-kept", { list: format.list(kept) }));
    toast(parts.join(" · "));
  };
}
