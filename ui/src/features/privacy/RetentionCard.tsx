import { useState } from "react";
import type { PrivacyState, RetentionRow, SeenRow } from "../../generated/commands";
import { useAct } from "../../host";
import { pick, useFormat, useT } from "../../i18n";
import { Bdi, Button, Card, Dialog, IntegerField, Refusal, SimpleTable, useFaults, useToast } from "../../kit";
import s from "./privacy.module.css";

/** How long each call is kept and where it stands. */
export function RetentionCard({ state }: { state: PrivacyState }) {
  const { t, lang } = useT();
  const format = useFormat();
  const [changing, setChanging] = useState<RetentionRow | null>(null);
  return (
    <Card title={t("privacy-calls")}>
      {state.calls.length === 0 ? (
        <p className={s.faint}>{t("privacy-no-calls")}</p>
      ) : (
        <SimpleTable
          caption={t("privacy-calls")}
          rows={state.calls}
          rowKey={(row) => row.call}
          columns={[
            {
              id: "call",
              header: t("privacy-call"),
              cell: (row) => (
                <>
                  <Bdi>{row.code}</Bdi>
                  <div className={s.faint}>
                    <bdi>{pick(lang, row.titleAr, row.titleFr)}</bdi>
                  </div>
                </>
              ),
            },
            {
              id: "months",
              header: t("privacy-kept-months"),
              align: "end",
              cell: (row) => (
                <>
                  {format.integer(row.months)}
                  {row.ownMonths !== null && <div className={s.faint}>{t("privacy-kept-own")}</div>}
                </>
              ),
            },
            {
              id: "archived",
              header: t("privacy-archived-at"),
              cell: (row) => (row.archivedAt === null ? t("privacy-not-archived") : format.dateTime(row.archivedAt)),
            },
            {
              id: "due",
              header: t("privacy-due-on"),
              cell: (row) => (row.dueOn === null ? "—" : format.date(row.dueOn)),
            },
            {
              id: "purged",
              header: t("privacy-purged-at"),
              cell: (row) => (row.purgedAt === null ? "—" : format.dateTime(row.purgedAt)),
            },
            {
              id: "change",
              header: t("office-act"),
              cell: (row) =>
                row.purgedAt === null && <Button onPress={() => setChanging(row)}>{t("privacy-change-months")}</Button>,
            },
          ]}
        />
      )}
      {changing && <RetainDialog row={changing} onClose={() => setChanging(null)} />}
    </Card>
  );
}

function RetainDialog({ row, onClose }: { row: RetentionRow; onClose: () => void }) {
  const { t } = useT();
  const toast = useToast();
  const retain = useAct("privacy.retain");
  const fault = useFaults(retain.refused);
  const [months, setMonths] = useState<number | null>(row.months);
  const save = async (chosen: number | null) => {
    try {
      await retain.run({ call: row.call, months: chosen });
      toast(t("privacy-saved"));
      onClose();
    } catch {
      // The refusal is shown at its field.
    }
  };
  return (
    <Dialog
      title={t("privacy-change-months-title", { code: row.code })}
      isOpen
      onClose={onClose}
      size="s"
      footer={
        <>
          <Button onPress={() => void save(null)} isDisabled={row.ownMonths === null} isPending={retain.isPending}>
            {t("privacy-office-months")}
          </Button>
          <Button
            tone="primary"
            onPress={() => void save(months)}
            isDisabled={months === null}
            isPending={retain.isPending}
          >
            {t("frame-save")}
          </Button>
        </>
      }
    >
      <Refusal refused={retain.refused} />
      <IntegerField
        label={t("privacy-months")}
        name="months"
        value={months}
        onChange={setMonths}
        error={fault("months")}
        description={t("privacy-months-about")}
        autoFocus
      />
    </Dialog>
  );
}

/** Who saw values whole: counts by day and person, never the values. */
export function SeenCard({ rows }: { rows: readonly SeenRow[] }) {
  const { t, lang } = useT();
  const format = useFormat();
  return (
    <Card title={t("privacy-seen")}>
      {rows.length === 0 ? (
        <p className={s.faint}>{t("privacy-seen-empty")}</p>
      ) : (
        <SimpleTable
          caption={t("privacy-seen")}
          rows={rows}
          rowKey={(row) => `${row.day} ${row.byAr} ${row.byFr}`}
          columns={[
            { id: "day", header: t("privacy-seen-day"), cell: (row) => format.date(row.day) },
            { id: "by", header: t("privacy-seen-by"), cell: (row) => <bdi>{pick(lang, row.byAr, row.byFr)}</bdi> },
            {
              id: "records",
              header: t("privacy-seen-records"),
              align: "end",
              cell: (row) => format.integer(row.records),
            },
            { id: "values", header: t("privacy-seen-values"), align: "end", cell: (row) => format.integer(row.values) },
          ]}
        />
      )}
    </Card>
  );
}
