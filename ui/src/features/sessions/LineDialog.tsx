import { useState } from "react";
import type { LineRow, Outcome, SessionCard, Verdict } from "../../generated/commands";
import { useAct, useCommand } from "../../host";
import { pick, useFormat, useT } from "../../i18n";
import { Button, Dialog, Notice, Refusal, Select, Spinner, TextField, useFaults, useToast } from "../../kit";
import s from "./sessions.module.css";

const OUTCOMES: readonly Outcome[] = ["accepted", "reserve", "rejected"];

interface Otherwise {
  outcome: Outcome;
  departure: string;
  reason: string | null;
}

/** Everything the line proposes, before one act takes it; a file decided otherwise says why. */
export function LineDialog({ session, onClose }: { session: SessionCard; onClose: () => void }) {
  const { t, lang } = useT();
  const format = useFormat();
  const toast = useToast();
  const preview = useCommand("session.line", { id: session.id });
  const reasons = useCommand("reason.list", {});
  const take = useAct("decision.takeLine");
  const fault = useFaults(take.refused);
  const [otherwise, setOtherwise] = useState<Record<number, Otherwise>>({});
  const [rejectReason, setRejectReason] = useState<string | null>("below-pass-mark");
  const line = preview.data;
  const offered = (reasons.data ?? [])
    .filter((one) => one.uses.includes("reject"))
    .map((one) => ({ id: one.slug, label: pick(lang, one.nameAr, one.nameFr, one.nameEn) }));
  const rows = line?.rows ?? [];
  const except = rows.filter((row) => otherwise[row.application] !== undefined);
  const choose = (row: LineRow, outcome: Outcome) =>
    setOtherwise((before) => {
      const { [row.application]: old, ...rest } = before;
      if (outcome === row.outcome) return rest;
      return { ...rest, [row.application]: { departure: old?.departure ?? "", reason: null, outcome } };
    });
  const set = (row: LineRow, part: Partial<Otherwise>) =>
    setOtherwise((before) => {
      const old = before[row.application];
      return old ? { ...before, [row.application]: { ...old, ...part } } : before;
    });
  const count = (outcome: Outcome) =>
    rows.filter((row) => (otherwise[row.application]?.outcome ?? row.outcome) === outcome).length;
  const submit = async () => {
    if (!line) return;
    const verdicts = except.map((row): Verdict => {
      const chosen = otherwise[row.application];
      return {
        application: row.application,
        version: row.version,
        outcome: chosen?.outcome ?? row.outcome,
        reason: chosen?.reason ?? null,
        note: "",
        places: null,
        amount: null,
        departure: chosen?.departure ?? "",
      };
    });
    try {
      const done = await take.run({ session: session.id, seal: line.seal, rejectReason, except: verdicts });
      toast(t("ranking-decided", { n: done.count }));
      onClose();
    } catch {
      // The refusal is shown above and at its row.
    }
  };
  return (
    <Dialog
      title={t("sessions-to-line")}
      isOpen
      onClose={onClose}
      size="l"
      footer={
        <>
          <span className={s.faint}>{OUTCOMES.map((one) => `${t(`outcome-${one}`)} ${count(one)}`).join(" · ")}</span>
          <Button tone="primary" onPress={() => void submit()} isPending={take.isPending}>
            {t("sessions-line-do", { n: rows.length })}
          </Button>
        </>
      }
    >
      <Refusal refused={preview.error ?? take.refused} />
      {!line && <Spinner />}
      {line && (
        <>
          <p>
            {t("sessions-line-about", { n: rows.length, places: line.places })} {format.money(line.amount)}
          </p>
          {line.rejected > 0 && (
            <Select
              label={t("sessions-reject-reason")}
              name="rejectReason"
              value={rejectReason}
              onChange={setRejectReason}
              options={offered.filter((one) => one.id !== "other")}
              error={fault("rejectReason")}
            />
          )}
          <ul className={s.line}>
            {rows.map((row) => {
              const other = otherwise[row.application];
              const n = except.indexOf(row);
              const name = pick(lang, row.organisationAr, row.organisationFr);
              return (
                <li key={row.application} className={other ? s.other : undefined}>
                  <div className={s.who}>
                    <strong>
                      {row.rank}. <bdi>{name}</bdi>
                    </strong>
                    <div className={s.faint}>
                      <bdi>{row.number}</bdi> · {format.score(row.score)} · {format.integer(row.places)} ·{" "}
                      {format.amount(row.amount)}
                    </div>
                  </div>
                  <Select
                    label={t("sessions-outcome-of", { number: row.number })}
                    name={n === -1 ? `line.${row.rank}.application` : `except.${n}.application`}
                    value={other?.outcome ?? row.outcome}
                    onChange={(outcome) => choose(row, outcome)}
                    options={OUTCOMES.map((one) => ({ id: one, label: t(`outcome-${one}`) }))}
                    error={n === -1 ? fault(`line.${row.rank}.application`) : fault(`except.${n}.application`)}
                  />
                  {other && (
                    <div className={s.why}>
                      {other.outcome === "rejected" && (
                        <Select
                          label={t("ranking-reason")}
                          name={`except.${n}.reason`}
                          value={other.reason}
                          onChange={(reason) => set(row, { reason })}
                          options={offered}
                          error={fault(`except.${n}.reason`)}
                          isRequired
                        />
                      )}
                      <TextField
                        label={t("sessions-departure-of", { number: row.number })}
                        name={`except.${n}.departure`}
                        value={other.departure}
                        onChange={(departure) => set(row, { departure })}
                        error={fault(`except.${n}.departure`)}
                        isRequired
                      />
                    </div>
                  )}
                </li>
              );
            })}
          </ul>
          {except.length > 0 && <Notice tone="warn">{t("sessions-exceptions-n", { n: except.length })}</Notice>}
        </>
      )}
    </Dialog>
  );
}
