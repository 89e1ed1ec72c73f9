import { Check, CircleAlert, CircleCheck, Clock, Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import * as RAC from "react-aria-components";
import { Link } from "../app/nav";
import type { Refused } from "../host";
import { pick, useT } from "../i18n";
import { useFaultText } from "./faults";
import s from "./layout.module.css";

interface PageProps {
  title: ReactNode;
  subtitle?: ReactNode;
  crumbs?: readonly { to: string; label: string }[];
  actions?: ReactNode;
  status?: ReactNode;
  children: ReactNode;
}

export function Page({ title, subtitle, crumbs, actions, status, children }: PageProps) {
  return (
    <div className={s.page}>
      <header className={s.head}>
        <div className={s.titles}>
          {crumbs && crumbs.length > 0 && (
            <div className={s.crumbs}>
              {crumbs.map((crumb, i) => (
                <span key={crumb.to}>
                  {i > 0 && <span aria-hidden="true">› </span>}
                  <Link to={crumb.to}>{crumb.label}</Link>
                </span>
              ))}
            </div>
          )}
          <div className={s.line}>
            <h1>{title}</h1>
            {subtitle && <div className={s.subtitle}>{subtitle}</div>}
          </div>
        </div>
        {status}
        {actions && <div className={s.actions}>{actions}</div>}
      </header>
      <div className={s.body}>{children}</div>
    </div>
  );
}

export function Card(props: { title?: ReactNode; actions?: ReactNode; tone?: "plain" | "warn"; children: ReactNode }) {
  return (
    <section className={`${s.card} ${props.tone === "warn" ? s.warn : ""}`}>
      {(props.title || props.actions) && (
        <div className={s.cardHead}>
          {props.title && <h2>{props.title}</h2>}
          {props.actions}
        </div>
      )}
      {props.children}
    </section>
  );
}

export type StepState = "done" | "current" | "waiting" | "todo";

const STEP_MARKS = {
  done: <Check size={13} aria-hidden="true" />,
  current: null,
  waiting: <Clock size={13} aria-hidden="true" />,
  todo: null,
};

/** The way of a file; how far each step is stands in a mark and in words, not in the colour alone. */
export function Stepper({ steps }: { steps: readonly { id: string; label: string; state: StepState }[] }) {
  const { t } = useT();
  return (
    <ol className={s.stepper}>
      {steps.map((step) => (
        <li
          key={step.id}
          className={`${s.step} ${step.state === "todo" ? "" : s[step.state]}`}
          aria-current={step.state === "current" || step.state === "waiting" ? "step" : undefined}
        >
          {STEP_MARKS[step.state]}
          {step.label}
          <span className="sr-only">{t(`kit-step-${step.state}`)}</span>
        </li>
      ))}
    </ol>
  );
}

export function Empty({ title, hint, action }: { title: string; hint?: string; action?: ReactNode }) {
  return (
    <div className={s.empty}>
      <strong>{title}</strong>
      {hint && <p>{hint}</p>}
      {action}
    </div>
  );
}

const NOTICES = { error: s.error, warn: s.warnNotice, info: s.info, ok: s.ok };

const NOTICE_MARKS = { error: CircleAlert, warn: TriangleAlert, info: Info, ok: CircleCheck };

export function Notice(props: { tone: keyof typeof NOTICES; title?: ReactNode; children?: ReactNode }) {
  const Mark = NOTICE_MARKS[props.tone];
  return (
    <div className={`${s.notice} ${NOTICES[props.tone]}`} role={props.tone === "error" ? "alert" : "status"}>
      <Mark size={17} aria-hidden="true" />
      <div className={s.noticeText}>
        {props.title && <div className={s.noticeTitle}>{props.title}</div>}
        {props.children && <div>{props.children}</div>}
      </div>
    </div>
  );
}

/** Leads to the field of a fault. */
function focusField(path: string) {
  const frame = document.querySelector(`[data-field="${CSS.escape(path)}"]`);
  frame?.querySelector<HTMLElement>("input, textarea, select, button")?.focus();
}

/** What the field of a fault is called on screen; empty when it is not on this page. */
function fieldLabel(path: string): string {
  const frame = document.querySelector(`[data-field="${CSS.escape(path)}"]`);
  // A list hides a native twin for forms: its label holds every option and is no name.
  const labels = [...(frame?.querySelectorAll("label, legend, span[class*=label]") ?? [])];
  const label = labels.find((candidate) => candidate.closest("[aria-hidden=true]") === null);
  return (label?.textContent ?? "").replace("*", "");
}

/** What was refused, in the reader's language, with a way to each field that is wrong. */
export function Refusal({ refused }: { refused: Refused | null | undefined }) {
  const { t } = useT();
  const text = useFaultText();
  if (!refused) return null;
  const faults = refused.faults ?? [];
  // Faults at fields are counted; a refusal of another code than its faults says itself first.
  const counted = faults.length > 0 && faults[0]?.code === refused.code;
  return (
    <Notice tone="error" title={counted ? t("kit-faults", { n: faults.length }) : text(refused)}>
      {faults.length > 0 && (
        <ul>
          {faults.map((fault) => (
            <li key={`${fault.field} ${fault.code}`}>
              <button type="button" className={s.jump} onClick={() => focusField(fault.field)}>
                {fieldLabel(fault.field) !== "" && <strong>{fieldLabel(fault.field)}: </strong>}
                {text(fault)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}

interface FactsProps {
  items: readonly ({ label: string; value: ReactNode } | null | false)[];
  columns?: 1 | 2 | 3;
}

export function Facts({ items, columns = 1 }: FactsProps) {
  const shape = columns === 2 ? s.two : columns === 3 ? s.three : "";
  return (
    <dl className={`${s.facts} ${shape}`}>
      {items.map(
        (item) =>
          item && (
            <div key={item.label}>
              <dt>{item.label}</dt>
              <dd>{item.value === "" || item.value === null || item.value === undefined ? "—" : item.value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

export function Stat({ label, value, detail }: { label: string; value: ReactNode; detail?: ReactNode }) {
  return (
    <div className={s.stat}>
      <span>{label}</span>
      <strong>{value}</strong>
      {detail && <em>{detail}</em>}
    </div>
  );
}

interface MeterProps {
  label: string;
  /** Words for the value, shown at the end of the line. */
  text?: ReactNode;
  value: number;
  max: number;
  tone?: "brand" | "saffron";
}

export function Meter({ label, text, value, max, tone }: MeterProps) {
  const share = max > 0 ? Math.min(100, Math.round((value * 100) / max)) : 0;
  const over = max > 0 && value > max;
  return (
    <div className={s.meter}>
      <div className={s.meterHead}>
        <span>{label}</span>
        <strong>{text}</strong>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a native meter takes neither the colours nor the thin line */}
      <div
        className={s.track}
        role="meter"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuenow={value}
      >
        <div
          className={`${s.fill} ${over ? s.over : tone === "saffron" ? s.saffron : ""}`}
          style={{ inlineSize: `${share}%` }}
        />
      </div>
    </div>
  );
}

export function Bdi({ children }: { children: ReactNode }) {
  return <bdi>{children}</bdi>;
}

/** A name in both scripts, the reader's first. */
export function TwoNames({ ar, fr }: { ar: string; fr: string }) {
  const { lang } = useT();
  const first = pick(lang, ar, fr);
  const second = lang === "ar" ? fr : ar;
  const firstIsArabic = first === ar && ar !== "";
  return (
    <span className={s.names}>
      <bdi lang={firstIsArabic ? "ar" : "fr"}>{first}</bdi>
      {second !== "" && second !== first && (
        <bdi lang={firstIsArabic ? "fr" : "ar"} className={s.second}>
          {second}
        </bdi>
      )}
    </span>
  );
}

export const Org = TwoNames;

export interface TableColumn<Row> {
  id: string;
  header: string;
  align?: "start" | "end";
  cell: (row: Row, index: number) => ReactNode;
}

interface TableProps<Row> {
  caption: string;
  columns: readonly TableColumn<Row>[];
  rows: readonly Row[];
  rowKey?: (row: Row, index: number) => string | number;
  footer?: ReactNode;
}

/** A short table that is whole on screen. */
export function SimpleTable<Row>({ caption, columns, rows, rowKey, footer }: TableProps<Row>) {
  return (
    <table className={s.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.id} scope="col" className={column.align === "end" ? s.end : undefined}>
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={rowKey ? rowKey(row, index) : index}>
            {columns.map((column) => (
              <td key={column.id} className={column.align === "end" ? s.end : undefined}>
                {column.cell(row, index)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      {footer && <tfoot>{footer}</tfoot>}
    </table>
  );
}

interface TabsProps {
  label?: string;
  selected?: string;
  onSelect?: (id: string) => void;
  tabs: readonly { id: string; label: string; badge?: ReactNode; content: ReactNode }[];
}

export function Tabs({ label, selected, onSelect, tabs }: TabsProps) {
  const { t } = useT();
  return (
    <RAC.Tabs className={s.tabs} selectedKey={selected} onSelectionChange={(key) => onSelect?.(String(key))}>
      <RAC.TabList className={s.tabList} aria-label={label ?? t("kit-parts")}>
        {tabs.map((tab) => (
          <RAC.Tab key={tab.id} id={tab.id} className={s.tab}>
            {tab.label}
            {tab.badge !== undefined && tab.badge !== null && tab.badge !== 0 && (
              <span className={s.badge}>{tab.badge}</span>
            )}
          </RAC.Tab>
        ))}
      </RAC.TabList>
      {tabs.map((tab) => (
        <RAC.TabPanel key={tab.id} id={tab.id} className={s.panel}>
          {tab.content}
        </RAC.TabPanel>
      ))}
    </RAC.Tabs>
  );
}
