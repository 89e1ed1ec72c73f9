// A budget to be read: lines with the sum each comes from, totals in figures and in words.
import type { BudgetLine, Sums } from "../../generated/commands";
import { pick, useFormat, useT } from "../../i18n";
import { Facts, SimpleTable } from "../../kit";
import s from "./budget.module.css";
import { useSumText } from "./project";

export function BudgetTotals({ totals }: { totals: Sums }) {
  const { t, lang } = useT();
  const format = useFormat();
  const { totalWords, askedWords } = totals;
  const total = pick(lang, totalWords.ar, totalWords.fr, totalWords.en);
  const asked = pick(lang, askedWords.ar, askedWords.fr, askedWords.en);
  return (
    <div className={s.totals}>
      <Facts
        columns={3}
        items={[
          { label: t("application-total"), value: <bdi>{format.money(totals.total)}</bdi> },
          { label: t("application-own"), value: <bdi>{format.money(totals.ownShare)}</bdi> },
          { label: t("application-asked"), value: <strong>{format.money(totals.asked)}</strong> },
        ]}
      />
      <p className={s.prose}>
        {t("application-asked")} · {t("application-in-words", { words: asked })}
      </p>
      {totals.total !== totals.asked && (
        <p className={s.prose}>
          {t("application-total")} · {t("application-in-words", { words: total })}
        </p>
      )}
    </div>
  );
}

export function BudgetTable({ budget, totals }: { budget: readonly BudgetLine[]; totals: Sums | null }) {
  const { t, lang } = useT();
  const format = useFormat();
  const sum = useSumText();
  return (
    <div className={s.part}>
      {budget.length > 0 && (
        <SimpleTable
          caption={t("application-budget")}
          rows={budget}
          columns={[
            {
              id: "kind",
              header: t("application-line-kind"),
              cell: (line) => (
                <>
                  {t(`budget-kind-${line.kind}`)}
                  {pick(lang, line.labelAr, line.labelFr) !== "" && (
                    <div className={s.faint}>
                      <bdi>{pick(lang, line.labelAr, line.labelFr)}</bdi>
                    </div>
                  )}
                </>
              ),
            },
            {
              id: "sum",
              header: t("application-line-basis"),
              cell: (line) => (
                <>
                  {sum(line)}
                  {line.note !== "" && <div className={s.faint}>{line.note}</div>}
                </>
              ),
            },
            {
              id: "amount",
              header: t("application-line-amount"),
              align: "end",
              cell: (line) => <bdi>{format.amount(line.amount)}</bdi>,
            },
            {
              id: "own",
              header: t("application-line-own"),
              align: "end",
              cell: (line) => <bdi>{format.amount(line.ownShare)}</bdi>,
            },
          ]}
        />
      )}
      {totals && <BudgetTotals totals={totals} />}
    </div>
  );
}
