import { type KeyboardEvent, useRef, useState } from "react";
import type { Ballot, Cast, Outcome, SessionCard, SessionFile, Verdict } from "../../generated/commands";
import { useAct, useCommand } from "../../host";
import { pick, useFormat, useT } from "../../i18n";
import {
  Button,
  Dialog,
  DraftNotice,
  IntegerField,
  keyOf,
  MoneyField,
  Notice,
  Refusal,
  Segmented,
  Select,
  TextField,
  useDraft,
  useFaults,
  useToast,
} from "../../kit";
import s from "./sessions.module.css";

const OUTCOMES: readonly Outcome[] = ["accepted", "reserve", "rejected"];
const BALLOTS: readonly Ballot[] = ["for", "against", "abstain"];
type Way = "consensus" | "named" | "counted";
const WAYS: readonly Way[] = ["consensus", "named", "counted"];

interface Props {
  session: SessionCard;
  file: SessionFile;
  outcome?: Outcome;
  onClose: () => void;
}

/** One file: what is decided, by consensus or by votes, and why where the order is departed from. */
export function FileDialog({ session, file, outcome: first, onClose }: Props) {
  const { t, lang } = useT();
  const format = useFormat();
  const toast = useToast();
  const take = useAct("decision.take");
  const reasons = useCommand("reason.list", {});
  const fault = useFaults(take.refused);
  const at = (field: string) => fault(`verdicts.0.${field}`);
  const [typed, setTyped, clear, begun] = useDraft(`decide.${session.id}.${file.application}.${file.version}`, {
    outcome: first ?? file.proposed ?? ("accepted" as Outcome),
    reason: null as string | null,
    note: "",
    places: null as number | null,
    amount: null as number | null,
    way: "consensus" as Way,
    ballots: [] as Cast[],
    counted: { for: 0, against: 0, abstentions: 0, chair: null as Ballot | null },
    departure: "",
    amendment: null as string | null,
  });
  const set = (part: Partial<typeof typed>) => setTyped((before) => ({ ...before, ...part }));
  const { outcome, reason, way } = typed;
  const act = outcome === "rejected" ? "reject" : outcome === "reserve" ? "put-on-reserve" : "accept";
  const offered = (wanted: string) =>
    (reasons.data ?? [])
      .filter((one) => one.uses.includes(wanted))
      .map((one) => ({ id: one.slug, label: pick(lang, one.nameAr, one.nameFr, one.nameEn) }));
  const departs = at("departure") !== undefined || (file.proposed !== null && outcome !== file.proposed);
  const submit = async () => {
    const verdict: Verdict = {
      application: file.application,
      version: file.version,
      outcome,
      reason,
      note: typed.note,
      places: outcome === "accepted" ? typed.places : null,
      amount: outcome === "accepted" ? typed.amount : null,
      ballots: way === "named" ? typed.ballots : [],
      counted: way === "counted" ? typed.counted : null,
      departure: typed.departure,
      amendment: typed.amendment,
    };
    try {
      await take.run({ session: session.id, verdicts: [verdict] });
      clear();
      toast(t("sessions-file-decided", { number: file.number }));
      onClose();
    } catch {
      // The refusal is shown above and at its field.
    }
  };
  return (
    <Dialog
      title={t("sessions-decide-title", { number: file.number })}
      isOpen
      onClose={onClose}
      size="l"
      footer={
        <Button tone="primary" onPress={() => void submit()} isPending={take.isPending}>
          {t("sessions-decide-do")}
        </Button>
      }
    >
      <DraftNotice begun={begun} />
      <Refusal refused={take.refused} />
      <p>
        <strong>
          <bdi>{pick(lang, file.organisationAr, file.organisationFr)}</bdi>
        </strong>{" "}
        <span className={s.faint}>
          {file.rank !== null && t("sessions-ranked", { rank: file.rank })}
          {file.score !== null && ` · ${format.score(file.score)}`} · {format.integer(file.places)} ·{" "}
          {format.money(file.amount)}
        </span>
      </p>
      <div className={s.bar}>
        <span aria-hidden="true">{t("sessions-outcome")}</span>
        <Segmented
          label={t("sessions-outcome")}
          value={outcome}
          onChange={(next) => set({ outcome: next, reason: null })}
          options={OUTCOMES.map((one) => ({ id: one, label: t(`outcome-${one}`) }))}
        />
      </div>
      {file.standing && (
        <>
          <Notice tone="info">{t("sessions-replaces", { outcome: t(`outcome-${file.standing}`) })}</Notice>
          <Select
            label={t("sessions-amendment")}
            name="verdicts.0.amendment"
            value={typed.amendment}
            onChange={(amendment) => set({ amendment })}
            options={offered("amend")}
            error={at("amendment")}
            isRequired
          />
        </>
      )}
      {departs && (
        <TextField
          label={t("sessions-departure-reason")}
          name="verdicts.0.departure"
          description={t("sessions-departure-about")}
          value={typed.departure}
          onChange={(departure) => set({ departure })}
          error={at("departure")}
          multiline
          rows={2}
        />
      )}
      {outcome === "rejected" && (
        <Select
          label={t("ranking-reason")}
          name="verdicts.0.reason"
          value={reason}
          onChange={(next) => set({ reason: next })}
          options={offered(act)}
          error={at("reason")}
          isRequired
        />
      )}
      {outcome === "accepted" && (
        <div className={s.when}>
          <IntegerField
            label={t("ranking-places")}
            name="verdicts.0.places"
            value={typed.places ?? file.places}
            onChange={(places) => set({ places })}
            error={at("places")}
          />
          <MoneyField
            label={t("ranking-amount")}
            name="verdicts.0.amount"
            value={typed.amount ?? file.amount}
            onChange={(amount) => set({ amount })}
            error={at("amount")}
          />
        </div>
      )}
      <div className={s.bar}>
        <span aria-hidden="true">{t("sessions-way")}</span>
        <Segmented
          label={t("sessions-way")}
          value={way}
          onChange={(next) => set({ way: next })}
          options={WAYS.map((one) => ({ id: one, label: t(`sessions-way-${one}`) }))}
        />
      </div>
      {way === "named" && (
        <Ballots
          session={session}
          file={file}
          casts={typed.ballots}
          onChange={(ballots) => set({ ballots })}
          fault={at}
        />
      )}
      {way === "counted" && (
        <div className={s.when}>
          {(["for", "against", "abstentions"] as const).map((one) => (
            <IntegerField
              key={one}
              label={t(`sessions-counted-${one}`)}
              name={one === "for" ? "verdicts.0.counted" : `verdicts.0.counted.${one}`}
              value={typed.counted[one]}
              onChange={(n) => set({ counted: { ...typed.counted, [one]: n ?? 0 } })}
            />
          ))}
          {session.chairCasts && typed.counted.for === typed.counted.against && (
            <Select
              label={t("sessions-chair-vote")}
              value={typed.counted.chair}
              onChange={(chair) => set({ counted: { ...typed.counted, chair } })}
              options={BALLOTS.map((one) => ({ id: one, label: t(`sessions-ballot-${one}`) }))}
            />
          )}
        </div>
      )}
      {at("counted") && <p className={s.wrong}>{at("counted")}</p>}
      <TextField
        label={t("applications-note")}
        name="verdicts.0.note"
        value={typed.note}
        onChange={(note) => set({ note })}
        error={at("note")}
        isRequired={reason === "other"}
      />
    </Dialog>
  );
}

interface BallotsProps {
  session: SessionCard;
  file: SessionFile;
  casts: Cast[];
  onChange: (casts: Cast[]) => void;
  fault: (field: string) => string | undefined;
}

/** Votes by name: 1, 2, 3 on a member's row vote and go on to the next. */
function Ballots({ session, file, casts, onChange, fault }: BallotsProps) {
  const { t } = useT();
  const list = useRef<HTMLUListElement>(null);
  const [spoken, setSpoken] = useState("");
  const voters = session.members
    .map((member, at) => ({ ...member, at }))
    .filter((member) => member.present && !file.recused.some((one) => one.member === member.at));
  const vote = (member: number, ballot: Ballot) =>
    onChange([...casts.filter((cast) => cast.member !== member), { member, ballot }]);
  const onKeyDown = (event: KeyboardEvent, row: number, member: number) => {
    const ballot = BALLOTS[Number(keyOf(event)) - 1];
    const rows = list.current?.querySelectorAll<HTMLElement>("li");
    const step = keyOf(event) === "ArrowDown" ? 1 : keyOf(event) === "ArrowUp" ? -1 : ballot ? 1 : 0;
    if (step === 0) return;
    event.preventDefault();
    if (ballot) {
      vote(member, ballot);
      setSpoken(`${session.members[member]?.name} ${t(`sessions-ballot-${ballot}`)}`);
    }
    rows?.[row + step]?.querySelector<HTMLElement>("button")?.focus();
  };
  const count = (ballot: Ballot) => casts.filter((cast) => cast.ballot === ballot).length;
  return (
    <fieldset className={s.members}>
      <legend>{t("sessions-way-named")}</legend>
      <p className={s.faint}>{t("sessions-ballot-keys")}</p>
      <ul className={s.ballots} ref={list}>
        {voters.map((member, row) => {
          const place = casts.findIndex((cast) => cast.member === member.at);
          const wrong = place === -1 ? undefined : fault(`ballots.${place}`);
          return (
            <li key={member.at} onKeyDown={(event) => onKeyDown(event, row, member.at)}>
              <span>
                <bdi>{member.name}</bdi>{" "}
                <span className={s.faint}>{t(`sessions-seat-${member.role ?? "member"}`)}</span>
              </span>
              <Segmented
                label={member.name}
                value={casts[place]?.ballot ?? ("" as Ballot)}
                onChange={(ballot) => vote(member.at, ballot)}
                options={BALLOTS.map((one) => ({ id: one, label: t(`sessions-ballot-${one}`) }))}
              />
              {wrong && <span className={s.wrong}>{wrong}</span>}
            </li>
          );
        })}
      </ul>
      <p>
        <strong>
          {t("sessions-votes", { for: count("for"), against: count("against"), abstentions: count("abstain") })}
        </strong>
      </p>
      <span className="sr-only" role="status">
        {spoken}
      </span>
    </fieldset>
  );
}
