import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { CallCriterion, MarkView } from "../../generated/commands";
import { pick, useFormat, useT } from "../../i18n";
import { DecimalField, keyOf, TextField } from "../../kit";
import { below, typed, valuesOf, wantsWords } from "./scale";
import s from "./scoring.module.css";

interface Props {
  criterion: CallCriterion;
  mark: MarkView | undefined;
  isActive: boolean;
  isEditable: boolean;
  error?: string;
  onActivate: () => void;
  onMark: (part: Partial<MarkView>) => void;
  onMove: (by: number) => void;
}

/** How long a longer value is waited for: `1` may become `10`. */
const WAIT = 600;

export function CriterionRow({ criterion, mark, isActive, isEditable, error, onActivate, onMark, onMove }: Props) {
  const { t, lang } = useT();
  const format = useFormat();
  const row = useRef<HTMLFieldSetElement>(null);
  const buffer = useRef("");
  const timer = useRef(0);
  const [wantsComment, setWantsComment] = useState(false);
  const scale = valuesOf(criterion);
  const value = mark?.value ?? null;
  const isAside = mark?.notApplicable ?? false;
  const needsComment = value !== null && wantsWords(criterion, value);
  const comment = mark?.comment ?? "";
  const level = criterion.levels.find((one) => one.value === value);
  const name = pick(lang, criterion.nameAr, criterion.nameFr, criterion.nameEn);

  useEffect(() => {
    if (isActive && row.current && !row.current.contains(document.activeElement)) {
      row.current.querySelector<HTMLElement>("button[tabindex='0'], input")?.focus();
    }
  }, [isActive]);

  const choose = (next: string) => {
    window.clearTimeout(timer.current);
    buffer.current = "";
    onMark({ value: next, notApplicable: false });
    // A score that wants a comment keeps the person here.
    if (!wantsWords(criterion, next)) onMove(1);
  };
  const putAside = () => {
    onMark({ notApplicable: !isAside, value: null });
    if (!isAside) onMove(1);
  };
  const openComment = () => {
    setWantsComment(true);
    window.setTimeout(() => row.current?.querySelector<HTMLElement>("textarea")?.focus(), 0);
  };
  const type = (values: readonly string[], key: string) => {
    window.clearTimeout(timer.current);
    const { text, value: whole, more } = typed(values, buffer.current, key);
    buffer.current = more ? text : "";
    if (whole === null) return;
    if (!more) choose(whole);
    else {
      onMark({ value: whole, notApplicable: false });
      timer.current = window.setTimeout(() => choose(whole), WAIT);
    }
  };
  const step = (by: number) => {
    const buttons = [...(row.current?.querySelectorAll<HTMLElement>("button[data-value], button[data-na]") ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLElement);
    if (at >= 0) buttons[(at + by + buttons.length) % buttons.length]?.focus();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const inText = event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement;
    if (event.ctrlKey || event.altKey || event.metaKey || event.target instanceof HTMLTextAreaElement) return;
    const key = keyOf(event);
    if (key === "ArrowDown") onMove(1);
    else if (key === "ArrowUp") onMove(-1);
    else if (inText && key === "Enter") onMove(1);
    else if (inText) return;
    // The values stand in the order of reading figures, left to right in every language.
    else if (key === "ArrowRight") step(1);
    else if (key === "ArrowLeft") step(-1);
    else if (!isEditable) return;
    else if (scale && /^[\d.,٫-]$/.test(key)) type(scale, key);
    else if (key === "n" && criterion.allowsNa) putAside();
    else if (key === "c") openComment();
    else if ((key === "Backspace" || key === "Delete") && value !== null) onMark({ value: null });
    else return;
    event.preventDefault();
  };
  const tabStop = isAside ? "na" : (value ?? scale?.[0]);

  return (
    <fieldset
      ref={row}
      className={`${s.criterion} ${isActive ? s.active : ""}`}
      data-field={`criteria.${name}`}
      onFocus={onActivate}
      onKeyDown={onKeyDown}
    >
      <legend className="sr-only">{name}</legend>
      <div className={s.criterionHead}>
        <span className={s.criterionName}>
          {name}{" "}
          <span className={s.faint}>
            {criterion.informative
              ? t("grid-informative-mark")
              : t("reviews-weight", { weight: format.decimal(criterion.share) })}
          </span>
        </span>
        <span className={s.buttons}>
          {scale?.map((one) => (
            <button
              key={one}
              type="button"
              data-value={one}
              className={s.value}
              aria-pressed={one === value}
              disabled={!isEditable}
              tabIndex={one === tabStop ? 0 : -1}
              title={levelLabel(criterion, one, lang)}
              aria-label={t("reviews-give", { value: one, criterion: name })}
              onClick={() => choose(one)}
            >
              {one}
            </button>
          ))}
          {!scale && (
            <DecimalField
              label={t("reviews-score-between", { min: criterion.min, max: criterion.max })}
              value={value ?? ""}
              onChange={(next) => onMark({ value: next === "" ? null : next, notApplicable: false })}
              isDisabled={!isEditable}
            />
          )}
          {criterion.allowsNa && (
            <button
              type="button"
              data-na
              className={`${s.value} ${s.na}`}
              aria-pressed={isAside}
              disabled={!isEditable}
              tabIndex={tabStop === "na" || !scale ? 0 : -1}
              title={t("reviews-not-applicable")}
              aria-label={t("reviewing-give-na", { criterion: name })}
              onClick={putAside}
            >
              {t("reviewing-na")}
            </button>
          )}
        </span>
      </div>
      {isActive && level && <p className={s.level}>{pick(lang, level.labelAr, level.labelFr, level.labelEn)}</p>}
      {isAside && <p className={s.level}>{t("reviews-not-applicable")}</p>}
      {(needsComment || wantsComment || comment !== "") && (
        <TextField
          label={
            needsComment
              ? value !== null && criterion.commentBelow !== null && below(value, criterion.commentBelow)
                ? t("reviews-comment-obligatory", { below: criterion.commentBelow })
                : t("grid-comment-obligatory-above", { above: criterion.commentAbove ?? "" })
              : t("reviews-comment")
          }
          value={comment}
          onChange={(text) => onMark({ comment: text })}
          multiline
          rows={2}
          isDisabled={!isEditable}
          isRequired={needsComment}
        />
      )}
      {isActive && isEditable && !needsComment && !wantsComment && comment === "" && (
        <button type="button" className={s.comment} tabIndex={-1} onClick={openComment}>
          {t("reviews-add-comment")}
        </button>
      )}
      {error && (
        <p className={s.error} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}

function levelLabel(criterion: CallCriterion, value: string, lang: "ar" | "fr" | "en"): string | undefined {
  const level = criterion.levels.find((one) => one.value === value);
  return level ? pick(lang, level.labelAr, level.labelFr, level.labelEn) : undefined;
}
