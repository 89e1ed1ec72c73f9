import type { CallView, Level } from "../../generated/commands";
import { useT } from "../../i18n";
import { Bdi, BilingualField, Facts, Select, TextField } from "../../kit";
import { ProvinceField } from "../places/ProvinceField";
import s from "./calls.module.css";
import type { TabProps } from "./setup";

const LEVELS: readonly Level[] = ["prefectural", "provincial", "regional", "communal", "association"];

/** What the call is called, of which level and place, and who issues it. */
export function IdentityTab({ call, value, set, fault, locked }: TabProps & { call: CallView }) {
  const { t } = useT();
  return (
    <div className={s.form}>
      <BilingualField
        label={t("calls-name")}
        name="title"
        ar={value.titleAr}
        fr={value.titleFr}
        onAr={(titleAr) => set({ titleAr })}
        onFr={(titleFr) => set({ titleFr })}
        errorAr={fault("titleAr")}
        errorFr={fault("titleFr")}
        isDisabled={locked("title")}
      />
      <div className={s.three}>
        <TextField
          label={t("calls-code")}
          name="code"
          value={value.code}
          onChange={(code) => set({ code })}
          error={fault("code")}
          description={t("calls-code-about")}
          dir="ltr"
          isDisabled={locked("code")}
        />
        <Select
          label={t("calls-level")}
          name="level"
          value={value.level}
          onChange={(level) => set({ level })}
          options={LEVELS.map((level) => ({ id: level, label: t(`level-${level}`) }))}
          isDisabled={locked("level")}
        />
        <ProvinceField
          name="province"
          value={value.province}
          onChange={(province) => set({ province })}
          error={fault("province")}
          isDisabled={locked("province")}
        />
      </div>
      <Facts
        columns={2}
        items={[
          { label: t("calls-edition"), value: <Bdi>{call.edition}</Bdi> },
          { label: t("calls-strand"), value: <Bdi>{call.strand}</Bdi> },
        ]}
      />
      <section className={s.part}>
        <h2>{t("calls-issuer")}</h2>
        <p className={s.faint}>{t("calls-issuer-about")}</p>
        <BilingualField
          label={t("calls-council")}
          name="council"
          ar={value.councilAr}
          fr={value.councilFr}
          onAr={(councilAr) => set({ councilAr })}
          onFr={(councilFr) => set({ councilFr })}
          errorAr={fault("councilAr")}
          errorFr={fault("councilFr")}
          isDisabled={locked("issuer")}
        />
        <BilingualField
          label={t("calls-committee")}
          name="committee"
          ar={value.committeeAr}
          fr={value.committeeFr}
          onAr={(committeeAr) => set({ committeeAr })}
          onFr={(committeeFr) => set({ committeeFr })}
          errorAr={fault("committeeAr")}
          errorFr={fault("committeeFr")}
          isDisabled={locked("issuer")}
        />
      </section>
    </div>
  );
}
