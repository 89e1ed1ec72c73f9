import { type ReactNode, useId } from "react";
import s from "./ranking.module.css";

interface Props {
  label: string;
  /** The number as people read it. */
  text: string;
  value: number;
  max: number;
  step: number;
  isChanged: boolean;
  onChange: (value: number) => void;
  /** The same number to type. */
  children: ReactNode;
}

/** One value of the what-if: drawn along a line, or typed. */
export function Lever({ label, text, value, max, step, isChanged, onChange, children }: Props) {
  const id = useId();
  return (
    <div className={s.lever} data-changed={isChanged || undefined}>
      <label htmlFor={id} className={s.leverLabel}>
        {label}
      </label>
      {children}
      <input
        id={id}
        type="range"
        className={s.range}
        min={0}
        max={max}
        step={step}
        value={Math.min(value, max)}
        aria-valuetext={text}
        onChange={(event) => onChange(event.target.valueAsNumber)}
      />
    </div>
  );
}
