import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { CallCriterion, MarkView } from "../../generated/commands";
import { pick, useFormat, useT } from "../../i18n";
import { Checkbox, DecimalField, TextField } from "../../kit";
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

/** The values of a scale as text, exactly; `null` when there are too many for buttons. */
function values(criterion: CallCriterion): string[] | null {
  const places = Math.max(
    ...[criterion.min, criterion.max, criterion.step].map((text) => text.split(".")[1]?.length ?? 0),
  );
  const scaled = (text: string) => {
    const [whole, rest = ""] = text.split(".");
    return BigInt(`${whole}${rest.padEnd(places, "0")}`);
  };
  const [min, max, step] = [scaled(criterion.min), scaled(criterion.max), scaled(criterion.step)];
  if (step <= 0n || (max - min) / step > 10n) return null;
  const list: string[] = [];
  for (let value = min; value <= max; value += step) {
    const digits = value.toString().padStart(places + 1, "0");
    const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
    list.push(text.includes(".") ? text.replace(/\.?0+$/, "") : text);
  }
  return list;
}

/** Whether a decimal text is below another, by their digits. */
function below(value: string, floor: string): boolean {
  const pad = (text: string) => {
    const [whole, rest = ""] = text.split(".");
    return BigInt(`${whole}${rest.padEnd(6, "0")}`);
  };
  return pad(value) < pad(floor);
}

/** Whether a score must be explained in writing. */
function wantsWords(criterion: CallCriterion, value: string): boolean {
  const { commentBelow, commentAbove } = criterion;
  return (commentBelow !== null && below(value, commentBelow)) || (commentAbove !== null && below(commentAbove, value));
}

export function CriterionRow({ criterion, mark, isActive, isEditable, error, onActivate, onMark, onMove }: Props) {
  const { t, lang } = useT();
  const format = useFormat();
  const row = useRef<HTMLFieldSetElement>(null);
  const [wantsComment, setWantsComment] = useState(false);
  const scale = values(criterion);
  const value = mark?.value ?? null;
  const needsComment = value !== null && wantsWords(criterion, value);
  const comment = mark?.comment ?? "";
  const level = criterion.levels.find((one) => one.value === value);
  const name = pick(lang, criterion.nameAr, criterion.nameFr, criterion.nameEn);

  useEffect(() => {
    if (isActive && row.current && !row.current.contains(document.activeElement)) {
      row.current.querySelector<HTMLElement>("button[data-value], input")?.focus();
    }
  }, [isActive]);

  const choose = (next: string) => {
    onMark({ value: next, notApplicable: false });
    // A score that wants a comment keeps the person here.
    if (!wantsWords(criterion, next)) onMove(1);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLTextAreaElement || event.ctrlKey || event.altKey) return;
    if (event.key === "ArrowDown") onMove(1);
    else if (event.key === "ArrowUp") onMove(-1);
    else if (isEditable && scale?.includes(event.key) && !(event.target instanceof HTMLInputElement)) choose(event.key);
    else return;
    event.preventDefault();
  };

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
        {scale ? (
          <span className={s.buttons}>
            {scale.map((one) => (
              <button
                key={one}
                type="button"
                data-value={one}
                className={s.value}
                aria-pressed={one === value}
                disabled={!isEditable}
                tabIndex={one === (value ?? scale[0]) ? 0 : -1}
                title={levelLabel(criterion, one, lang)}
                aria-label={t("reviews-give", { value: one, criterion: name })}
                onClick={() => choose(one)}
              >
                {one}
              </button>
            ))}
          </span>
        ) : (
          <DecimalField
            label={t("reviews-score-between", { min: criterion.min, max: criterion.max })}
            value={value ?? ""}
            onChange={(next) => onMark({ value: next === "" ? null : next, notApplicable: false })}
            isDisabled={!isEditable}
          />
        )}
      </div>
      {level && <p className={s.level}>{pick(lang, level.labelAr, level.labelFr, level.labelEn)}</p>}
      {criterion.allowsNa && (
        <Checkbox
          isSelected={mark?.notApplicable ?? false}
          isDisabled={!isEditable}
          onChange={(notApplicable) => onMark({ notApplicable, value: notApplicable ? null : value })}
        >
          {t("reviews-not-applicable")}
        </Checkbox>
      )}
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
        <button type="button" className={s.comment} onClick={() => setWantsComment(true)}>
          {t("reviews-add-comment")}
        </button>
      )}
      {error && <p className={s.error}>{error}</p>}
    </fieldset>
  );
}

function levelLabel(criterion: CallCriterion, value: string, lang: "ar" | "fr" | "en"): string | undefined {
  const level = criterion.levels.find((one) => one.value === value);
  return level ? pick(lang, level.labelAr, level.labelFr, level.labelEn) : undefined;
}
