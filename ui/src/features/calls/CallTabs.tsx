import { useState } from "react";
import type { CallTerms, Level, Rules } from "../../generated/commands";
import { useCommand } from "../../host";
import { pick, useT } from "../../i18n";
import {
  BilingualField,
  Checkbox,
  ComboBox,
  DateField,
  DecimalField,
  IntegerField,
  MomentField,
  MoneyField,
  Select,
  TextField,
} from "../../kit";
import s from "./calls.module.css";

const LEVELS: readonly Level[] = ["prefectural", "provincial", "regional", "communal", "association"];

interface TermsProps {
  terms: CallTerms;
  onChange: (terms: CallTerms) => void;
  fault: (field: string) => string | undefined;
  isDisabled: boolean;
}

export function IdentityTab({ terms, onChange, fault, isDisabled, frozen }: TermsProps & { frozen: boolean }) {
  const { t, lang } = useT();
  const set = (part: Partial<CallTerms>) => onChange({ ...terms, ...part });
  const provinces = useCommand("place.provinces", {});
  const [typed, setTyped] = useState<string | null>(null);
  const named = provinces.data?.find((one) => one.code === terms.province);
  const shown = typed ?? (named ? pick(lang, named.nameAr, named.nameFr) : "");
  const options = (provinces.data ?? [])
    .filter((one) => typed === null || `${one.nameAr} ${one.nameFr}`.toLowerCase().includes(typed.toLowerCase()))
    .map((one) => ({
      id: one.code,
      label: pick(lang, one.nameAr, one.nameFr),
      detail: pick(lang, one.regionAr, one.regionFr),
    }));
  return (
    <div className={s.form}>
      <BilingualField
        label={t("calls-name")}
        name="title"
        ar={terms.titleAr}
        fr={terms.titleFr}
        onAr={(titleAr) => set({ titleAr })}
        onFr={(titleFr) => set({ titleFr })}
        errorAr={fault("titleAr")}
        errorFr={fault("titleFr")}
        isDisabled={isDisabled}
      />
      <div className={s.three}>
        <TextField
          label={t("calls-code")}
          name="code"
          value={terms.code}
          onChange={(code) => set({ code })}
          error={fault("code")}
          description={t("calls-code-about")}
          dir="ltr"
          isDisabled={isDisabled || frozen}
        />
        <Select
          label={t("calls-level")}
          value={terms.level}
          onChange={(level) => set({ level })}
          options={LEVELS.map((level) => ({ id: level, label: t(`level-${level}`) }))}
          isDisabled={isDisabled || frozen}
        />
        <ComboBox
          label={t("calls-province")}
          name="province"
          text={shown}
          onText={setTyped}
          options={options}
          value={terms.province || null}
          onChange={(province) => {
            set({ province: province ?? "" });
            setTyped(null);
          }}
          error={fault("province")}
          isDisabled={isDisabled || frozen}
        />
      </div>
      <div className={s.three}>
        <DateField
          label={t("calls-published")}
          name="publishedOn"
          value={terms.publishedOn}
          onChange={(publishedOn) => set({ publishedOn })}
          error={fault("publishedOn")}
          isDisabled={isDisabled}
        />
        <MomentField
          label={t("calls-opens")}
          name="opensAt"
          value={terms.opensAt}
          onChange={(opensAt) => set({ opensAt })}
          error={fault("opensAt")}
          description={t("calls-opens-about")}
          isDisabled={isDisabled || frozen}
        />
        <MomentField
          label={t("calls-closes")}
          name="closesAt"
          value={terms.closesAt}
          onChange={(closesAt) => set({ closesAt })}
          error={fault("closesAt")}
          description={t("calls-closes-about")}
          isDisabled={isDisabled}
          isRequired
        />
      </div>
    </div>
  );
}

export function LimitsTab({ terms, onChange, fault, isDisabled }: TermsProps) {
  const { t } = useT();
  const set = (part: Partial<CallTerms>) => onChange({ ...terms, ...part });
  return (
    <div className={s.two}>
      <IntegerField
        label={t("calls-quota")}
        name="quota"
        value={terms.quota}
        onChange={(quota) => set({ quota })}
        error={fault("quota")}
        description={t("calls-quota-about")}
        isDisabled={isDisabled}
      />
      <MoneyField
        label={t("calls-envelope-mad")}
        name="envelope"
        value={terms.envelope}
        onChange={(envelope) => set({ envelope })}
        error={fault("envelope")}
        description={t("calls-envelope-about")}
        isDisabled={isDisabled}
      />
    </div>
  );
}

interface PolicyProps {
  rules: Rules;
  onChange: (rules: Rules) => void;
  isDisabled: boolean;
}

export function PolicyTab({ rules, onChange, isDisabled }: PolicyProps) {
  const { t, lang } = useT();
  const set = (part: Partial<Rules>) => onChange({ ...rules, ...part });
  const rule = (text: string) => {
    if (!text.startsWith("criterion:")) return t(`tie-break-${text}`);
    const found = rules.criteria.find((one) => `criterion:${one.slug}` === text);
    return `${t("tie-break-criterion")}: ${found ? pick(lang, found.nameAr, found.nameFr, found.nameEn) : text}`;
  };
  return (
    <div className={s.form}>
      <div className={s.three}>
        <IntegerField
          label={t("calls-reviewers")}
          name="rules.reviewersPerFile"
          value={rules.reviewersPerFile}
          onChange={(value) => set({ reviewersPerFile: value ?? 0 })}
          isDisabled={isDisabled}
        />
        <DecimalField
          label={t("calls-pass-mark")}
          name="rules.passMark"
          value={rules.passMark}
          onChange={(passMark) => set({ passMark })}
          isDisabled={isDisabled}
        />
      </div>
      <Checkbox isSelected={rules.blind} onChange={(blind) => set({ blind })} isDisabled={isDisabled}>
        {t("calls-blind")}
      </Checkbox>
      <section>
        <h2>{t("calls-tie-breaks")}</h2>
        <ol>
          {rules.tieBreaks.map((text) => (
            <li key={text}>{rule(text)}</li>
          ))}
          <li>{t("tie-break-register-number")}</li>
        </ol>
      </section>
    </div>
  );
}
