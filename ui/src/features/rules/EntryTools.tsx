import { ArrowDown, ArrowUp, Trash2 } from "lucide-react";
import { useT } from "../../i18n";
import { IconButton } from "../../kit";
import s from "./rules.module.css";

/** An entry moved by one place. */
export function moved<T>(list: readonly T[], at: number, by: number): T[] {
  const next = [...list];
  const [entry] = next.splice(at, 1);
  if (entry !== undefined) next.splice(at + by, 0, entry);
  return next;
}

interface Props<Entry> {
  entries: readonly Entry[];
  /** Place of the entry that the tools belong to. */
  at: number;
  onChange: (entries: Entry[]) => void;
}

/** Moves an entry of a list up or down, or takes it out. */
export function EntryTools<Entry>({ entries, at, onChange }: Props<Entry>) {
  const { t } = useT();
  return (
    <div className={s.tools}>
      <IconButton
        label={t("calls-up")}
        icon={<ArrowUp size={15} aria-hidden="true" />}
        onPress={() => onChange(moved(entries, at, -1))}
        isDisabled={at === 0}
      />
      <IconButton
        label={t("calls-down")}
        icon={<ArrowDown size={15} aria-hidden="true" />}
        onPress={() => onChange(moved(entries, at, 1))}
        isDisabled={at === entries.length - 1}
      />
      <IconButton
        label={t("calls-remove")}
        icon={<Trash2 size={15} aria-hidden="true" />}
        onPress={() => onChange(entries.filter((_, place) => place !== at))}
      />
    </div>
  );
}
