import { useState } from "react";
import { appearance, setTextSize, setTheme, type TextSize, type Theme } from "../../app/appearance";
import { useSession } from "../../app/session";
import type { Level, OfficeCard } from "../../generated/commands";
import { useAct } from "../../host";
import { useT } from "../../i18n";
import {
  BilingualField,
  Button,
  Card,
  DraftNotice,
  Page,
  Refusal,
  Segmented,
  Select,
  TextField,
  useEdits,
  useFaults,
  useToast,
} from "../../kit";
import { ProvinceField, useProvinces } from "../places/ProvinceField";
import { DeadlinesCard } from "./DeadlinesCard";
import s from "./office.module.css";

const LEVELS: readonly Level[] = ["prefectural", "provincial", "regional", "communal", "association"];

export default function SettingsPage() {
  const { t } = useT();
  const { office, can } = useSession();
  return (
    <Page title={t("frame-settings")}>
      <Appearance />
      {office && can("administer") && <Identity key={office.version} office={office} />}
      {can("administer") && <DeadlinesCard />}
    </Page>
  );
}

function Appearance() {
  const { t, lang, setLang } = useT();
  const [now, setNow] = useState(appearance);
  const theme = (next: Theme) => {
    setTheme(next);
    setNow(appearance());
  };
  const size = (next: TextSize) => {
    setTextSize(next);
    setNow(appearance());
  };
  return (
    <Card title={t("office-appearance")}>
      <div className={s.row}>
        <Segmented
          label={t("frame-language")}
          value={lang}
          onChange={setLang}
          options={[
            { id: "ar", label: t("frame-lang-ar"), lang: "ar" },
            { id: "fr", label: t("reports-lang-fr"), lang: "fr" },
            { id: "en", label: t("reports-lang-en"), lang: "en" },
          ]}
        />
        <Segmented
          label={t("office-theme")}
          value={now.theme}
          onChange={theme}
          options={(["system", "light", "dark"] as const).map((id) => ({ id, label: t(`office-theme-${id}`) }))}
        />
        <Segmented
          label={t("office-text-size")}
          value={now.size}
          onChange={size}
          options={(["normal", "large"] as const).map((id) => ({ id, label: t(`office-text-${id}`) }))}
        />
      </div>
    </Card>
  );
}

function Identity({ office }: { office: OfficeCard }) {
  const { t } = useT();
  const toast = useToast();
  const edit = useAct("office.edit");
  const fault = useFaults(edit.refused);
  const { demo, ...start } = office;
  const edits = useEdits("office", start);
  const card = edits.value;
  const set = (part: Partial<typeof card>) => edits.change({ ...card, ...part });
  const named = useProvinces().find(card.province);
  const save = async () => {
    try {
      await edit.run(card);
      edits.clear();
      toast(t("office-saved"));
    } catch {
      // The refusal is shown at its field.
    }
  };
  const pair = (key: string, stem: "name" | "council" | "committee" | "city") => (
    <BilingualField
      label={t(key)}
      name={stem}
      ar={card[`${stem}Ar`]}
      fr={card[`${stem}Fr`]}
      onAr={(text) => set({ [`${stem}Ar`]: text } as Partial<typeof card>)}
      onFr={(text) => set({ [`${stem}Fr`]: text } as Partial<typeof card>)}
      errorAr={fault(`${stem}Ar`)}
      errorFr={fault(`${stem}Fr`)}
    />
  );
  return (
    <Card
      title={t("office-letterhead")}
      actions={
        <Button tone="primary" onPress={() => void save()} isPending={edit.isPending}>
          {t("frame-save")}
        </Button>
      }
    >
      <div className={s.form}>
        <DraftNotice begun={edits.begun} />
        <Refusal refused={edit.refused} />
        {demo && <p className={s.faint}>{t("frame-demo")}</p>}
        <div className={s.place}>
          <ProvinceField
            name="province"
            value={card.province}
            onChange={(province) => set({ province })}
            error={fault("province")}
          />
          <Select
            label={t("firststart-level")}
            name="level"
            value={card.level}
            onChange={(level) => set({ level })}
            options={LEVELS.map((level) => ({ id: level, label: t(`level-${level}`) }))}
          />
          {named && (
            <Button
              onPress={() =>
                set({
                  nameAr: named.labelAr,
                  nameFr: named.labelFr,
                  councilAr: named.councilAr,
                  councilFr: named.councilFr,
                  committeeAr: named.committeeAr,
                  committeeFr: named.committeeFr,
                })
              }
            >
              {t("place-letterhead-fill", { division: named.kind })}
            </Button>
          )}
        </div>
        {pair("firststart-office-name", "name")}
        {pair("firststart-council", "council")}
        {pair("firststart-committee", "committee")}
        {pair("firststart-city", "city")}
        <TextField
          label={t("firststart-cndp")}
          name="cndpNumber"
          value={card.cndpNumber}
          onChange={(cndpNumber) => set({ cndpNumber })}
          dir="ltr"
        />
      </div>
    </Card>
  );
}
