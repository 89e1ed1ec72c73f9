import { Plus, Trash2 } from "lucide-react";
import type { Group, Reserved } from "../../generated/commands";
import type { Refused } from "../../host";
import { useT } from "../../i18n";
import { Button, DecimalField, IconButton, Select, useFaults } from "../../kit";
import s from "./ranking.module.css";

const GROUPS: readonly Group[] = [
  "women-led",
  "women-majority",
  "rural",
  "youth",
  "disabled",
  "association",
  "cooperative",
  "enterprise",
];

interface Props {
  reserved: Reserved[];
  refused: Refused | null;
  onChange: (reserved: Reserved[]) => void;
}

/** Shares of the quota kept for groups. */
export function ReservedEditor({ reserved, refused, onChange }: Props) {
  const { t } = useT();
  const fault = useFaults(refused);
  const free = GROUPS.filter((group) => !reserved.some((one) => one.group === group));
  const set = (at: number, part: Partial<Reserved>) =>
    onChange(reserved.map((one, i) => (i === at ? { ...one, ...part } : one)));
  return (
    <fieldset className={s.set}>
      <legend>{t("line-reserved")}</legend>
      {reserved.map((one, i) => (
        <div key={one.group} className={s.reserved}>
          <Select
            label={t("line-reserved-for")}
            name={`changes.reserved.${i}.group`}
            value={one.group}
            onChange={(group) => set(i, { group })}
            options={[one.group, ...free].map((group) => ({ id: group, label: t(`line-group-${group}`) }))}
            error={fault(`changes.reserved.${i}.group`)}
          />
          <DecimalField
            label={t("line-reserved-share")}
            name={`changes.reserved.${i}.share`}
            value={one.share ?? ""}
            onChange={(share) => set(i, { share: share === "" ? null : share, places: null })}
            description={one.places === null ? undefined : t("line-reserved-places", { n: one.places })}
            error={fault(`changes.reserved.${i}.share`) ?? fault(`changes.reserved.${i}.places`)}
          />
          <IconButton
            label={t("line-reserved-remove", { group: t(`line-group-${one.group}`) })}
            icon={<Trash2 size={16} aria-hidden="true" />}
            onPress={() => onChange(reserved.filter((_, at) => at !== i))}
          />
        </div>
      ))}
      {fault("changes.reserved") && <p className={s.fault}>{fault("changes.reserved")}</p>}
      {free[0] !== undefined && (
        <Button
          icon={<Plus size={16} aria-hidden="true" />}
          onPress={() => free[0] && onChange([...reserved, { group: free[0], share: "30", places: null }])}
        >
          {t("line-reserved-add")}
        </Button>
      )}
    </fieldset>
  );
}
