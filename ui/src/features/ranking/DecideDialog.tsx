import type { Outcome, RankingRow, Verdict } from "../../generated/commands";
import { useAct, useCommand } from "../../host";
import { pick, useFormat, useT } from "../../i18n";
import {
  Button,
  Dialog,
  DraftNotice,
  IntegerField,
  MoneyField,
  Refusal,
  Select,
  TextField,
  useDraft,
  useFaults,
  useToast,
} from "../../kit";
import s from "./ranking.module.css";

const OUTCOMES: readonly Outcome[] = ["accepted", "reserve", "rejected"];

interface Props {
  session: number;
  rows: RankingRow[];
  onClose: () => void;
}

/** Everything that will be decided, before it is: outcome, reason, places and amount of each file. */
export function DecideDialog({ session, rows, onClose }: Props) {
  const { t, lang } = useT();
  const format = useFormat();
  const toast = useToast();
  const take = useAct("decision.take");
  const reasons = useCommand("reason.list", {});
  const fault = useFaults(take.refused);
  const files = rows.map((row) => `${row.application}.${row.version}`).join("-");
  const [verdicts, setVerdicts, clear, begun] = useDraft<Verdict[]>(
    `decide.${session}.${files}`,
    rows.map((row) => ({
      application: row.application,
      version: row.version,
      outcome: row.proposed,
      reason: null,
      note: "",
      places: null,
      amount: null,
    })),
  );
  const set = (at: number, part: Partial<Verdict>) =>
    setVerdicts(verdicts.map((verdict, i) => (i === at ? { ...verdict, ...part } : verdict)));
  const offered = (outcome: Outcome) => {
    const act = outcome === "rejected" ? "reject" : outcome === "reserve" ? "put-on-reserve" : "accept";
    return (reasons.data ?? [])
      .filter((reason) => reason.uses.includes(act))
      .map((reason) => ({ id: reason.slug, label: pick(lang, reason.nameAr, reason.nameFr, reason.nameEn) }));
  };
  const counts = (outcome: Outcome) => verdicts.filter((verdict) => verdict.outcome === outcome).length;
  const submit = async () => {
    try {
      const done = await take.run({ session, verdicts });
      clear();
      toast(t("ranking-decided", { n: done.count }));
      onClose();
    } catch {
      // The refusal is shown above, and at its row.
    }
  };
  return (
    <Dialog
      title={t("ranking-decide-title", { n: rows.length })}
      isOpen
      onClose={onClose}
      size="l"
      footer={
        <>
          <span className={s.faint}>
            {OUTCOMES.map((outcome) => `${t(`outcome-${outcome}`)} ${counts(outcome)}`).join(" · ")}
          </span>
          <Button tone="primary" onPress={() => void submit()} isPending={take.isPending}>
            {t("ranking-decide-do")}
          </Button>
        </>
      }
    >
      <DraftNotice begun={begun} />
      <Refusal refused={take.refused} />
      {rows.map((row, i) => {
        const verdict = verdicts[i];
        if (!verdict) return null;
        return (
          <div key={row.application} className={s.verdict}>
            <div>
              <strong>
                {row.rank}. <bdi>{pick(lang, row.organisationAr, row.organisationFr)}</bdi>
              </strong>
              <div className={s.faint}>
                <bdi>{row.number}</bdi> · {format.score(row.score)} · {format.money(row.amount)}
              </div>
            </div>
            <Select
              label={t("ranking-outcome")}
              name={`verdicts.${i}.outcome`}
              value={verdict.outcome}
              onChange={(outcome) => set(i, { outcome, reason: null })}
              options={OUTCOMES.map((outcome) => ({ id: outcome, label: t(`outcome-${outcome}`) }))}
            />
            {verdict.outcome === "rejected" && (
              <Select
                label={t("ranking-reason")}
                name={`verdicts.${i}.reason`}
                value={verdict.reason}
                onChange={(reason) => set(i, { reason })}
                options={offered(verdict.outcome)}
                error={fault(`verdicts.${i}.reason`)}
                isRequired
              />
            )}
            {verdict.outcome === "rejected" && verdict.reason === "other" && (
              <TextField
                label={t("ranking-note")}
                name={`verdicts.${i}.note`}
                value={verdict.note}
                onChange={(note) => set(i, { note })}
                error={fault(`verdicts.${i}.note`)}
              />
            )}
            {(verdict.outcome !== row.proposed || fault(`verdicts.${i}.departure`) !== undefined) && (
              <TextField
                label={t("sessions-departure-reason")}
                name={`verdicts.${i}.departure`}
                value={verdict.departure ?? ""}
                onChange={(departure) => set(i, { departure })}
                error={fault(`verdicts.${i}.departure`)}
              />
            )}
            {verdict.outcome === "accepted" && (
              <>
                <IntegerField
                  label={t("ranking-places")}
                  name={`verdicts.${i}.places`}
                  value={verdict.places ?? row.places}
                  onChange={(places) => set(i, { places })}
                  error={fault(`verdicts.${i}.places`)}
                />
                <MoneyField
                  label={t("ranking-amount")}
                  name={`verdicts.${i}.amount`}
                  value={verdict.amount ?? row.amount}
                  onChange={(amount) => set(i, { amount })}
                  error={fault(`verdicts.${i}.amount`)}
                />
              </>
            )}
          </div>
        );
      })}
    </Dialog>
  );
}
