import { type KeyboardEvent, useRef, useState } from "react";
import { Link } from "../../app/nav";
import { useSession } from "../../app/session";
import type { Outcome, SessionCard, SessionFile } from "../../generated/commands";
import { pick, useFormat, useT } from "../../i18n";
import { Button, Empty, keyOf, Notice, Pill, Tag } from "../../kit";
import { FileDialog } from "./FileDialog";
import { LineDialog } from "./LineDialog";
import { RecuseDialog } from "./RecuseDialog";
import { RetractDialog } from "./RetractDialog";
import s from "./sessions.module.css";

/** Keys that open the decision of the file one stands on with an outcome proposed. */
const KEYS: Record<string, Outcome> = { "1": "accepted", "2": "reserve", "3": "rejected" };

interface Props {
  session: SessionCard;
  files: SessionFile[];
  isReading: boolean;
}

type Asked = { file: SessionFile; what: "decide" | "recuse" | "retract"; outcome?: Outcome };

/** The files before a session: file by file with the keyboard, or down to the line. */
export function FilesTab({ session, files, isReading }: Props) {
  const { t } = useT();
  const { can } = useSession();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [isLine, setIsLine] = useState(false);
  const [at, setAt] = useState(0);
  const body = useRef<HTMLTableSectionElement>(null);
  const open = session.signedAt === null && can("decide");
  const waiting = files.filter((file) => file.decision === null && file.standing === null);
  const hindered = session.quorum.holds ? undefined : t("error-below-quorum", { least: session.quorum.least });
  const close = () => setAsked(null);
  if (!isReading && files.length === 0)
    return <Empty title={t("sessions-nothing-decided")} hint={t("sessions-nothing-hint")} />;

  const decidable = (file: SessionFile) => open && file.decision === null && hindered === undefined;
  const move = (next: number) => {
    const to = Math.max(0, Math.min(files.length - 1, next));
    setAt(to);
    (body.current?.rows[to] as HTMLElement | undefined)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTableRowElement>, i: number) => {
    if (event.target !== event.currentTarget) return;
    const key = keyOf(event);
    const file = files[i];
    const outcome = KEYS[key];
    if (key === "ArrowDown") move(i + 1);
    else if (key === "ArrowUp") move(i - 1);
    else if (key === "Home") move(0);
    else if (key === "End") move(files.length - 1);
    else if (file && decidable(file) && (outcome || key === "Enter"))
      setAsked({ file, what: "decide", outcome: outcome ?? file.proposed ?? undefined });
    else return;
    event.preventDefault();
  };
  return (
    <div className={s.stack}>
      {open && !session.quorum.holds && <Notice tone="warn">{hindered}</Notice>}
      {open && (
        <div className={s.bar}>
          <Button
            tone="primary"
            onPress={() => setIsLine(true)}
            disabledReason={hindered ?? (waiting.length === 0 ? t("error-nothing-to-decide") : undefined)}
          >
            {t("sessions-to-line")}
          </Button>
          <span className={s.faint}>{t("sessions-waiting", { n: waiting.length })}</span>
          <span className={s.faint}>{t("sessions-keys")}</span>
        </div>
      )}
      <table className={s.files}>
        <caption className="sr-only">{t("sessions-decided")}</caption>
        <thead>
          <tr>
            <th scope="col" className={s.end}>
              {t("sessions-rank")}
            </th>
            <th scope="col">{t("sessions-file")}</th>
            <th scope="col" className={s.end}>
              {t("sessions-score")}
            </th>
            <th scope="col" className={s.end}>
              {t("sessions-asked")}
            </th>
            <th scope="col">{t("sessions-proposed")}</th>
            <th scope="col">{t("sessions-outcome")}</th>
          </tr>
        </thead>
        <tbody ref={body}>
          {files.map((file, i) => (
            <tr
              key={file.application}
              // Rows are walked with the arrows, as in the register; one of them is in the order of Tab.
              tabIndex={i === at ? 0 : -1}
              onFocus={() => setAt(i)}
              onKeyDown={(event) => onKeyDown(event, i)}
            >
              <File
                file={file}
                session={session}
                onAsk={decidable(file) || open ? setAsked : undefined}
                hindered={hindered}
              />
            </tr>
          ))}
        </tbody>
      </table>
      {asked?.what === "decide" && (
        <FileDialog session={session} file={asked.file} outcome={asked.outcome} onClose={close} />
      )}
      {asked?.what === "recuse" && <RecuseDialog session={session} file={asked.file} onClose={close} />}
      {asked?.what === "retract" && <RetractDialog file={asked.file} onClose={close} />}
      {isLine && <LineDialog session={session} onClose={() => setIsLine(false)} />}
    </div>
  );
}

interface FileProps {
  file: SessionFile;
  session: SessionCard;
  onAsk?: (asked: Asked) => void;
  hindered?: string;
}

function File({ file, session, onAsk, hindered }: FileProps) {
  const { t, lang } = useT();
  const format = useFormat();
  const name = pick(lang, file.organisationAr, file.organisationFr);
  const member = (at: number) => session.members[at]?.name ?? "";
  return (
    <>
      <td className={s.rank}>{file.rank ?? "—"}</td>
      <td className={s.who}>
        <Link to={`/applications/${file.application}?tab=decision`}>
          <bdi title={name}>{name}</bdi>
        </Link>
        <div className={s.faint}>
          <bdi>{file.number}</bdi> · <bdi>{pick(lang, file.titleAr, file.titleFr)}</bdi>
        </div>
        {file.recused.map((one) => (
          <div key={one.member} className={s.aside}>
            {t("sessions-recused", { name: member(one.member) })}
            {one.reason && <bdi> — {one.reason}</bdi>}
            {one.conflict && ` — ${t("sessions-in-conflict")}`}
          </div>
        ))}
      </td>
      <td className={s.end}>{file.score === null ? "—" : format.score(file.score)}</td>
      <td className={s.end}>
        {format.amount(file.amount)}
        <div className={s.faint}>{t("sessions-places-n", { n: file.places })}</div>
      </td>
      <td>{file.proposed ? <Pill slug={file.proposed} kind="outcome" /> : "—"}</td>
      <td>
        <Decided file={file} />
        {onAsk && (
          <div className={s.acts}>
            {file.decision === null && (
              <Button
                onPress={() => onAsk({ file, what: "decide", outcome: file.proposed ?? undefined })}
                disabledReason={hindered}
              >
                {t(file.standing ? "sessions-replace" : "sessions-decide")}
                <span className="sr-only"> {name}</span>
              </Button>
            )}
            {file.decision === null && (
              <Button tone="quiet" onPress={() => onAsk({ file, what: "recuse" })}>
                {t("sessions-recuse")}
                <span className="sr-only"> {name}</span>
              </Button>
            )}
            {file.decision !== null && (
              <Button tone="quiet" onPress={() => onAsk({ file, what: "retract" })}>
                {t("act-revise")}
                <span className="sr-only"> {name}</span>
              </Button>
            )}
          </div>
        )}
      </td>
    </>
  );
}

/** What was decided, how, and whether it still stands. */
function Decided({ file }: { file: SessionFile }) {
  const { t, lang } = useT();
  const { decision, standing } = file;
  if (decision === null) {
    return standing ? (
      <>
        <Pill slug={standing} kind="outcome" />
        <div className={s.faint}>{t("sessions-stands")}</div>
      </>
    ) : null;
  }
  const votes = decision.votesFor !== null && {
    for: decision.votesFor,
    against: decision.votesAgainst ?? 0,
    abstentions: decision.abstentions ?? 0,
  };
  return (
    <>
      <Pill slug={decision.outcome} kind="outcome" />
      <div className={s.faint}>
        {votes ? t("sessions-votes", votes) : t(`sessions-mode-${decision.mode}`)}
        {decision.chairCast && ` · ${t("sessions-chair-cast")}`}
      </div>
      {decision.reason && (
        <div className={s.faint}>{pick(lang, decision.reasonAr, decision.reasonFr, decision.reasonEn)}</div>
      )}
      {decision.departs && <Tag tone="saffron">{t(`sessions-departs-${decision.departs}`)}</Tag>}
      {decision.revokedAt && <Tag tone="grey">{t("sessions-taken-back")}</Tag>}
    </>
  );
}
