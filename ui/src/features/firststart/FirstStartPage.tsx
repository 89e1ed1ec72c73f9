// First start: language, office, first administrator, then an empty office or the demo. Under two minutes.
import { useState } from "react";
import s from "../../app/app.module.css";
import { Brand } from "../../app/Brand";
import type { Level, OfficeIdentity, ProvinceCard } from "../../generated/commands";
import { useAct } from "../../host";
import { useT } from "../../i18n";
import {
  BilingualField,
  Button,
  DraftNotice,
  RadioGroup,
  Refusal,
  Segmented,
  Select,
  Stepper,
  TextField,
  useDraft,
  useFaults,
} from "../../kit";
import { ProvinceField } from "../places/ProvinceField";
import own from "./firststart.module.css";

type Step = "language" | "office" | "administrator" | "data";
const STEPS: readonly Step[] = ["language", "office", "administrator", "data"];
const LEVELS: readonly Level[] = ["prefectural", "provincial", "regional", "communal", "association"];

const BLANK: OfficeIdentity = {
  language: "ar",
  level: "provincial",
  province: "",
  nameAr: "",
  nameFr: "",
  committeeAr: "",
  committeeFr: "",
  councilAr: "",
  councilFr: "",
  cityAr: "",
  cityFr: "",
  cndpNumber: "",
};

const NOBODY = { name: "admin", displayAr: "", displayFr: "" };

export default function FirstStartPage() {
  const { t, lang } = useT();
  const [step, setStep] = useState<Step>("language");
  const [office, setOffice, clearOffice, officeBegun] = useDraft<OfficeIdentity>("firststart.office", BLANK);
  const [names, setNames, clearNames] = useDraft("firststart.administrator", NOBODY);
  // A password is never kept anywhere but where it is checked.
  const [password, setPassword] = useState("");
  const administrator = { ...names, password };
  const setAdministrator = ({ password: typed, ...rest }: typeof administrator) => {
    setNames(rest);
    setPassword(typed);
  };
  const [again, setAgain] = useState("");
  const [demo, setDemo] = useState(false);
  const setUp = useAct("office.setUp");
  const at = STEPS.indexOf(step);
  const move = (by: number) => setStep(STEPS[Math.max(0, Math.min(STEPS.length - 1, at + by))] ?? "language");
  const finish = async () => {
    // The demo brings its own names; what was typed is kept for an empty office.
    const isNamed = office.nameAr !== "" || office.nameFr !== "";
    const called =
      demo && !isNamed ? { ...office, nameAr: t("firststart-demo"), nameFr: t("firststart-demo") } : office;
    try {
      await setUp.run({ office: { ...called, language: lang }, administrator, demo });
      clearOffice();
      clearNames();
    } catch (error) {
      const field = (error as { field?: string }).field ?? "";
      if (field.startsWith("office.")) setStep("office");
      if (field.startsWith("administrator.")) setStep("administrator");
    }
  };
  const last = step === "data";
  return (
    <main className={s.centre}>
      <form
        className={`${s.plate} ${own.wide}`}
        onSubmit={(event) => {
          event.preventDefault();
          if (last) void finish();
          else move(1);
        }}
      >
        <Brand />
        <h1>{t("firststart-title")}</h1>
        <Stepper
          steps={STEPS.map((id, i) => ({
            id,
            label: t(`firststart-step-${id}`),
            state: i < at ? "done" : i === at ? "current" : "todo",
          }))}
        />
        <DraftNotice begun={officeBegun} />
        <Refusal refused={setUp.refused} />
        {step === "language" && <LanguageStep />}
        {step === "office" && <OfficeStep office={office} onChange={setOffice} refused={setUp.refused} />}
        {step === "administrator" && (
          <AdministratorStep
            value={administrator}
            onChange={setAdministrator}
            again={again}
            onAgain={setAgain}
            refused={setUp.refused}
          />
        )}
        {last && (
          <RadioGroup
            label={t("firststart-data-question")}
            value={demo ? "demo" : "empty"}
            onChange={(value) => setDemo(value === "demo")}
            options={[
              { id: "empty", label: t("firststart-data-empty") },
              { id: "demo", label: t("firststart-data-demo") },
            ]}
          />
        )}
        <div className={own.foot}>
          {at > 0 && <Button onPress={() => move(-1)}>{t("firststart-back")}</Button>}
          <Button
            type="submit"
            tone="primary"
            isPending={setUp.isPending}
            isDisabled={last && administrator.password !== again}
          >
            {t(last ? "firststart-finish" : "firststart-next")}
          </Button>
        </div>
      </form>
    </main>
  );
}

function LanguageStep() {
  const { t, lang, setLang } = useT();
  return (
    <>
      <p>{t("firststart-welcome")}</p>
      <Segmented
        label={t("frame-language")}
        value={lang}
        onChange={setLang}
        options={[
          { id: "ar", label: t("firststart-arabic"), lang: "ar" },
          { id: "fr", label: t("firststart-french"), lang: "fr" },
          { id: "en", label: t("firststart-english"), lang: "en" },
        ]}
      />
    </>
  );
}

interface OfficeStepProps {
  office: OfficeIdentity;
  onChange: (office: OfficeIdentity) => void;
  refused: ReturnType<typeof useAct<"office.setUp">>["refused"];
}

function OfficeStep({ office, onChange, refused }: OfficeStepProps) {
  const { t } = useT();
  const fault = useFaults(refused);
  const set = (part: Partial<OfficeIdentity>) => onChange({ ...office, ...part });
  const choose = (code: string, province: ProvinceCard | undefined) => {
    if (!province) return set({ province: code });
    set({
      province: code,
      level: province.kind === "prefecture" ? "prefectural" : "provincial",
      nameAr: office.nameAr || province.labelAr,
      nameFr: office.nameFr || province.labelFr,
      councilAr: office.councilAr || province.councilAr,
      councilFr: office.councilFr || province.councilFr,
      committeeAr: office.committeeAr || province.committeeAr,
      committeeFr: office.committeeFr || province.committeeFr,
    });
  };
  return (
    <>
      <div className={own.two}>
        <ProvinceField
          name="office.province"
          value={office.province}
          onChange={choose}
          error={fault("office.province")}
          autoFocus
        />
        <Select
          label={t("firststart-level")}
          value={office.level}
          onChange={(level) => set({ level })}
          options={LEVELS.map((level) => ({ id: level, label: t(`level-${level}`) }))}
        />
      </div>
      <BilingualField
        label={t("firststart-office-name")}
        name="office.name"
        ar={office.nameAr}
        fr={office.nameFr}
        onAr={(nameAr) => set({ nameAr })}
        onFr={(nameFr) => set({ nameFr })}
        errorAr={fault("office.nameAr")}
        errorFr={fault("office.nameFr")}
      />
      <BilingualField
        label={t("firststart-council")}
        name="office.council"
        ar={office.councilAr}
        fr={office.councilFr}
        onAr={(councilAr) => set({ councilAr })}
        onFr={(councilFr) => set({ councilFr })}
      />
      <BilingualField
        label={t("firststart-committee")}
        name="office.committee"
        ar={office.committeeAr}
        fr={office.committeeFr}
        onAr={(committeeAr) => set({ committeeAr })}
        onFr={(committeeFr) => set({ committeeFr })}
      />
      <BilingualField
        label={t("firststart-city")}
        name="office.city"
        ar={office.cityAr}
        fr={office.cityFr}
        onAr={(cityAr) => set({ cityAr })}
        onFr={(cityFr) => set({ cityFr })}
      />
      <TextField
        label={t("firststart-cndp")}
        name="office.cndpNumber"
        value={office.cndpNumber}
        onChange={(cndpNumber) => set({ cndpNumber })}
        description={t("firststart-cndp-about")}
        dir="ltr"
      />
    </>
  );
}

interface Administrator {
  name: string;
  displayAr: string;
  displayFr: string;
  password: string;
}

interface AdministratorStepProps {
  value: Administrator;
  onChange: (value: Administrator) => void;
  again: string;
  onAgain: (again: string) => void;
  refused: ReturnType<typeof useAct<"office.setUp">>["refused"];
}

function AdministratorStep({ value, onChange, again, onAgain, refused }: AdministratorStepProps) {
  const { t } = useT();
  const fault = useFaults(refused);
  const set = (part: Partial<Administrator>) => onChange({ ...value, ...part });
  return (
    <>
      <TextField
        label={t("firststart-name")}
        name="administrator.name"
        value={value.name}
        onChange={(name) => set({ name })}
        error={fault("administrator.name")}
        description={t("firststart-name-about")}
        dir="ltr"
        autoFocus
      />
      <BilingualField
        label={t("firststart-display")}
        name="administrator.display"
        ar={value.displayAr}
        fr={value.displayFr}
        onAr={(displayAr) => set({ displayAr })}
        onFr={(displayFr) => set({ displayFr })}
      />
      <div className={own.two}>
        <TextField
          label={t("firststart-password")}
          name="administrator.password"
          type="password"
          value={value.password}
          onChange={(password) => set({ password })}
          error={fault("administrator.password")}
          description={t("frame-password-rule")}
          dir="ltr"
        />
        <TextField
          label={t("frame-password-again")}
          type="password"
          value={again}
          onChange={onAgain}
          error={again !== "" && again !== value.password ? t("frame-passwords-differ") : undefined}
          dir="ltr"
        />
      </div>
    </>
  );
}
