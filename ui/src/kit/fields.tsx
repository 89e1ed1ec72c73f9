import { CircleAlert } from "lucide-react";
import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import * as RAC from "react-aria-components";
import {
  officeMoment,
  officeParts,
  parseAmount,
  parseDate,
  parseDecimal,
  parseInteger,
  useFormat,
  useT,
  western,
} from "../i18n";
import { controlStyles as c } from "./controls";
import s from "./fields.module.css";

export interface FieldProps {
  label: string;
  error?: string;
  description?: string;
  isRequired?: boolean;
  isDisabled?: boolean;
  /** Path of the field in the request: a refusal leads here. */
  name?: string;
  autoFocus?: boolean;
  placeholder?: string;
}

interface FrameProps extends FieldProps {
  id: string;
  children: ReactNode;
}

/** Label above, description and error below, tied together for screen readers. */
function Frame({ id, label, error, description, isRequired, name, children }: FrameProps) {
  return (
    <div className={s.field} data-field={name}>
      <label className={s.label} htmlFor={id}>
        {label}
        {isRequired && (
          <span className={s.star} aria-hidden="true">
            *
          </span>
        )}
      </label>
      {children}
      {description && (
        <span id={`${id}-about`} className={s.description}>
          {description}
        </span>
      )}
      {error && (
        <span id={`${id}-error`} className={s.error}>
          <CircleAlert size={14} aria-hidden="true" />
          {error}
        </span>
      )}
    </div>
  );
}

function describedBy(id: string, props: FieldProps): string | undefined {
  const parts = [props.description && `${id}-about`, props.error && `${id}-error`].filter(Boolean);
  return parts.length > 0 ? parts.join(" ") : undefined;
}

interface TextFieldProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  lang?: string;
  dir?: "rtl" | "ltr" | "auto";
  multiline?: boolean;
  rows?: number;
  type?: "text" | "password";
  inputMode?: "numeric" | "decimal" | "tel" | "email" | "text";
  onBlur?: () => void;
}

export function TextField(props: TextFieldProps) {
  const id = useId();
  const shared = {
    id,
    value: props.value,
    lang: props.lang,
    // An empty field begins where the page's reading begins.
    dir: props.dir ?? (props.value === "" ? undefined : "auto"),
    placeholder: props.placeholder,
    disabled: props.isDisabled,
    // Said to screen readers only: the browser's own bubbles speak its language, not the reader's.
    "aria-required": props.isRequired,
    autoComplete: "off",
    "aria-invalid": props.error ? true : undefined,
    "aria-describedby": describedBy(id, props),
    autoFocus: props.autoFocus,
    onBlur: props.onBlur,
  };
  return (
    <Frame {...props} id={id}>
      {props.multiline ? (
        <textarea
          {...shared}
          rows={props.rows ?? 3}
          className={`${s.input} ${s.area}`}
          onChange={(event) => props.onChange(event.target.value)}
        />
      ) : (
        <input
          {...shared}
          type={props.type ?? "text"}
          inputMode={props.inputMode}
          className={s.input}
          onChange={(event) => props.onChange(event.target.value)}
        />
      )}
    </Frame>
  );
}

interface BilingualProps {
  label: string;
  /** Stem of both paths: `title` for `titleAr` and `titleFr`. */
  name?: string;
  ar: string;
  fr: string;
  onAr: (value: string) => void;
  onFr: (value: string) => void;
  errorAr?: string;
  errorFr?: string;
  multiline?: boolean;
  rows?: number;
  isRequired?: boolean;
  isDisabled?: boolean;
  autoFocus?: boolean;
}

/** Arabic and French side by side, each with its language and direction. */
export function BilingualField(props: BilingualProps) {
  const { t, lang } = useT();
  const shared = { multiline: props.multiline, rows: props.rows, isDisabled: props.isDisabled };
  const field = (side: "ar" | "fr", first: boolean) => (
    <TextField
      key={side}
      {...shared}
      label={t(side === "ar" ? "kit-in-arabic" : "kit-in-french", { label: props.label })}
      name={props.name ? `${props.name}${side === "ar" ? "Ar" : "Fr"}` : undefined}
      value={side === "ar" ? props.ar : props.fr}
      onChange={side === "ar" ? props.onAr : props.onFr}
      error={side === "ar" ? props.errorAr : props.errorFr}
      lang={side}
      dir={side === "ar" ? "rtl" : "ltr"}
      autoFocus={props.autoFocus && first}
    />
  );
  const order: ("ar" | "fr")[] = lang === "ar" ? ["ar", "fr"] : ["fr", "ar"];
  return <div className={s.pair}>{order.map((side, i) => field(side, i === 0))}</div>;
}

interface TypedProps<T> extends FieldProps {
  value: T | null;
  onChange: (value: T | null) => void;
}

interface ParsedProps<T> extends TypedProps<T> {
  write: (value: T) => string;
  read: (text: string) => T | null;
  wrong: string;
  inputMode?: "numeric" | "decimal" | "text";
}

/** A field whose text is read into a value; what cannot be read stays on screen with a word about it. */
function ParsedField<T>({ value, onChange, write, read, wrong, inputMode, ...rest }: ParsedProps<T>) {
  const [text, setText] = useState(value === null ? "" : write(value));
  const [malformed, setMalformed] = useState(false);
  const [typing, setTyping] = useState(false);
  const shown = value === null ? "" : write(value);
  useEffect(() => {
    // A value set from outside replaces the text; while someone types, their text is theirs.
    if (!typing && !malformed) setText(shown);
  }, [shown, typing, malformed]);
  const sent = useRef(value);
  useEffect(() => {
    if (value === sent.current) return;
    // Another value came from elsewhere, such as a cleared form: what stood here unread goes with it.
    sent.current = value;
    setMalformed(false);
    setTyping(false);
  }, [value]);
  const change = (next: string) => {
    setTyping(true);
    setText(next);
    const parsed = next.trim() === "" ? null : read(next);
    setMalformed(false);
    sent.current = parsed;
    onChange(parsed);
  };
  const leave = () => {
    const bad = text.trim() !== "" && read(text) === null;
    setMalformed(bad);
    setTyping(false);
  };
  return (
    <TextField
      {...rest}
      value={text}
      onChange={change}
      onBlur={leave}
      dir="ltr"
      inputMode={inputMode ?? "numeric"}
      error={malformed ? wrong : rest.error}
    />
  );
}

export function IntegerField(props: TypedProps<number>) {
  const { t } = useT();
  const format = useFormat();
  return <ParsedField {...props} write={format.integer} read={parseInteger} wrong={t("kit-not-a-number")} />;
}

/** A year: its figures are not grouped. */
export function YearField(props: TypedProps<number>) {
  const { t } = useT();
  return <ParsedField {...props} write={String} read={parseInteger} wrong={t("kit-not-a-number")} />;
}

/** An amount typed in dirhams, held in centimes. */
export function MoneyField(props: TypedProps<number>) {
  const { t } = useT();
  const format = useFormat();
  return (
    <ParsedField
      {...props}
      write={format.amount}
      read={parseAmount}
      wrong={t("kit-not-an-amount")}
      inputMode="decimal"
    />
  );
}

/** A decimal held as text, so that nothing is rounded on its way. */
export function DecimalField({
  value,
  onChange,
  ...rest
}: FieldProps & { value: string; onChange: (v: string) => void }) {
  const { t } = useT();
  const format = useFormat();
  return (
    <ParsedField
      {...rest}
      value={value === "" ? null : value}
      onChange={(next) => onChange(next ?? "")}
      write={format.decimal}
      read={parseDecimal}
      wrong={t("kit-not-a-number")}
      inputMode="decimal"
    />
  );
}

export function DateField(props: TypedProps<string>) {
  const { t } = useT();
  const format = useFormat();
  return (
    <ParsedField
      placeholder={t("kit-date-form")}
      {...props}
      write={format.date}
      read={parseDate}
      wrong={t("kit-not-a-date")}
      inputMode="text"
    />
  );
}

function readMoment(text: string): string | null {
  const match = /^(\S+)\s+(\d{1,2}):(\d{2})$/.exec(western(text).trim());
  if (!match) return null;
  const day = parseDate(match[1]);
  if (day === null || Number(match[2]) > 23 || Number(match[3]) > 59) return null;
  return officeMoment(day, `${match[2].padStart(2, "0")}:${match[3]}`);
}

/** A day and an hour at the office, held as a moment in UTC. */
export function MomentField(props: TypedProps<string>) {
  const { t } = useT();
  const write = (moment: string) => {
    const { year, month, day, hour, minute } = officeParts(moment);
    return `${day}/${month}/${year} ${hour}:${minute}`;
  };
  return (
    <ParsedField
      placeholder={t("kit-moment-form")}
      {...props}
      write={write}
      read={readMoment}
      wrong={t("kit-not-a-moment")}
      inputMode="text"
    />
  );
}

export interface Option<K extends string | number> {
  id: K;
  label: string;
  detail?: string;
}

interface SelectProps<K extends string | number> extends FieldProps {
  value: K | null;
  onChange: (value: K) => void;
  options: readonly Option<K>[];
}

export function Select<K extends string | number>({ value, onChange, options, ...props }: SelectProps<K>) {
  const { t } = useT();
  const chosen = options.find((option) => option.id === value);
  return (
    <RAC.Select
      className={s.field}
      data-field={props.name}
      selectedKey={value}
      isDisabled={props.isDisabled}
      isInvalid={props.error !== undefined}
      onSelectionChange={(key) => {
        const option = options.find((candidate) => String(candidate.id) === String(key));
        if (option) onChange(option.id);
      }}
    >
      <RAC.Label className={s.label}>
        {props.label}
        {props.isRequired && (
          <span className={s.star} aria-hidden="true">
            *
          </span>
        )}
      </RAC.Label>
      <RAC.Button className={s.select}>
        {/* The value names the button together with its label. */}
        <RAC.SelectValue>{() => chosen?.label ?? props.placeholder ?? t("kit-choose")}</RAC.SelectValue>
        <span aria-hidden="true">▾</span>
      </RAC.Button>
      {props.description && (
        <RAC.Text slot="description" className={s.description}>
          {props.description}
        </RAC.Text>
      )}
      {props.error && (
        <RAC.Text slot="errorMessage" className={s.error}>
          <CircleAlert size={14} aria-hidden="true" />
          {props.error}
        </RAC.Text>
      )}
      <RAC.Popover className={c.popover}>
        <RAC.ListBox items={options}>
          {(option) => (
            <RAC.ListBoxItem id={option.id} textValue={option.label} className={c.option}>
              {option.label}
              {option.detail && <span className={c.detail}>{option.detail}</span>}
            </RAC.ListBoxItem>
          )}
        </RAC.ListBox>
      </RAC.Popover>
    </RAC.Select>
  );
}

interface MultiSelectProps<K extends string | number> {
  label: string;
  values: readonly K[];
  onChange: (values: K[]) => void;
  options: readonly Option<K>[];
}

/** A filter: a button that opens a list of ticks. */
export function MultiSelect<K extends string | number>({ label, values, onChange, options }: MultiSelectProps<K>) {
  const { t } = useT();
  const format = useFormat();
  const chosen = options.filter((option) => values.includes(option.id)).map((option) => option.label);
  return (
    <RAC.MenuTrigger>
      <RAC.Button className={c.chip} data-set={chosen.length > 0 || undefined}>
        {t("kit-filter", { label, chosen: chosen.length === 0 ? t("kit-all") : format.list(chosen) })}
        <span aria-hidden="true">▾</span>
      </RAC.Button>
      <RAC.Popover className={c.popover}>
        <RAC.Menu
          aria-label={label}
          selectionMode="multiple"
          selectedKeys={values.map(String)}
          onSelectionChange={(keys) => {
            const kept = keys === "all" ? options : options.filter((option) => keys.has(String(option.id)));
            onChange(kept.map((option) => option.id));
          }}
        >
          {options.map((option) => (
            <RAC.MenuItem key={option.id} id={String(option.id)} className={c.option} textValue={option.label}>
              {({ isSelected }) => (
                <>
                  <span className={s.box} data-on={isSelected || undefined} aria-hidden="true" />
                  {option.label}
                </>
              )}
            </RAC.MenuItem>
          ))}
        </RAC.Menu>
      </RAC.Popover>
    </RAC.MenuTrigger>
  );
}

interface ComboProps<K extends string | number> extends FieldProps {
  text: string;
  onText: (text: string) => void;
  options: readonly Option<K>[];
  value: K | null;
  onChange: (value: K | null) => void;
  isLoading?: boolean;
  emptyText?: string;
}

/**
 * What is typed is a question, not yet a choice: on leaving, the text goes back to what is chosen, and an emptied
 * field chooses nothing. The choice itself is told once, when it changes.
 */
function useComboChoice<K extends string | number>({ text, onText, options, value, onChange }: ComboProps<K>) {
  const typed = useRef<string | null>(null);
  const settled = useRef(text);
  useEffect(() => {
    if (text !== typed.current) settled.current = text;
  }, [text]);
  const type = (next: string) => {
    typed.current = next;
    onText(next);
  };
  const take = (key: RAC.Key | null) => {
    const option = options.find((candidate) => String(candidate.id) === String(key));
    if (!option || option.id === value) return;
    typed.current = null;
    settled.current = option.label;
    onText(option.label);
    onChange(option.id);
  };
  const leave = () => {
    if (value === null || typed.current === null || text === settled.current) return;
    typed.current = null;
    if (text.trim() === "") onChange(null);
    else onText(settled.current);
  };
  return { type, take, leave };
}

/** A search field with candidates; whoever uses it fetches them as the text changes. */
export function ComboBox<K extends string | number>(props: ComboProps<K>) {
  const { t } = useT();
  const choice = useComboChoice(props);
  return (
    <RAC.ComboBox
      className={`${s.field} ${s.combo}`}
      data-field={props.name}
      inputValue={props.text}
      onInputChange={choice.type}
      selectedKey={props.value}
      onSelectionChange={choice.take}
      onBlur={choice.leave}
      items={props.options}
      allowsEmptyCollection
      menuTrigger="input"
      isInvalid={props.error !== undefined}
      isDisabled={props.isDisabled}
    >
      <RAC.Label className={s.label}>
        {props.label}
        {props.isRequired && (
          <span className={s.star} aria-hidden="true">
            *
          </span>
        )}
      </RAC.Label>
      <RAC.Input
        className={s.input}
        dir={props.text === "" ? undefined : "auto"}
        aria-required={props.isRequired}
        placeholder={props.placeholder}
        autoFocus={props.autoFocus}
      />
      {props.description && (
        <RAC.Text slot="description" className={s.description}>
          {props.description}
        </RAC.Text>
      )}
      {props.error && (
        <RAC.Text slot="errorMessage" className={s.error}>
          <CircleAlert size={14} aria-hidden="true" />
          {props.error}
        </RAC.Text>
      )}
      <RAC.Popover className={c.popover}>
        <RAC.ListBox
          items={props.options}
          renderEmptyState={() => (
            <div className={c.detail}>
              {props.isLoading ? t("kit-loading") : (props.emptyText ?? t("kit-nothing-found"))}
            </div>
          )}
        >
          {(option) => (
            <RAC.ListBoxItem id={option.id} textValue={option.label} className={c.option}>
              {option.label}
              {option.detail && <span className={c.detail}>{option.detail}</span>}
            </RAC.ListBoxItem>
          )}
        </RAC.ListBox>
      </RAC.Popover>
    </RAC.ComboBox>
  );
}

interface CheckboxProps {
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  isDisabled?: boolean;
  name?: string;
  label?: string;
  children?: ReactNode;
}

export function Checkbox({ isSelected, onChange, isDisabled, name, label, children }: CheckboxProps) {
  return (
    <label className={s.check} data-field={name}>
      <input
        type="checkbox"
        checked={isSelected}
        disabled={isDisabled}
        aria-label={label}
        onChange={(event) => onChange(event.target.checked)}
      />
      {children}
    </label>
  );
}

interface RadioProps<T extends string> {
  label: string;
  value: T | null;
  onChange: (value: T) => void;
  options: readonly { id: T; label: string; lang?: string }[];
  name?: string;
}

export function RadioGroup<T extends string>({ label, value, onChange, options, name }: RadioProps<T>) {
  const group = useId();
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a field set of radios is the group they belong to
    <fieldset role="radiogroup" aria-label={label} className={s.radios} data-field={name}>
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.id} className={s.check} lang={option.lang}>
          <input type="radio" name={group} checked={option.id === value} onChange={() => onChange(option.id)} />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
