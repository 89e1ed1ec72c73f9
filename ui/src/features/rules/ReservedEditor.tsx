import { Plus } from "lucide-react";
import type { Group, Policy, Reserved } from "../../generated/commands";
import { useT } from "../../i18n";
import { Button, Checkbox, DecimalField, IntegerField, Notice, Select } from "../../kit";
import { EntryTools } from "./EntryTools";
import s from "./rules.module.css";

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
  policy: Policy;
  onChange: (part: Partial<Policy>) => void;
  isDisabled: boolean;
  fault: (path: string) => string | undefined;
}

/** Places of the quota kept for groups, in the order in which they are filled. */
export function ReservedEditor({ policy, onChange, isDisabled, fault }: Props) {
  const { t } = useT();
  const { reserved } = policy;
  const put = (next: Reserved[]) => onChange({ reserved: next });
  const set = (at: number, part: Partial<Reserved>) =>
    put(reserved.map((one, i) => (i === at ? { ...one, ...part } : one)));
  const free = GROUPS.filter((group) => reserved.every((one) => one.group !== group));
  const wrong = fault("rules.policy.reserved");
  return (
    <div className={s.form} data-field="rules.policy.reserved">
      <h3>{t("policy-reserved")}</h3>
      {wrong && <Notice tone="error" title={wrong} />}
      {reserved.length === 0 && <p className={s.faint}>{t("policy-reserved-none")}</p>}
      {reserved.map((one, i) => {
        const path = `rules.policy.reserved.${i}`;
        return (
          <div key={one.group} className={s.reserved} data-field={path}>
            <Select
              label={t("policy-reserved-group")}
              name={`${path}.group`}
              value={one.group}
              onChange={(group) => set(i, { group })}
              options={[one.group, ...free].map((id) => ({ id, label: t(`policy-group-${id}`) }))}
              error={fault(`${path}.group`)}
              isDisabled={isDisabled}
            />
            <IntegerField
              label={t("policy-reserved-places")}
              name={`${path}.places`}
              value={one.places}
              onChange={(places) => set(i, { places, share: places === null ? one.share : null })}
              error={fault(`${path}.places`)}
              isDisabled={isDisabled}
            />
            <DecimalField
              label={t("policy-reserved-share")}
              name={`${path}.share`}
              value={one.share ?? ""}
              onChange={(text) => set(i, { share: text === "" ? null : text, places: text === "" ? one.places : null })}
              error={fault(`${path}.share`)}
              isDisabled={isDisabled}
            />
            {!isDisabled && <EntryTools entries={reserved} at={i} onChange={put} />}
          </div>
        );
      })}
      {!isDisabled && free[0] !== undefined && (
        <div>
          <Button
            icon={<Plus size={16} aria-hidden="true" />}
            onPress={() => put([...reserved, { group: free[0] as Group, places: null, share: "30" }])}
          >
            {t("policy-reserved-add")}
          </Button>
        </div>
      )}
      <Checkbox
        isSelected={policy.meritCounts}
        onChange={(meritCounts) => onChange({ meritCounts })}
        isDisabled={isDisabled || reserved.length === 0}
      >
        {t("policy-merit-counts")}
      </Checkbox>
    </div>
  );
}
