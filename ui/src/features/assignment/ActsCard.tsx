import { useState } from "react";
import type { AssignmentCard, AssignmentView } from "../../generated/commands";
import { pick, useFormat, useT } from "../../i18n";
import { Button, Card, ConfirmDialog } from "../../kit";
import s from "./assignment.module.css";
import { useUndo } from "./undo";

/** What was given so far, each act with its way back. */
export function ActsCard({ view }: { view: AssignmentView }) {
  const { t, lang } = useT();
  const format = useFormat();
  const undo = useUndo();
  const [asked, setAsked] = useState<AssignmentCard | null>(null);
  return (
    <Card title={t("assignment-acts")}>
      {view.acts.length === 0 && <p className={s.faint}>{t("assignment-no-acts")}</p>}
      <ul className={s.acts}>
        {view.acts.map((act) => (
          <li key={act.id}>
            <div>
              <strong>{t("assignment-act-line", { given: act.given, way: t(`assignment-act-${act.way}`) })}</strong>
              <p className={s.faint}>
                <bdi>{pick(lang, act.byAr, act.byFr)}</bdi> · {format.dateTime(act.at)}
                {act.undoneAt !== null && <> · {t("assignment-act-undone", { at: format.dateTime(act.undoneAt) })}</>}
              </p>
            </div>
            {act.undoneAt === null && act.open > 0 && (
              <Button tone="quiet" onPress={() => setAsked(act)}>
                {t("assignment-undo")}
                <span className="sr-only"> {format.dateTime(act.at)}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {asked && (
        <ConfirmDialog
          isOpen
          title={t("assignment-undo-title")}
          body={t("assignment-undo-body", { open: asked.open, begun: asked.begun })}
          confirmLabel={t("assignment-undo")}
          tone="danger"
          onConfirm={() => undo(asked.id)}
          onClose={() => setAsked(null)}
        />
      )}
    </Card>
  );
}
