import type { Policy, Rules } from "../../generated/commands";
import { useT } from "../../i18n";
import { Checkbox, DecimalField, IntegerField, RadioGroup } from "../../kit";
import { ReservedEditor } from "./ReservedEditor";
import s from "./rules.module.css";
import { TieBreaks } from "./TieBreaks";

interface Props {
  rules: Rules;
  onChange: (rules: Rules) => void;
  isDisabled: boolean;
  /** What is wrong at a path such as `rules.passMark`. */
  fault?: (path: string) => string | undefined;
}

/** How files are judged: reviewers, what a score comes of, the line, what is talked over, who must sit. */
export function PolicyEditor({ rules, onChange, isDisabled, fault = () => undefined }: Props) {
  const { t } = useT();
  const set = (part: Partial<Rules>) => onChange({ ...rules, ...part });
  const { policy } = rules;
  const put = (part: Partial<Policy>) => set({ policy: { ...policy, ...part } });
  const points = (field: "discussDeviation" | "discussRange") => (
    <DecimalField
      label={t(`policy-${field === "discussRange" ? "range" : "deviation"}`)}
      description={t(`policy-${field === "discussRange" ? "range" : "deviation"}-about`)}
      name={`rules.policy.${field}`}
      value={policy[field] ?? ""}
      onChange={(text) => put({ [field]: text === "" ? null : text })}
      error={fault(`rules.policy.${field}`)}
      isDisabled={isDisabled}
    />
  );
  return (
    <div className={s.form}>
      <section className={s.fieldset}>
        <h2>{t("policy-review")}</h2>
        <div className={s.three}>
          <IntegerField
            label={t("calls-reviewers")}
            name="rules.reviewersPerFile"
            value={rules.reviewersPerFile}
            onChange={(value) => set({ reviewersPerFile: Math.max(0, value ?? 0) })}
            error={fault("rules.reviewersPerFile")}
            isDisabled={isDisabled}
          />
        </div>
        <Checkbox isSelected={rules.blind} onChange={(blind) => set({ blind })} isDisabled={isDisabled}>
          {t("calls-blind")}
        </Checkbox>
        <Checkbox isSelected={policy.hideNames} onChange={(hideNames) => put({ hideNames })} isDisabled={isDisabled}>
          {t("policy-hide-names")}
        </Checkbox>
      </section>
      <section className={s.fieldset}>
        <h2>{t("policy-score")}</h2>
        <fieldset className={s.fieldset} disabled={isDisabled}>
          <RadioGroup
            label={t("policy-aggregate")}
            name="rules.policy.aggregate"
            value={policy.aggregate}
            onChange={(aggregate) => put({ aggregate })}
            options={[
              { id: "mean", label: t("policy-mean") },
              { id: "median", label: t("policy-median") },
            ]}
          />
        </fieldset>
        <div className={s.three}>
          <DecimalField
            label={t("calls-pass-mark")}
            name="rules.passMark"
            value={rules.passMark}
            onChange={(passMark) => set({ passMark: passMark || "0" })}
            error={fault("rules.passMark")}
            isDisabled={isDisabled}
          />
        </div>
        <TieBreaks rules={rules} onChange={(tieBreaks) => set({ tieBreaks })} isDisabled={isDisabled} fault={fault} />
      </section>
      <section className={s.fieldset}>
        <h2>{t("policy-discuss")}</h2>
        <div className={s.three}>
          {points("discussDeviation")}
          {points("discussRange")}
          <IntegerField
            label={t("policy-shared-files")}
            description={t("policy-shared-files-about")}
            name="rules.policy.sharedFiles"
            value={policy.sharedFiles}
            onChange={(value) => put({ sharedFiles: Math.max(0, value ?? 0) })}
            error={fault("rules.policy.sharedFiles")}
            isDisabled={isDisabled}
          />
        </div>
      </section>
      <section className={s.fieldset}>
        <h2>{t("policy-line")}</h2>
        <Checkbox isSelected={policy.passesOver} onChange={(passesOver) => put({ passesOver })} isDisabled={isDisabled}>
          {t("policy-passes-over")}
        </Checkbox>
        <ReservedEditor policy={policy} onChange={put} isDisabled={isDisabled} fault={fault} />
      </section>
      <section className={s.fieldset}>
        <h2>{t("policy-quorum")}</h2>
        <div className={s.three}>
          <IntegerField
            label={t("policy-quorum-members")}
            name="rules.policy.quorum.members"
            value={policy.quorum.members}
            onChange={(members) => put({ quorum: { ...policy.quorum, members } })}
            error={fault("rules.policy.quorum.members")}
            isDisabled={isDisabled}
          />
          <DecimalField
            label={t("policy-quorum-share")}
            name="rules.policy.quorum.share"
            value={policy.quorum.share ?? ""}
            onChange={(text) => put({ quorum: { ...policy.quorum, share: text === "" ? null : text } })}
            error={fault("rules.policy.quorum.share")}
            isDisabled={isDisabled}
          />
        </div>
        <p className={s.faint}>{t("policy-quorum-about")}</p>
      </section>
      <p className={s.faint}>{t("policy-proposed")}</p>
    </div>
  );
}
