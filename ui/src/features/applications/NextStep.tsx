import { type ReactNode, useState } from "react";
import { Link, useGo } from "../../app/nav";
import type { Act, Dossier, NextAct } from "../../generated/commands";
import { useFormat, useT } from "../../i18n";
import { Button, Card, Facts, useFaultText } from "../../kit";
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
  announce: "/sessions",
};

/** Acts whose dialog asks for more than a reason. */
const OWN_DIALOG: readonly Act[] = ["request-completion", "receive-completion"];

/** What is awaited, and what this person may do about it now. */
export function NextStep({ dossier, lacking, children }: { dossier: Dossier; lacking: number; children?: ReactNode }) {
  const { t } = useT();
  const format = useFormat();
  const go = useGo();
  const text = useFaultText();
  const [act, setAct] = useState<NextAct | null>(null);
  const [assigning, setAssigning] = useState(false);
  const here = dossier.next.filter((next) => !ELSEWHERE[next.act] && next.act !== "conclude-review");
  const elsewhere = [...new Set(dossier.next.map((next) => ELSEWHERE[next.act]).filter((to) => to !== undefined))];
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
              {t(`act-${next.act}`)}
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
            dossier.startedOn !== null && { label: t("applications-started"), value: format.date(dossier.startedOn) },
            dossier.completedOn !== null && {
              label: t("applications-completed"),
              value: format.date(dossier.completedOn),
            },
          ]}
        />
      </Card>
      {act?.act === "request-completion" && <AskDialog dossier={dossier} onClose={() => setAct(null)} />}
      {act?.act === "receive-completion" && <ReceiveDialog dossier={dossier} onClose={() => setAct(null)} />}
      {act && !OWN_DIALOG.includes(act.act) && <ActDialog dossier={dossier} act={act} onClose={() => setAct(null)} />}
      {assigning && (
        <AssignDialog call={dossier.call} applications={[dossier.id]} onClose={() => setAssigning(false)} />
      )}
    </>
  );
}
