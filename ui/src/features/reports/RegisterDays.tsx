import { useSession } from "../../app/session";
import { officeDay, useT } from "../../i18n";
import { Button, DateField } from "../../kit";
import s from "./reports.module.css";

interface Props {
  from: string | undefined;
  to: string | undefined;
  onChange: (days: { from?: string; to?: string }) => void;
}

/** The days a deposit register is printed for; none means all of them. */
export function RegisterDays({ from, to, onChange }: Props) {
  const { t } = useT();
  const { now } = useSession();
  const today = officeDay(now);
  const kept = (day: string | null) => day ?? undefined;
  return (
    <div className={s.days}>
      <DateField
        label={t("reports-from")}
        name="from"
        value={from ?? null}
        onChange={(day) => onChange({ from: kept(day), to })}
      />
      <DateField
        label={t("reports-to")}
        name="to"
        value={to ?? null}
        onChange={(day) => onChange({ from, to: kept(day) })}
      />
      <Button onPress={() => onChange({ from: today, to: today })}>{t("reports-today")}</Button>
      <Button onPress={() => onChange({ from: undefined, to: undefined })}>{t("reports-all-days")}</Button>
    </div>
  );
}
