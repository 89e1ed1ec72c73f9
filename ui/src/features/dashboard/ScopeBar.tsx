import { useCurrentCall } from "../../app/session";
import type { Refused } from "../../generated/commands";
import { pick, useT } from "../../i18n";
import { DateField, MultiSelect, Segmented, useFaults } from "../../kit";
import { ProvinceField } from "../places/ProvinceField";
import s from "./dashboard.module.css";
import type { Reach, Scope } from "./scope";

const REACHES: readonly Reach[] = ["this", "all", "chosen"];

interface Props {
  scope: Scope;
  refused: Refused | null;
  onChange: (search: Record<string, string | undefined>) => void;
}

/** Which calls, deposited when, works where. */
export function ScopeBar({ scope, refused, onChange }: Props) {
  const { t, lang } = useT();
  const { calls } = useCurrentCall();
  const fault = useFaults(refused);
  return (
    <div className={s.scope}>
      <Segmented
        label={t("dashboard-scope")}
        value={scope.reach}
        onChange={(reach) => onChange({ reach: reach === "this" ? undefined : reach })}
        options={REACHES.map((id) => ({ id, label: t(`dashboard-scope-${id}`) }))}
      />
      {scope.reach === "chosen" && (
        <MultiSelect
          label={t("dashboard-calls")}
          values={scope.calls}
          onChange={(chosen) => onChange({ calls: chosen.join(",") })}
          options={calls.map((call) => ({
            id: call.id,
            label: `${call.code} ${pick(lang, call.titleAr, call.titleFr)}`,
          }))}
        />
      )}
      <div className={s.day}>
        <DateField
          label={t("dashboard-from")}
          name="from"
          value={scope.from}
          onChange={(day) => onChange({ from: day ?? undefined })}
          error={fault("from")}
        />
      </div>
      <div className={s.day}>
        <DateField
          label={t("dashboard-to")}
          name="to"
          value={scope.to}
          onChange={(day) => onChange({ to: day ?? undefined })}
          error={fault("to")}
        />
      </div>
      <div className={s.province}>
        <ProvinceField
          name="province"
          value={scope.province ?? ""}
          onChange={(code) => onChange({ province: code === "" ? undefined : code })}
          error={fault("province")}
        />
      </div>
    </div>
  );
}
