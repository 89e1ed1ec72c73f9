import { Plus } from "lucide-react";
import { useState } from "react";
import { useSession } from "../../app/session";
import type { HolidayCard, HolidayList } from "../../generated/commands";
import { useAct, useCommand } from "../../host";
import { pick, useFormat, useT } from "../../i18n";
import { Bdi, Button, Card, Checkbox, ConfirmDialog, Empty, Refusal, SimpleTable, Tag, useToast } from "../../kit";
import { HolidayDialog } from "./HolidayDialog";
import { Own } from "./Own";
import s from "./tables.module.css";

/** The office's calendar: days of rest in the week, feasts on fixed dates, days announced each year. */
export function HolidaysTab() {
  const { t } = useT();
  const { can } = useSession();
  const calendar = useCommand("holiday.list", {});
  const [editing, setEditing] = useState<HolidayCard | "new" | null>(null);
  const [removing, setRemoving] = useState<HolidayCard | null>(null);
  const holidays = calendar.data?.holidays ?? [];
  const acts = { onEdit: setEditing, onRemove: setRemoving };
  return (
    <div className={s.form}>
      <div className={s.head}>
        <p className={s.faint}>{t("tables-holiday-about")}</p>
        {can("administer") && (
          <Button icon={<Plus size={16} aria-hidden="true" />} onPress={() => setEditing("new")}>
            {t("tables-holiday-new")}
          </Button>
        )}
      </div>
      <Refusal refused={calendar.error} />
      {calendar.data && <Week calendar={calendar.data} />}
      <Card title={t("tables-holiday-dated")}>
        <Days
          caption={t("tables-holiday-dated")}
          holidays={holidays.filter((holiday) => holiday.day.length === 10)}
          {...acts}
        />
      </Card>
      <Card title={t("tables-holiday-fixed")}>
        <Days
          caption={t("tables-holiday-fixed")}
          holidays={holidays.filter((holiday) => holiday.day.length === 5)}
          {...acts}
        />
      </Card>
      {editing && <HolidayDialog holiday={editing === "new" ? null : editing} onClose={() => setEditing(null)} />}
      {removing && <RemoveDialog holiday={removing} onClose={() => setRemoving(null)} />}
    </div>
  );
}

function Week({ calendar }: { calendar: HolidayList }) {
  const { t } = useT();
  const { can } = useSession();
  const toast = useToast();
  const rest = useAct("holiday.setWeekend");
  const { weekend, weekVersion } = calendar;
  const turn = async (day: number, on: boolean) => {
    try {
      const next = on ? [...weekend, day] : weekend.filter((one) => one !== day);
      await rest.run({ version: weekVersion, weekend: next });
      toast(t("tables-saved"));
    } catch {
      // The refusal is shown beneath.
    }
  };
  return (
    <Card title={t("tables-weekend")}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset does not flow as the card does */}
      <div className={s.week} role="group" aria-label={t("tables-weekend")} data-field="weekend">
        {[1, 2, 3, 4, 5, 6, 7].map((day) => (
          <Checkbox
            key={day}
            isSelected={weekend.includes(day)}
            onChange={(on) => void turn(day, on)}
            isDisabled={!can("administer") || rest.isPending}
          >
            {t(`tables-weekday-${day}`)}
          </Checkbox>
        ))}
      </div>
      <Refusal refused={rest.refused} />
    </Card>
  );
}

interface DaysProps {
  caption: string;
  holidays: readonly HolidayCard[];
  onEdit: (holiday: HolidayCard) => void;
  onRemove: (holiday: HolidayCard) => void;
}

function Days({ caption, holidays, onEdit, onRemove }: DaysProps) {
  const { t, lang } = useT();
  const { can } = useSession();
  const day = useDay();
  if (holidays.length === 0) return <Empty title={t("tables-holiday-none")} />;
  return (
    <SimpleTable
      caption={caption}
      rows={holidays}
      rowKey={(row) => row.id}
      columns={[
        { id: "day", header: t("tables-holiday-day"), cell: (row) => <Bdi>{day(row.day)}</Bdi> },
        {
          id: "name",
          header: t("tables-holiday"),
          cell: (row) => (
            <>
              <bdi>{pick(lang, row.nameAr, row.nameFr, row.nameEn)}</bdi>
              {row.firstYear !== null && (
                <span className={s.faint}>
                  {" "}
                  · {t("tables-holiday-since")} {row.firstYear}
                </span>
              )}
            </>
          ),
        },
        {
          id: "state",
          header: t("tables-state"),
          cell: (row) => (
            <span className={s.tags}>
              {row.forecast && <Tag tone="violet">{t("tables-holiday-is-forecast")}</Tag>}
              <Own preset={row.preset} />
            </span>
          ),
        },
        ...(can("administer")
          ? [
              {
                id: "act",
                header: t("tables-act"),
                cell: (row: HolidayCard) => (
                  <span className={s.tools}>
                    <Button tone="quiet" onPress={() => onEdit(row)}>
                      {t("tables-edit")}
                      <span className="sr-only"> {pick(lang, row.nameAr, row.nameFr, row.nameEn)}</span>
                    </Button>
                    <Button tone="quiet" onPress={() => onRemove(row)}>
                      {t("tables-remove")}
                      <span className="sr-only"> {pick(lang, row.nameAr, row.nameFr, row.nameEn)}</span>
                    </Button>
                  </span>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}

/** A holiday's day in words: 18 نونبر, 20/03/2026. */
function useDay() {
  const { t } = useT();
  const format = useFormat();
  return (day: string) => {
    if (day.length === 10) return format.date(day);
    const [month = "", number = ""] = day.split("-");
    return `${Number(number)} ${t(`tables-month-${Number(month)}`)}`;
  };
}

function RemoveDialog({ holiday, onClose }: { holiday: HolidayCard; onClose: () => void }) {
  const { t, lang } = useT();
  const toast = useToast();
  const remove = useAct("holiday.remove");
  return (
    <ConfirmDialog
      isOpen
      tone="danger"
      title={pick(lang, holiday.nameAr, holiday.nameFr, holiday.nameEn)}
      body={t("tables-holiday-remove-about")}
      confirmLabel={t("tables-remove")}
      onClose={onClose}
      onConfirm={async () => {
        await remove.run({ id: holiday.id, version: holiday.version });
        toast(t("tables-removed"));
      }}
    />
  );
}
