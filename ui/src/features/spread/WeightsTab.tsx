import type { SpreadView, WeightChange, WeightRoom } from "../../generated/commands";
import { pick, useFormat, useT } from "../../i18n";
import { Card, Empty, Notice, SimpleTable } from "../../kit";
import s from "./spread.module.css";

/** How far each weight may move before the line changes, and who then gets in or out. */
export function WeightsTab({ view }: { view: SpreadView }) {
  const { t, lang } = useT();
  const format = useFormat();
  if (view.weights === null) return <Notice tone="warn" title={t("spread-weights-none")} />;
  if (view.weights.length === 0) {
    return (
      <Card>
        <Empty title={t("spread-weights-empty")} />
      </Card>
    );
  }
  const change = (room: WeightRoom, way: "down" | "up") => {
    const found = room[way];
    if (found === null) return <span className={s.faint}>{t(`spread-stable-${way}`)}</span>;
    return <Change view={view} change={found} way={way} />;
  };
  return (
    <Card>
      <p className={s.about}>{t("spread-weights-about")}</p>
      {!view.weightsCertain && <p className={s.about}>{t("spread-weights-curved")}</p>}
      <SimpleTable
        caption={t("spread-tab-weights")}
        rows={view.weights}
        rowKey={(room) => room.criterion}
        columns={[
          {
            id: "criterion",
            header: t("spread-criterion"),
            cell: (room) => <bdi>{pick(lang, room.nameAr, room.nameFr, room.nameEn)}</bdi>,
          },
          { id: "weight", header: t("spread-weight"), align: "end", cell: (room) => format.score(room.weight, 1) },
          { id: "down", header: t("spread-down"), cell: (room) => change(room, "down") },
          { id: "up", header: t("spread-up"), cell: (room) => change(room, "up") },
        ]}
      />
    </Card>
  );
}

interface ChangeProps {
  view: SpreadView;
  change: WeightChange;
  way: "down" | "up";
}

function Change({ view, change, way }: ChangeProps) {
  const { t, lang } = useT();
  const format = useFormat();
  const names = (files: readonly number[]) =>
    format.list(
      files.map((id) => {
        const file = view.files.find((one) => one.application === id);
        return file ? `\u2068${pick(lang, file.organisationAr, file.organisationFr)}\u2069` : "";
      }),
    );
  const moved = { by: format.score(change.by, 1), weight: format.score(change.weight, 1) };
  return (
    <div className={s.change}>
      <strong>{t(`spread-change-${way}`, moved)}</strong>
      {change.enter.length > 0 && <span className={s.enter}>{t("spread-enter", { names: names(change.enter) })}</span>}
      {change.leave.length > 0 && <span className={s.leave}>{t("spread-leave", { names: names(change.leave) })}</span>}
    </div>
  );
}
