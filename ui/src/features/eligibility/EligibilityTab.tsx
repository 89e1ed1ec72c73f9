import { RotateCcw } from "lucide-react";
import { useState } from "react";
import { useSession } from "../../app/session";
import type { Dossier, EligibilityView } from "../../generated/commands";
import { useAct } from "../../host";
import { pick, useFormat, useT } from "../../i18n";
import { Button, Empty, Notice, Refusal, Tag, useToast } from "../../kit";
import { useFreshWhenStale } from "../organisations/edits";
import s from "./eligibility.module.css";
import { OverrideDialog } from "./OverrideDialog";
import { failing, TONES, unclear, useRuleWords } from "./words";

const OPEN = ["deposited", "incomplete"];

interface Props {
  dossier: Dossier;
  reread: () => Promise<unknown>;
}

/** One row for each rule: what stands of it, why, and the officer's own verdict with its reason. */
export function EligibilityTab({ dossier, reread }: Props) {
  const { t } = useT();
  const format = useFormat();
  const { can } = useSession();
  const toast = useToast();
  const [asked, setAsked] = useState<EligibilityView | null>(null);
  const restore = useAct("eligibility.restore");
  useFreshWhenStale(restore.refused, reread);
  const editable = can("check-papers") && OPEN.includes(dossier.phase);
  const settled = !["draft", ...OPEN].includes(dossier.phase);
  const takeBack = async (rule: EligibilityView) => {
    try {
      await restore.run({ application: dossier.id, version: dossier.version, rule: rule.rule });
      toast(t("eligibility-restore-done"));
    } catch {
      // The refusal is shown above.
    }
  };
  if (dossier.eligibility.length === 0)
    return <Empty title={t("eligibility-none")} hint={t("eligibility-none-hint")} />;
  const standing = dossier.eligibilityFrozenAt
    ? t("eligibility-frozen", { at: format.dateTime(dossier.eligibilityFrozenAt) })
    : t(settled ? "eligibility-never-frozen" : "eligibility-live");
  return (
    <div className={s.form}>
      <Summary rules={dossier.eligibility} />
      <Refusal refused={restore.refused} />
      <table className={s.rules}>
        <caption className="sr-only">{t("eligibility-title")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("eligibility-rule")}</th>
            <th scope="col">{t("eligibility-verdict")}</th>
            {editable && <th scope="col">{t("eligibility-acts")}</th>}
          </tr>
        </thead>
        <tbody>
          {dossier.eligibility.map((rule) => (
            <Row
              key={rule.rule}
              rule={rule}
              editable={editable}
              onOverride={() => setAsked(rule)}
              onRestore={() => void takeBack(rule)}
            />
          ))}
        </tbody>
      </table>
      <p className={s.faint}>{standing}</p>
      {asked && <OverrideDialog dossier={dossier} rule={asked} reread={reread} onClose={() => setAsked(null)} />}
    </div>
  );
}

/** What stands in the way as a whole. */
function Summary({ rules }: { rules: readonly EligibilityView[] }) {
  const { t } = useT();
  const [fail, open] = [failing(rules).length, unclear(rules).length];
  if (fail > 0) return <Notice tone="error" title={t("eligibility-failing-n", { n: fail })} />;
  if (open > 0) return <Notice tone="warn" title={t("eligibility-unclear-n", { n: open })} />;
  return <Notice tone="ok" title={t("eligibility-all-hold")} />;
}

interface RowProps {
  rule: EligibilityView;
  editable: boolean;
  onOverride: () => void;
  onRestore: () => void;
}

function Row({ rule, editable, onOverride, onRestore }: RowProps) {
  const { t, lang } = useT();
  const format = useFormat();
  const words = useRuleWords();
  const over = rule.overridden;
  return (
    <tr>
      <th scope="row">
        <div className={s.name}>{words.name(rule)}</div>
        <div className={over ? s.struck : s.why}>{words.sentence(rule.explanation)}</div>
        {over && (
          <div className={s.why}>
            {t("eligibility-overridden", {
              by: pick(lang, over.byAr, over.byFr),
              at: format.date(over.at),
              reason: over.reason,
            })}
          </div>
        )}
        {rule.weight === "warns" && <div className={s.faint}>{t("eligibility-weight-warns")}</div>}
      </th>
      <td>
        <Tag tone={TONES[rule.verdict]}>{t(`eligibility-verdict-${rule.verdict}`)}</Tag>
        {over && (
          <div className={s.faint}>{t("eligibility-found", { verdict: t(`eligibility-verdict-${rule.found}`) })}</div>
        )}
      </td>
      {editable && (
        <td>
          {!rule.overridable ? (
            <span className={s.faint}>{t("eligibility-papers-elsewhere")}</span>
          ) : over ? (
            <Button tone="quiet" icon={<RotateCcw size={15} aria-hidden="true" />} onPress={onRestore}>
              {t("eligibility-restore")}
              <span className="sr-only"> {words.name(rule)}</span>
            </Button>
          ) : (
            <Button tone="quiet" onPress={onOverride}>
              {t("eligibility-override")}
              <span className="sr-only"> {words.name(rule)}</span>
            </Button>
          )}
        </td>
      )}
    </tr>
  );
}
