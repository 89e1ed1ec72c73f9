import { useState } from "react";
import { Link } from "../../app/nav";
import { useSession } from "../../app/session";
import type { Dossier } from "../../generated/commands";
import { useCommand } from "../../host";
import { pick, useFormat, useT } from "../../i18n";
import { Button, Empty, Facts, Pill, SimpleTable } from "../../kit";
import { IdentityFacts } from "../organisations/IdentityFacts";
import { RevealButton, useReveal } from "../privacy/reveal";
import { AppealsTab } from "../sessions/AppealsTab";
import { DiscussTag } from "../spread/Discuss";
import { AssignDialog } from "./AssignDialog";
import s from "./applications.module.css";

export function OrganisationTab({ dossier }: { dossier: Dossier }) {
  const { t } = useT();
  const reveal = useReveal(dossier.organisation.id, dossier.organisation.version);
  return (
    <div className={s.form}>
      <RevealButton reveal={reveal} record={dossier.organisation} />
      <IdentityFacts view={reveal.over(dossier.organisation)} />
      <Link to={`/organisations/${dossier.organisation.id}`}>{t("applications-open-organisation")}</Link>
    </div>
  );
}

export function ReviewsTab({ dossier }: { dossier: Dossier }) {
  const { t, lang } = useT();
  const format = useFormat();
  const { can } = useSession();
  const [assigning, setAssigning] = useState(false);
  const assignable = can("assign") && ["admissible", "in-review"].includes(dossier.phase);
  return (
    <div className={s.form}>
      {dossier.reviews.length === 0 ? (
        <Empty title={t("applications-no-reviews")} />
      ) : (
        <SimpleTable
          caption={t("applications-reviews")}
          rows={dossier.reviews}
          rowKey={(row) => row.id}
          columns={[
            {
              id: "reviewer",
              header: t("applications-reviewer"),
              cell: (row) => (
                <>
                  <bdi>{pick(lang, row.reviewerAr, row.reviewerFr)}</bdi>
                  {row.comment !== "" && <div className={s.faint}>{row.comment}</div>}
                </>
              ),
            },
            { id: "state", header: t("applications-state"), cell: (row) => <Pill slug={row.state} kind="review" /> },
            { id: "on", header: t("applications-submitted-at"), cell: (row) => format.dateTime(row.submittedAt) },
            {
              id: "total",
              header: t("applications-total"),
              align: "end",
              cell: (row) =>
                row.total === null ? "—" : <Link to={`/reviews/${row.id}`}>{format.score(row.total)}</Link>,
            },
          ]}
        />
      )}
      {dossier.score !== null && <p>{t("applications-mean", { score: format.score(dossier.score) })}</p>}
      <DiscussTag call={dossier.call} application={dossier.id} />
      {assignable && (
        <div>
          <Button onPress={() => setAssigning(true)}>{t("applications-assign")}</Button>
        </div>
      )}
      {assigning && (
        <AssignDialog call={dossier.call} applications={[dossier.id]} onClose={() => setAssigning(false)} />
      )}
    </div>
  );
}

export function DecisionTab({ dossier }: { dossier: Dossier }) {
  const { t, lang } = useT();
  const format = useFormat();
  const { decision } = dossier;
  const appeals = useCommand("appeal.list", { call: dossier.call, application: dossier.id });
  const lodged = (appeals.data?.length ?? 0) > 0 && <AppealsTab appeals={appeals.data ?? []} ofFile />;
  if (!decision)
    return (
      <div className={s.form}>
        <Empty title={t("applications-no-decision")} hint={t("applications-no-decision-hint")} />
        {lodged}
      </div>
    );
  return (
    <div className={s.form}>
      {lodged}
      <span>
        <Pill slug={decision.outcome} kind="outcome" />
      </span>
      <Facts
        columns={2}
        items={[
          { label: t("applications-session"), value: t("sessions-nth", { n: decision.sessionNumber }) },
          { label: t("sessions-on"), value: format.date(decision.sessionOn) },
          { label: t("applications-rank"), value: decision.rank },
          { label: t("applications-score"), value: decision.score === null ? null : format.score(decision.score) },
          { label: t("ranking-places"), value: format.integer(decision.places) },
          { label: t("applications-amount-granted"), value: format.money(decision.amount) },
          decision.reason !== null && {
            label: t("applications-reason"),
            value: pick(lang, decision.reasonAr, decision.reasonFr, decision.reasonEn),
          },
          decision.note !== "" && { label: t("applications-note"), value: decision.note },
          { label: t("applications-taken-at"), value: format.dateTime(decision.takenAt) },
          {
            label: t("applications-announced-at"),
            value:
              decision.announcedAt === null ? t("applications-not-announced") : format.dateTime(decision.announcedAt),
          },
        ]}
      />
    </div>
  );
}

export function HistoryTab({ dossier }: { dossier: Dossier }) {
  const { t, lang } = useT();
  const format = useFormat();
  if (dossier.steps.length === 0) return <Empty title={t("applications-no-history")} />;
  return (
    <ol className={s.steps}>
      {dossier.steps.map((step, i) => (
        // Steps are only ever added at the end.
        // biome-ignore lint/suspicious/noArrayIndexKey: two steps of one kind may bear the same moment
        <li key={i} className={s.step}>
          <div className={s.row}>
            <strong>{t(`act-${step.act}-done`)}</strong>
            <Pill slug={step.to} kind="phase" />
          </div>
          <div className={s.faint}>
            {format.dateTime(step.at)} · <bdi>{pick(lang, step.byAr, step.byFr)}</bdi>
            {step.happenedOn && ` · ${t("applications-happened", { on: format.date(step.happenedOn) })}`}
            {step.dueOn && ` · ${t("applications-due", { on: format.date(step.dueOn) })}`}
          </div>
          {step.reason !== null && <div>{pick(lang, step.reasonAr, step.reasonFr, step.reasonEn)}</div>}
          {step.note !== "" && <div>{step.note}</div>}
        </li>
      ))}
    </ol>
  );
}
