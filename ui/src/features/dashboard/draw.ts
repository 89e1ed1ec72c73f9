// The library that draws charts, of which only bars are taken; it is loaded when the first chart is shown.
import { BarChart } from "echarts/charts";
import { GridComponent } from "echarts/components";
import { type EChartsType, init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

use([BarChart, GridComponent, SVGRenderer]);

export interface Series {
  name: string;
  /** Name of a kit token. */
  tone: string;
  values: readonly number[];
  /** What stands beside each bar; none where the figure stands in the table only. */
  texts: readonly string[];
}

export interface Drawing {
  /** `bars` lie along the line of reading, `columns` stand. */
  shape: "bars" | "columns";
  labels: readonly string[];
  series: readonly Series[];
  /** Series lie on one another, the first one below. */
  isStacked?: boolean;
}

export type { EChartsType } from "echarts/core";

const token = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

export function begin(element: HTMLElement): EChartsType {
  return init(element, null, { renderer: "svg" });
}

/** Draws; in a right-to-left page the first of everything stands at the right. */
export function draw(chart: EChartsType, drawing: Drawing, isRtl: boolean) {
  const style = getComputedStyle(document.body);
  const size = Math.round(Number.parseInt(style.fontSize, 10) * 0.9);
  const text = { color: token("ink-1"), fontFamily: style.fontFamily, fontSize: size };
  const isFlat = drawing.shape === "bars";
  const names = {
    type: "category" as const,
    data: [...drawing.labels],
    // The first stands on top, or at the start of the line.
    inverse: isFlat || isRtl,
    position: isFlat ? (isRtl ? ("right" as const) : ("left" as const)) : undefined,
    axisLine: { lineStyle: { color: token("edge") } },
    axisTick: { show: false },
    axisLabel: { ...text, width: isFlat ? 150 : undefined, overflow: "truncate" as const, interval: 0 },
  };
  const values = {
    type: "value" as const,
    inverse: isFlat && isRtl,
    minInterval: 1,
    axisLabel: { show: false },
    axisLine: { show: false },
    splitLine: { show: false },
  };
  const beside = isRtl ? ("left" as const) : ("right" as const);
  chart.setOption(
    {
      animation: false,
      textStyle: text,
      grid: {
        // Room for the figure after the longest bar.
        top: isFlat ? 4 : 22,
        bottom: 4,
        left: isRtl && isFlat ? 90 : 4,
        right: isRtl || !isFlat ? 4 : 90,
        outerBoundsMode: "same" as const,
        outerBoundsContain: "axisLabel" as const,
      },
      xAxis: isFlat ? values : names,
      yAxis: isFlat ? names : values,
      series: drawing.series.map((one, i) => ({
        type: "bar" as const,
        name: one.name,
        data: [...one.values],
        barGap: drawing.isStacked ? "-100%" : "15%",
        barMaxWidth: isFlat ? 18 : 48,
        z: 2 + i,
        itemStyle: {
          color: token(one.tone),
          borderColor: token("edge"),
          borderWidth: one.tone.endsWith("-soft") ? 1 : 0,
        },
        label: {
          show: one.texts.length > 0,
          position: isFlat ? beside : ("top" as const),
          formatter: (at: { dataIndex: number }) => one.texts[at.dataIndex] ?? "",
          ...text,
        },
      })),
    },
    true,
  );
}
