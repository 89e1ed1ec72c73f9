import { useEffect, useRef, useState } from "react";
import { useT } from "../../i18n";
import s from "./dashboard.module.css";
import type { Drawing, EChartsType } from "./draw";

interface Props {
  label: string;
  drawing: Drawing;
  /** A bar was clicked; the table's links do the same by keyboard. */
  onPick?: (index: number) => void;
}

/** Changes of theme and text size, which charts must be drawn anew for. */
function useAppearanceTurn(): number {
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const observer = new MutationObserver(() => setTurn((now) => now + 1));
    observer.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme", "data-size"] });
    return () => observer.disconnect();
  }, []);
  return turn;
}

/** A picture of figures that stand as text in the table beside it. */
export function Chart({ label, drawing, onPick }: Props) {
  const { t, dir } = useT();
  const frame = useRef<HTMLDivElement>(null);
  const [library, setLibrary] = useState<typeof import("./draw") | null>(null);
  const [chart, setChart] = useState<EChartsType | null>(null);
  const turn = useAppearanceTurn();
  useEffect(() => {
    let isHere = true;
    void import("./draw").then((loaded) => isHere && setLibrary(loaded));
    return () => {
      isHere = false;
    };
  }, []);
  useEffect(() => {
    const element = frame.current;
    if (!library || !element) return;
    const made = library.begin(element);
    setChart(made);
    const observer = new ResizeObserver(() => made.resize());
    observer.observe(element);
    return () => {
      observer.disconnect();
      made.dispose();
      setChart(null);
    };
  }, [library]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the colours behind the tokens change with the turn
  useEffect(() => {
    if (chart && library) library.draw(chart, drawing, dir === "rtl");
  }, [chart, library, drawing, dir, turn]);
  useEffect(() => {
    if (!chart || !onPick) return;
    const pick = (at: { dataIndex: number }) => onPick(at.dataIndex);
    chart.on("click", pick as never);
    return () => {
      if (!chart.isDisposed()) chart.off("click", pick as never);
    };
  }, [chart, onPick]);
  const rows = drawing.labels.length;
  const perRow = drawing.isStacked ? 30 : 18 + 14 * drawing.series.length;
  return (
    <div
      ref={frame}
      // The library reckons from the left; what must be mirrored is said to it.
      dir="ltr"
      role="img"
      aria-label={t("dashboard-chart", { title: label })}
      className={s.chart}
      data-picks={onPick ? "" : undefined}
      style={{ blockSize: drawing.shape === "bars" ? `${Math.max(60, rows * perRow)}px` : "190px" }}
    />
  );
}
