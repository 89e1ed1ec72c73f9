import type { HolidayCard } from "../../generated/commands";
import { useAct } from "../../host";
import { useT } from "../../i18n";
import {
  BilingualField,
  Button,
  Checkbox,
  DateField,
  Dialog,
  IntegerField,
  RadioGroup,
  Refusal,
  Select,
  TextField,
  useDraft,
  useFaults,
  useToast,
  YearField,
} from "../../kit";
import s from "./tables.module.css";

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** A flat form: the day stands in it both ways, so that a change of mind loses nothing. */
function formOf(holiday: HolidayCard | null) {
  const yearly = holiday?.day.length === 5;
  const [month = "1", number = ""] = yearly ? holiday.day.split("-") : [];
  return {
    kind: yearly ? "yearly" : "once",
    month: Number(month),
    number: number === "" ? (null as number | null) : Number(number),
    date: holiday && !yearly ? holiday.day : (null as string | null),
    firstYear: holiday?.firstYear ?? (null as number | null),
    nameAr: holiday?.nameAr ?? "",
    nameFr: holiday?.nameFr ?? "",
    nameEn: holiday?.nameEn ?? "",
    forecast: holiday?.forecast ?? false,
  };
}

type Form = ReturnType<typeof formOf>;

function dayOf(form: Form): string {
  if (form.kind === "once") return form.date ?? "";
  const two = (n: number) => String(n).padStart(2, "0");
  return form.number === null ? "" : `${two(form.month)}-${two(form.number)}`;
}

export function HolidayDialog({ holiday, onClose }: { holiday: HolidayCard | null; onClose: () => void }) {
  const { t } = useT();
  const toast = useToast();
  const save = useAct("holiday.save");
  const fault = useFaults(save.refused);
  const key = `tables.holiday.${holiday ? `${holiday.id}.${holiday.version}` : "new"}`;
  const [form, setForm, clear] = useDraft<Form>(key, formOf(holiday));
  const set = (part: Partial<Form>) => setForm({ ...form, ...part });
  const submit = async () => {
    const { firstYear, nameAr, nameFr, nameEn, forecast } = form;
    try {
      await save.run({
        id: holiday?.id ?? null,
        version: holiday?.version ?? null,
        day: dayOf(form),
        firstYear,
        nameAr,
        nameFr,
        nameEn,
        forecast,
      });
      clear();
      toast(t("tables-saved"));
      onClose();
    } catch {
      // The refusal is shown at its field.
    }
  };
  return (
    <Dialog
      title={t(holiday ? "tables-holiday" : "tables-holiday-new")}
      isOpen
      onClose={onClose}
      footer={
        <Button tone="primary" onPress={() => void submit()} isPending={save.isPending}>
          {t("frame-save")}
        </Button>
      }
    >
      <Refusal refused={save.refused} />
      <BilingualField
        label={t("tables-name")}
        name="name"
        ar={form.nameAr}
        fr={form.nameFr}
        onAr={(nameAr) => set({ nameAr })}
        onFr={(nameFr) => set({ nameFr })}
        errorAr={fault("nameAr")}
        errorFr={fault("nameFr")}
        autoFocus
      />
      <TextField
        label={t("tables-name-en")}
        name="nameEn"
        value={form.nameEn}
        onChange={(nameEn) => set({ nameEn })}
        error={fault("nameEn")}
        lang="en"
        dir="ltr"
      />
      <RadioGroup
        label={t("tables-holiday-kind")}
        value={form.kind}
        onChange={(kind) => set({ kind })}
        options={[
          { id: "once", label: t("tables-holiday-once") },
          { id: "yearly", label: t("tables-holiday-yearly") },
        ]}
      />
      {form.kind === "once" ? (
        <>
          <DateField
            label={t("tables-holiday-day")}
            name="day"
            value={form.date}
            onChange={(date) => set({ date })}
            error={fault("day")}
            isRequired
          />
          <Checkbox isSelected={form.forecast} onChange={(forecast) => set({ forecast })}>
            {t("tables-holiday-forecast")}
          </Checkbox>
        </>
      ) : (
        <div className={s.three}>
          <IntegerField
            label={t("tables-holiday-number")}
            name="day"
            value={form.number}
            onChange={(number) => set({ number })}
            error={fault("day")}
            isRequired
          />
          <Select
            label={t("tables-holiday-month")}
            value={form.month}
            onChange={(month) => set({ month })}
            options={MONTHS.map((month) => ({ id: month, label: t(`tables-month-${month}`) }))}
          />
          <YearField
            label={t("tables-holiday-since")}
            name="firstYear"
            value={form.firstYear}
            onChange={(firstYear) => set({ firstYear })}
            error={fault("firstYear")}
            description={t("tables-holiday-since-about")}
          />
        </div>
      )}
    </Dialog>
  );
}
