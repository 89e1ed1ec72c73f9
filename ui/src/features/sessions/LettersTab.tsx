import { useState } from "react";
import { Link } from "../../app/nav";
import { useSession } from "../../app/session";
import type { DueLetter } from "../../generated/commands";
import { useAct } from "../../host";
import { officeDay, pick, useFormat, useT } from "../../i18n";
import { Button, Checkbox, DateField, Empty, Refusal, SimpleTable, useFaults, useToast } from "../../kit";
import s from "./sessions.module.css";

const keyOfLetter = (letter: DueLetter) => (letter.decision === null ? `a${letter.appeal}` : `d${letter.decision}`);

/** Letters that are due: what was announced or answered and has not gone out. */
export function LettersTab({ call, letters }: { call: number; letters: DueLetter[] }) {
  const { t, lang } = useT();
  const format = useFormat();
  const toast = useToast();
  const { can, now } = useSession();
  const issue = useAct("letter.issue");
  const fault = useFaults(issue.refused);
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [on, setOn] = useState<string | null>(now ? officeDay(now) : null);
  const chosen = letters.filter((letter) => ticked.includes(keyOfLetter(letter)));
  const submit = async () => {
    const ids = (of: "decision" | "appeal") => chosen.map((letter) => letter[of]).filter((id) => id !== null);
    try {
      const done = await issue.run({ call, decisions: ids("decision"), appeals: ids("appeal"), on });
      setTicked([]);
      toast(t("sessions-letters-sent", { n: done.count }));
    } catch {
      // The refusal is shown above.
    }
  };
  if (letters.length === 0) return <Empty title={t("sessions-no-letters")} hint={t("sessions-no-letters-hint")} />;
  const all = chosen.length === letters.length;
  return (
    <div className={s.stack}>
      <Refusal refused={issue.refused} />
      {can("announce") && (
        <div className={s.bar}>
          <Checkbox isSelected={all} onChange={() => setTicked(all ? [] : letters.map(keyOfLetter))}>
            {t("kit-select-all")}
          </Checkbox>
          <DateField label={t("sessions-sent-on")} name="on" value={on} onChange={setOn} error={fault("on")} />
          <Button
            tone="primary"
            onPress={() => void submit()}
            isPending={issue.isPending}
            disabledReason={chosen.length === 0 ? t("sessions-tick-letters") : undefined}
          >
            {t("sessions-mark-sent", { n: chosen.length })}
          </Button>
        </div>
      )}
      <SimpleTable
        caption={t("sessions-tab-letters")}
        rows={letters}
        rowKey={keyOfLetter}
        columns={[
          ...(can("announce")
            ? [
                {
                  id: "tick",
                  header: t("sessions-tick"),
                  cell: (row: DueLetter) => (
                    <Checkbox
                      label={`${t("sessions-tick")} ${row.number}`}
                      isSelected={ticked.includes(keyOfLetter(row))}
                      onChange={(is) =>
                        setTicked(is ? [...ticked, keyOfLetter(row)] : ticked.filter((one) => one !== keyOfLetter(row)))
                      }
                    />
                  ),
                },
              ]
            : []),
          { id: "kind", header: t("sessions-letter"), cell: (row) => t(`sessions-letter-${row.kind}`) },
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
          { id: "since", header: t("sessions-since"), cell: (row) => format.date(row.since) },
        ]}
      />
    </div>
  );
}
