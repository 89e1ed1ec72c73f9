import type { EntryResult } from "../../generated/commands";
import { useT } from "../../i18n";
import { Bdi, SimpleTable, Tag, useFaultText } from "../../kit";
import s from "./reviews.module.css";

const TONES = { submitted: "green", saved: "saffron", unchanged: "grey", refused: "red" } as const;

interface Props {
  rows: readonly EntryResult[];
  /** Names of the criteria, in the grid's order. */
  names?: readonly string[];
}

/** What became, or would become, of each review that was entered, and why. */
export function Results({ rows, names = [] }: Props) {
  const { t } = useT();
  const text = useFaultText();
  const place = (field: string) => names[Number(field.split(".")[1])] ?? "";
  return (
    <SimpleTable
      caption={t("reviewing-results")}
      rows={[...rows]}
      rowKey={(row) => row.id}
      columns={[
        { id: "number", header: t("reviews-number"), cell: (row) => <Bdi>{row.number}</Bdi> },
        {
          id: "outcome",
          header: t("reviews-state"),
          cell: (row) => <Tag tone={TONES[row.outcome]}>{t(`reviewing-outcome-${row.outcome}`)}</Tag>,
        },
        {
          id: "changes",
          header: t("reviewing-changes"),
          align: "end",
          cell: (row) => row.changes.length,
        },
        {
          id: "why",
          header: t("reviewing-why"),
          cell: (row) => (
            <ul className={s.faults}>
              {row.faults.map((fault) => (
                <li key={`${fault.field} ${fault.code}`}>
                  {place(fault.field) && <strong>{place(fault.field)}: </strong>}
                  {text(fault)}
                </li>
              ))}
            </ul>
          ),
        },
      ]}
    />
  );
}
