import { useState } from "react";
import { Link } from "../../app/nav";
import { useSession } from "../../app/session";
import type { ReserveRow } from "../../generated/commands";
import { useAct, useCommand } from "../../host";
import { pick, useFormat, useT } from "../../i18n";
import {
  Button,
  Dialog,
  Empty,
  Facts,
  Notice,
  Refusal,
  Select,
  SimpleTable,
  Tag,
  TextField,
  useFaults,
  useToast,
} from "../../kit";
import s from "./sessions.module.css";

/** The reserve list with what is left to grant: it moves up by an act, the next by rank that fits first. */
export function ReserveTab({ call }: { call: number }) {
  const { t, lang } = useT();
  const format = useFormat();
  const { can } = useSession();
  const reserve = useCommand("reserve.list", { call });
  const [moving, setMoving] = useState<ReserveRow | null>(null);
  const view = reserve.data;
  if (!view) return <Refusal refused={reserve.error} />;
  if (view.rows.length === 0) return <Empty title={t("sessions-no-reserve")} hint={t("sessions-no-reserve-hint")} />;
  const next = view.rows.find((row) => row.next);
  return (
    <div className={s.stack}>
      <Facts
        columns={2}
        items={[
          {
            label: t("sessions-places-left"),
            value: view.placesLeft === null ? "—" : format.integer(view.placesLeft),
          },
          { label: t("sessions-amount-left"), value: view.amountLeft === null ? "—" : format.money(view.amountLeft) },
        ]}
      />
      {!next && <Notice tone="info">{t("sessions-nothing-fits")}</Notice>}
      <SimpleTable
        caption={t("sessions-tab-reserve")}
        rows={view.rows}
        rowKey={(row) => row.application}
        columns={[
          { id: "rank", header: t("sessions-rank"), align: "end", cell: (row) => row.rank ?? "—" },
          {
            id: "file",
            header: t("sessions-file"),
            cell: (row) => (
              <>
                <Link to={`/applications/${row.application}?tab=decision`}>
                  <bdi>{pick(lang, row.organisationAr, row.organisationFr)}</bdi>
                </Link>
                <div className={s.faint}>
                  <bdi>{row.number}</bdi>
                </div>
              </>
            ),
          },
          { id: "places", header: t("sessions-places-asked"), align: "end", cell: (row) => format.integer(row.places) },
          { id: "amount", header: t("sessions-amount-asked"), align: "end", cell: (row) => format.amount(row.amount) },
          {
            id: "state",
            header: t("sessions-state"),
            cell: (row) =>
              row.next ? (
                <Tag tone="green">{t("sessions-next-up")}</Tag>
              ) : (
                <Tag tone={row.fits ? "blue" : "grey"}>{t(row.fits ? "sessions-fits" : "sessions-fits-not")}</Tag>
              ),
          },
          ...(can("decide")
            ? [
                {
                  id: "act",
                  header: t("sessions-act"),
                  cell: (row: ReserveRow) => (
                    <Button
                      tone={row.next ? "primary" : "plain"}
                      onPress={() => setMoving(row)}
                      disabledReason={row.fits ? undefined : t("error-beyond-quota-or-envelope")}
                    >
                      {t("sessions-move-up")}
                      <span className="sr-only"> {row.number}</span>
                    </Button>
                  ),
                },
              ]
            : []),
        ]}
      />
      {moving && <MoveUpDialog row={moving} next={next} onClose={() => setMoving(null)} />}
    </div>
  );
}

function MoveUpDialog({ row, next, onClose }: { row: ReserveRow; next?: ReserveRow; onClose: () => void }) {
  const { t, lang } = useT();
  const toast = useToast();
  const move = useAct("application.move");
  const reasons = useCommand("reason.list", {});
  const fault = useFaults(move.refused);
  const [reason, setReason] = useState<string | null>("place-freed");
  const [note, setNote] = useState("");
  const offered = (reasons.data ?? []).filter((one) => one.uses.includes("promote"));
  const jumps = next !== undefined && next.application !== row.application;
  const submit = async () => {
    try {
      const { application: id, version } = row;
      await move.run({
        id,
        version,
        act: "promote",
        reason,
        note,
        on: null,
        dueOn: null,
        number: null,
        unclearConfirmed: false,
      });
      toast(t("act-promote-done"));
      onClose();
    } catch {
      // The refusal is shown at its field.
    }
  };
  return (
    <Dialog
      title={t("sessions-move-up-title", { number: row.number })}
      isOpen
      onClose={onClose}
      footer={
        <Button tone="primary" onPress={() => void submit()} isPending={move.isPending}>
          {t("sessions-move-up")}
        </Button>
      }
    >
      <Refusal refused={move.refused} />
      <p>
        <bdi>{pick(lang, row.organisationAr, row.organisationFr)}</bdi>
      </p>
      {jumps && <Notice tone="warn">{t("error-promotion-out-of-order", { next: next.number })}</Notice>}
      <Select
        label={t("applications-reason")}
        name="reason"
        value={reason}
        onChange={setReason}
        options={offered.map((one) => ({ id: one.slug, label: pick(lang, one.nameAr, one.nameFr, one.nameEn) }))}
        error={fault("reason")}
        isRequired
      />
      <TextField
        label={t("applications-note")}
        name="note"
        value={note}
        onChange={setNote}
        error={fault("note")}
        isRequired={jumps}
        multiline
        rows={2}
      />
    </Dialog>
  );
}
