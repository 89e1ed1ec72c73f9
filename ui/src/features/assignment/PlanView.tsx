import type { AssignmentView, SharePlan, ShortFile } from "../../generated/commands";
import { pick, useFormat, useT } from "../../i18n";
import { Bdi, SimpleTable } from "../../kit";
import s from "./assignment.module.css";
import { nameOf } from "./names";

/** A share-out before it is done: loads, what cannot be reached and why, who gets what. */
export function PlanView({ view, plan }: { view: AssignmentView; plan: SharePlan }) {
  const { t, lang } = useT();
  const format = useFormat();
  const names = (ids: readonly number[]) => format.list(ids.map((id) => nameOf(view, id, lang)));
  return (
    <div className={s.plan}>
      <p role="status">
        <strong>{t("assignment-planned", { given: plan.given, starting: plan.starting })}</strong>
      </p>
      <h3>{t("assignment-loads")}</h3>
      <SimpleTable
        caption={t("assignment-loads")}
        rows={plan.loads}
        rowKey={(row) => row.reviewer}
        columns={[
          {
            id: "reviewer",
            header: t("assignment-reviewer"),
            cell: (row) => <bdi>{nameOf(view, row.reviewer, lang)}</bdi>,
          },
          { id: "before", header: t("assignment-before"), align: "end", cell: (row) => format.integer(row.before) },
          {
            id: "after",
            header: t("assignment-after"),
            align: "end",
            cell: (row) => <strong>{format.integer(row.after)}</strong>,
          },
          { id: "versed", header: t("assignment-versed"), align: "end", cell: (row) => format.integer(row.versed) },
        ]}
      />
      {plan.short.length > 0 && (
        <>
          <h3 className={s.warning}>{t("assignment-short", { n: plan.short.length })}</h3>
          <SimpleTable
            caption={t("assignment-short", { n: plan.short.length })}
            rows={plan.short}
            rowKey={(row) => `${row.application} ${row.service ?? ""}`}
            columns={[
              { id: "number", header: t("assignment-number"), cell: (row) => <Bdi>{row.number}</Bdi> },
              {
                id: "file",
                header: t("assignment-file"),
                cell: (row) => <bdi>{pick(lang, row.titleAr, row.titleFr)}</bdi>,
              },
              { id: "lacks", header: t("assignment-lacks"), align: "end", cell: (row) => format.integer(row.lacks) },
              { id: "why", header: t("assignment-why"), cell: (row) => <Why row={row} names={names} /> },
            ]}
          />
        </>
      )}
      {plan.files.length > 0 && (
        <>
          <h3>{t("assignment-who-gets")}</h3>
          <SimpleTable
            caption={t("assignment-who-gets")}
            rows={plan.files}
            rowKey={(row) => row.application}
            columns={[
              { id: "number", header: t("assignment-number"), cell: (row) => <Bdi>{row.number}</Bdi> },
              {
                id: "file",
                header: t("assignment-file"),
                cell: (row) => <bdi>{pick(lang, row.titleAr, row.titleFr)}</bdi>,
              },
              { id: "new", header: t("assignment-new"), cell: (row) => <bdi>{names(row.reviewers)}</bdi> },
              { id: "had", header: t("assignment-had"), cell: (row) => (row.had.length ? names(row.had) : "—") },
            ]}
          />
        </>
      )}
    </div>
  );
}

function Why({ row, names }: { row: ShortFile; names: (ids: readonly number[]) => string }) {
  const { t } = useT();
  const reasons = [
    row.service !== null && t("assignment-service-lacking", { services: t(`service-${row.service}`) }),
    row.concerned.length > 0 && t("assignment-why-concerned", { names: names(row.concerned) }),
    row.unversed > 0 && t("assignment-why-unversed", { n: row.unversed }),
    row.full > 0 && t("assignment-why-full", { n: row.full }),
  ].filter((reason) => reason !== false);
  return <>{reasons.length > 0 ? reasons.join(" · ") : t("assignment-why-few")}</>;
}
