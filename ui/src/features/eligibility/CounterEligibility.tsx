import { useEffect, useState } from "react";
import type { EligibilityView } from "../../generated/commands";
import { useCommand } from "../../host";
import { useT } from "../../i18n";
import { Card, Notice } from "../../kit";
import type { Counter } from "../applications/counter";
import s from "./eligibility.module.css";
import { useRuleWords } from "./words";

/** Long enough for a pause between two letters, short enough to look live. */
const PAUSE = 300;

/** What the core is asked: as it stands once typing pauses. */
function usePaused<T>(value: T): T {
  const [paused, setPaused] = useState(value);
  const text = JSON.stringify(value);
  useEffect(() => {
    const wait = setTimeout(() => setPaused(JSON.parse(text) as T), PAUSE);
    return () => clearTimeout(wait);
  }, [text]);
  return paused;
}

/** A first look at the counter: what can be known before the file is deposited. It never stops anything. */
export function CounterEligibility({ call, counter }: { call: number; counter: Counter }) {
  const { t } = useT();
  const { communes, months, amount, places } = counter.project;
  const known = counter.applicant === "known";
  const asked = usePaused({
    call,
    organisation: known ? counter.organisation : null,
    identity: known ? null : counter.identity,
    domain: counter.domain,
    lot: counter.lot,
    communes,
    months,
    amount,
    places,
  });
  const found = useCommand("eligibility.check", asked, { keepPrevious: true });
  const rules = found.data ?? [];
  const fail = rules.filter((rule) => rule.verdict === "fails");
  const open = rules.filter((rule) => rule.verdict === "unclear" && rule.test.kind !== "papers-complete");
  if (rules.length === 0) return null;
  return (
    <Card title={t("eligibility-counter")}>
      <div className={s.form}>
        {fail.length === 0 && <Notice tone="ok" title={t("eligibility-counter-ok")} />}
        {fail.map((rule) => (
          <Failed key={rule.rule} rule={rule} />
        ))}
        {open.length > 0 && (
          <details className={s.more}>
            <summary>{t("eligibility-counter-open", { n: open.length })}</summary>
            <ul>
              {open.map((rule) => (
                <Open key={rule.rule} rule={rule} />
              ))}
            </ul>
          </details>
        )}
        <p className={s.faint}>{t("eligibility-counter-about")}</p>
      </div>
    </Card>
  );
}

function Failed({ rule }: { rule: EligibilityView }) {
  const words = useRuleWords();
  return (
    <Notice tone="warn" title={words.name(rule)}>
      <p>{words.sentence(rule.explanation)}</p>
    </Notice>
  );
}

function Open({ rule }: { rule: EligibilityView }) {
  const words = useRuleWords();
  return (
    <li>
      {words.name(rule)}
      <div className={s.faint}>{words.sentence(rule.explanation)}</div>
    </li>
  );
}
