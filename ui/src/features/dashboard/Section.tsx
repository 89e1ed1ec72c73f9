import type { ReactNode } from "react";
import { Link, useGo } from "../../app/nav";
import { useT } from "../../i18n";
import { Card, SimpleTable } from "../../kit";
import { Chart } from "./Chart";
import s from "./dashboard.module.css";
import type { Drawing } from "./draw";

export interface Line {
  key: string;
  label: ReactNode;
  cells: readonly ReactNode[];
  /** The files behind it, as the register finds them. */
  search?: Record<string, string>;
}

interface Props {
  id: string;
  title: string;
  /** Head of the first column, then those of the figures. */
  heads: readonly string[];
  lines: readonly Line[];
  total?: readonly ReactNode[];
  drawing?: Drawing;
  note?: ReactNode;
  isWide?: boolean;
}

/** A chart with its table. */
export function Section({ id, title, heads, lines, total, drawing, note, isWide }: Props) {
  const { t } = useT();
  const go = useGo();
  const canPick = lines.some((line) => line.search);
  const pick = (index: number) => {
    const search = lines[index]?.search;
    if (search) go("/applications", { search });
  };
  return (
    <section className={isWide ? s.wide : undefined} data-section={id}>
      <Card title={title}>
        {lines.length === 0 ? (
          <p className={s.faint}>{t("report-summary-nothing")}</p>
        ) : (
          <div className={s.section}>
            {drawing && (
              <div>
                <Legend drawing={drawing} />
                <Chart label={title} drawing={drawing} onPick={canPick ? pick : undefined} />
              </div>
            )}
            <section className={s.scroll} tabIndex={heads.length > 4 ? 0 : undefined} aria-label={title}>
              <SimpleTable
                caption={title}
                rows={lines}
                rowKey={(line) => line.key}
                columns={heads.map((header, i) => ({
                  id: String(i),
                  header,
                  align: i === 0 ? ("start" as const) : ("end" as const),
                  cell: (line: Line) => (i === 0 ? <Name line={line} /> : <bdi>{line.cells[i - 1]}</bdi>),
                }))}
                footer={
                  total && (
                    <tr>
                      <td>{t("report-total")}</td>
                      {total.map((cell, i) => (
                        // biome-ignore lint/suspicious/noArrayIndexKey: cells have no name but their column
                        <td key={i} className={s.figure}>
                          <bdi>{cell}</bdi>
                        </td>
                      ))}
                    </tr>
                  )
                }
              />
            </section>
            {note && <p className={s.faint}>{note}</p>}
          </div>
        )}
      </Card>
    </section>
  );
}

function Name({ line }: { line: Line }) {
  if (!line.search) return <bdi>{line.label}</bdi>;
  return (
    <Link to="/applications" search={line.search}>
      <bdi>{line.label}</bdi>
    </Link>
  );
}

/** What the colours of several series stand for. */
function Legend({ drawing }: { drawing: Drawing }) {
  if (drawing.series.length < 2) return null;
  return (
    <ul className={s.legend}>
      {drawing.series.map((one) => (
        <li key={one.name}>
          <span className={s.swatch} style={{ background: `var(--${one.tone})` }} />
          {one.name}
        </li>
      ))}
    </ul>
  );
}
