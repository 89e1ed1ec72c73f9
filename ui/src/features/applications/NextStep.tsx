import { type ReactNode, useState } from "react";
import { Link, useGo } from "../../app/nav";
import type { Act, Dossier, NextAct } from "../../generated/commands";
import { useCommand } from "../../host";
import { useFormat, useT } from "../../i18n";
import { Button, Card, Facts, useFaultText } from "../../kit";
import { ExamineDialog, LodgeDialog } from "../sessions/AppealDialogs";
import { ActDialog } from "./ActDialog";
import { AskDialog } from "./AskDialog";
import { AssignDialog } from "./AssignDialog";
import s from "./applications.module.css";
import { ClockCard } from "./Completion";
import { ReceiveDialog } from "./ReceiveDialog";

/** Acts that belong to another page. */
const ELSEWHERE: Partial<Record<Act, string>> = {
  accept: "/ranking",
  "put-on-reserve": "/ranking",
  reject: "/ranking",
  amend: "/sessions",
  announce: "/sessions",
};

/** Acts whose dialog asks for more than a reason. */
const OWN_DIALOG: readonly Act[] = [
  "request-completion",
  "receive-completion",
  "lodge-appeal",
  "uphold-appeal",
  "dismiss-appeal",
];

/** What is awaited, and what this person may do about it now. */
export function NextStep({ dossier, lacking, children }: { dossier: Dossier; lacking: number; children?: ReactNode }) {
  const { t } = useT();
  const format = useFormat();
  const go = useGo();
  const appeals = useCommand("appeal.list", { call: dossier.call, application: dossier.id });
  const open = appeals.data?.find((appeal) => appeal.outcome === null);
  const text = useFaultText();
  const [act, setAct] = useState<NextAct | null>(null);
  const [assigning, setAssigning] = useState(false);
  // One dialog asks whether an appeal is upheld or rejected, and an open session is told only where one is.
  const hidden: readonly Act[] = ["conclude-review", "dismiss-appeal"];
  const here = dossier.next.filter(
    (next) =>
      !ELSEWHERE[next.act] && !hidden.includes(next.act) && (next.act !== "uphold-appeal" || next.hindrance === null),
  );
  const elsewhere = [
    ...new Set(
      dossier.next
        .filter((next) => next.act !== "amend" || next.hindrance === null)
        .map((next) => ELSEWHERE[next.act])
        .filter((to) => to !== undefined),
    ),
  ];
  const press = (next: NextAct) => {
    if (next.act === "deposit") go("/applications/new", { search: { draft: String(dossier.id) } });
    else if (next.act === "start-review") setAssigning(true);
    else setAct(next);
  };
  const hindrance = (next: NextAct) =>
    next.hindrance === null || next.act === "start-review" ? undefined : text({ code: next.hindrance });
  const tone = (next: NextAct, i: number) => {
    if (["withdraw", "cancel-deposit", "declare-inadmissible", "terminate"].includes(next.act))
      return "danger" as const;
    return i === 0 ? ("primary" as const) : ("plain" as const);
  };
  return (
    <>
      <Card title={t("applications-next")}>
        <div className={s.acts}>
          <p>{t(`applications-awaits-${dossier.phase}`)}</p>
          {dossier.phase === "incomplete" && dossier.completionDueOn && (
            <p className={s.faint}>{t("applications-due", { on: format.date(dossier.completionDueOn) })}</p>
          )}
          {here.map((next, i) => (
            <Button key={next.act} tone={tone(next, i)} onPress={() => press(next)} disabledReason={hindrance(next)}>
              {t(next.act === "uphold-appeal" ? "sessions-examine" : `act-${next.act}`)}
            </Button>
          ))}
          {elsewhere.map((to) => (
            <Link key={to} to={to}>
              {t(to === "/ranking" ? "applications-go-ranking" : "applications-go-sessions")}
            </Link>
          ))}
          {lacking > 0 && <p className={s.faint}>{t("applications-lacking", { n: lacking })}</p>}
        </div>
      </Card>
      <ClockCard dossier={dossier} />
      {children}
      <Card title={t("applications-dates")}>
        <Facts
          items={[
            { label: t("applications-deposited-at"), value: format.dateTime(dossier.depositedAt) },
            dossier.completionSentAt !== null && {
              label: t("applications-completion-sent"),
              value: format.dateTime(dossier.completionSentAt),
            },
            dossier.completionReceivedAt !== null && {
              label: t("applications-completion-received"),
              value: format.dateTime(dossier.completionReceivedAt),
            },
            dossier.appealLodgedAt !== null && {
              label: t("applications-appeal-lodged"),
              value: format.dateTime(dossier.appealLodgedAt),
            },
            dossier.appealEndedAt !== null && {
              label: t("applications-appeal-ended"),
              value: format.dateTime(dossier.appealEndedAt),
            },
            dossier.agreementOn !== null && {
              label: t("applications-agreement"),
              value: <bdi>{`${dossier.agreementNumber} · ${format.date(dossier.agreementOn)}`}</bdi>,
            },
            dossier.agreementEndsOn !== null && {
              label: t("applications-agreement-ends"),
              value: format.date(dossier.agreementEndsOn),
            },
            dossier.startedOn !== null && { label: t("applications-started"), value: format.date(dossier.startedOn) },
            dossier.suspendedOn !== null && {
              label: t("applications-suspended"),
              value: format.date(dossier.suspendedOn),
            },
            dossier.resumedOn !== null && { label: t("applications-resumed"), value: format.date(dossier.resumedOn) },
            dossier.terminatedOn !== null && {
              label: t("applications-terminated"),
              value: format.date(dossier.terminatedOn),
            },
            dossier.completedOn !== null && {
              label: t("applications-completed"),
              value: format.date(dossier.completedOn),
            },
            dossier.closedOn !== null && { label: t("applications-closed"), value: format.date(dossier.closedOn) },
          ]}
        />
      </Card>
      {act?.act === "request-completion" && <AskDialog dossier={dossier} onClose={() => setAct(null)} />}
      {act?.act === "receive-completion" && <ReceiveDialog dossier={dossier} onClose={() => setAct(null)} />}
      {act?.act === "lodge-appeal" && (
        <LodgeDialog application={dossier.id} version={dossier.version} onClose={() => setAct(null)} />
      )}
      {act?.act === "uphold-appeal" && open && <ExamineDialog appeal={open} onClose={() => setAct(null)} />}
      {act && !OWN_DIALOG.includes(act.act) && <ActDialog dossier={dossier} act={act} onClose={() => setAct(null)} />}
      {assigning && (
        <AssignDialog call={dossier.call} applications={[dossier.id]} onClose={() => setAssigning(false)} />
      )}
    </>
  );
}
