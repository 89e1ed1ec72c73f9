import type { ReactElement, ReactNode } from "react";
import * as RAC from "react-aria-components";
import { useFormat, useT } from "../i18n";
import s from "./controls.module.css";

interface ButtonProps {
  tone?: "primary" | "plain" | "danger" | "quiet";
  onPress?: () => void;
  keyHint?: string;
  icon?: ReactNode;
  isDisabled?: boolean;
  /** Why it cannot be done now: shown on hover and read out, and the button is disabled by it. */
  disabledReason?: string;
  type?: "submit" | "button";
  isPending?: boolean;
  autoFocus?: boolean;
  children: ReactNode;
}

/** A few words beside what they are about, on hover and on focus. */
export function Tooltip({ text, children }: { text: string; children: ReactElement }) {
  return (
    <RAC.TooltipTrigger delay={400} closeDelay={80}>
      {children}
      <RAC.Tooltip className={s.tooltip} offset={6}>
        {text}
      </RAC.Tooltip>
    </RAC.TooltipTrigger>
  );
}

export function Button({ tone = "plain", keyHint, icon, disabledReason, isDisabled, children, ...rest }: ButtonProps) {
  const className = `${s.button} ${tone === "plain" ? "" : s[tone]}`;
  const inside = (
    <>
      {icon}
      {children}
      {keyHint && (
        <bdi className={s.hint} aria-hidden="true">
          {keyHint}
        </bdi>
      )}
    </>
  );
  if (disabledReason !== undefined) {
    return (
      <Tooltip text={disabledReason}>
        <RAC.Focusable>
          <button type="button" aria-disabled="true" data-disabled="true" className={className}>
            {inside}
          </button>
        </RAC.Focusable>
      </Tooltip>
    );
  }
  return (
    <RAC.Button {...rest} isDisabled={isDisabled || rest.isPending} className={className}>
      {inside}
    </RAC.Button>
  );
}

interface IconButtonProps {
  /** Its name, and the tooltip that says it. */
  label: string;
  icon: ReactNode;
  onPress?: () => void;
  isDisabled?: boolean;
}

export function IconButton({ label, icon, ...rest }: IconButtonProps) {
  return (
    <Tooltip text={label}>
      <RAC.Button {...rest} aria-label={label} className={s.icon}>
        {icon}
      </RAC.Button>
    </Tooltip>
  );
}

type Tone = "grey" | "blue" | "saffron" | "green" | "red" | "violet";

/** Colours are keyed by slug, never by a translated word. */
const TONES: Record<string, Tone> = {
  draft: "grey",
  deposited: "blue",
  incomplete: "saffron",
  admissible: "green",
  inadmissible: "red",
  "in-review": "violet",
  scored: "violet",
  accepted: "green",
  reserve: "saffron",
  rejected: "red",
  withdrawn: "grey",
  cancelled: "grey",
  agreed: "green",
  "in-progress": "blue",
  suspended: "saffron",
  terminated: "red",
  completed: "green",
  closed: "grey",
  missing: "grey",
  received: "blue",
  valid: "green",
  expired: "saffron",
  refused: "red",
  assigned: "grey",
  submitted: "green",
  open: "green",
  archived: "grey",
};

const PREFIX = {
  phase: "phase-",
  paper: "paper-state-",
  outcome: "outcome-",
  review: "review-state-",
  call: "call-state-",
} as const;

/** A state: dot and word. */
export function Pill({ slug, kind }: { slug: string; kind: keyof typeof PREFIX }) {
  const { t } = useT();
  const tone = kind === "review" && slug === "draft" ? "saffron" : (TONES[slug] ?? "grey");
  return <span className={`${s.pill} ${s[tone]}`}>{t(PREFIX[kind] + slug)}</span>;
}

/** A word in a colour of state, for what has no slug of its own. */
export function Tag({ tone, children }: { tone: Tone; children: ReactNode }) {
  return <span className={`${s.pill} ${s[tone]}`}>{children}</span>;
}

interface ChipProps {
  isSelected: boolean;
  onPress: () => void;
  count?: number;
  children: ReactNode;
}

export function Chip({ isSelected, onPress, count, children }: ChipProps) {
  const format = useFormat();
  return (
    <button type="button" className={s.chip} aria-pressed={isSelected} onClick={onPress}>
      {children}
      {count !== undefined && <span>{format.integer(count)}</span>}
    </button>
  );
}

interface SegmentedProps<T extends string> {
  label: string;
  value: T;
  onChange: (value: T) => void;
  options: readonly { id: T; label: string; lang?: string }[];
}

export function Segmented<T extends string>({ label, value, onChange, options }: SegmentedProps<T>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a frame and a legend of its own
    <div role="group" aria-label={label} className={s.segments}>
      {options.map((option) => (
        <button
          key={option.id}
          type="button"
          lang={option.lang}
          className={s.segment}
          aria-pressed={option.id === value}
          onClick={() => onChange(option.id)}
        >
          {option.label}
        </button>
      ))}
    </div>
  );
}

interface MenuProps {
  label: ReactNode;
  items: readonly { id: string; label: ReactNode; isDisabled?: boolean; reason?: string }[];
  onAction: (id: string) => void;
  tone?: ButtonProps["tone"];
}

export function Menu({ label, items, onAction, tone = "plain" }: MenuProps) {
  return (
    <RAC.MenuTrigger>
      <Button tone={tone}>
        {label}
        <span aria-hidden="true">▾</span>
      </Button>
      <RAC.Popover className={s.popover}>
        <RAC.Menu
          onAction={(key) => onAction(String(key))}
          disabledKeys={items.filter((item) => item.isDisabled).map((item) => item.id)}
        >
          {items.map((item) => (
            <RAC.MenuItem
              key={item.id}
              id={item.id}
              className={s.option}
              textValue={typeof item.label === "string" ? item.label : item.id}
            >
              {item.label}
              {item.reason && <span className={s.detail}>{item.reason}</span>}
            </RAC.MenuItem>
          ))}
        </RAC.Menu>
      </RAC.Popover>
    </RAC.MenuTrigger>
  );
}

interface ProgressProps {
  label: string;
  value: number;
  max: number;
  /** Long work can be given up. */
  onCancel?: () => void;
}

/** How far long work has come. */
export function ProgressBar({ label, value, max, onCancel }: ProgressProps) {
  const { t } = useT();
  const format = useFormat();
  const share = max > 0 ? Math.min(100, Math.floor((value * 100) / max)) : 0;
  return (
    <div className={s.progress}>
      <span>{label}</span>
      <span>{format.percent(share, 100)}</span>
      <div role="progressbar" aria-label={label} aria-valuemin={0} aria-valuemax={max} aria-valuenow={value}>
        <div style={{ inlineSize: `${share}%` }} />
      </div>
      {onCancel && <Button onPress={onCancel}>{t("kit-cancel")}</Button>}
    </div>
  );
}

export function Spinner() {
  const { t } = useT();
  return <div className={s.spinner} role="progressbar" aria-label={t("kit-loading")} />;
}

export { s as controlStyles };
