import { useEffect, useRef, useState } from "react";
import { TextField } from "../../kit";
import s from "./organisations.module.css";

const PAUSE = 200;

interface Props {
  label: string;
  /** What the address says. */
  value: string;
  onChange: (text: string) => void;
}

/**
 * The search box of a list. Its text is its own and goes into the address a moment after the last key: written
 * there at each key, fast typing would lose letters while the address catches up.
 */
export function FindField({ label, value, onChange }: Props) {
  const [text, setText] = useState(value);
  const sent = useRef(value);
  const tell = useRef(onChange);
  useEffect(() => {
    tell.current = onChange;
  }, [onChange]);
  useEffect(() => {
    if (value === sent.current) return;
    sent.current = value;
    setText(value);
  }, [value]);
  useEffect(() => {
    if (text === sent.current) return;
    const timer = setTimeout(() => {
      sent.current = text;
      tell.current(text);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <div className={s.quiet}>
      <TextField label={label} placeholder={label} value={text} onChange={setText} />
    </div>
  );
}
