import { X } from "lucide-react";
import { useState } from "react";
import type { CommuneCard } from "../../generated/commands";
import { pick, useFormat, useT } from "../../i18n";
import { Button, Checkbox, IconButton, Notice, Tag, TextField } from "../../kit";
import { CommuneField } from "../organisations/IdentityForm";
import { useProvinces } from "../places/ProvinceField";
import s from "./calls.module.css";
import type { TabProps } from "./setup";
import { useTerritory } from "./territory";

/** In which communes works may take place. */
export function TerritoryTab(props: TabProps) {
  return (
    <div className={s.form} data-field="territory">
      {props.value.province === "" ? <NamedOneByOne {...props} /> : <OfProvince {...props} />}
    </div>
  );
}

function OfProvince({ value, set, fault, locked }: TabProps) {
  const { t, lang } = useT();
  const format = useFormat();
  const { called } = useProvinces();
  const { all } = useTerritory(value);
  const [text, setText] = useState("");
  const isDisabled = locked("territory");
  const asked = text.trim().toLowerCase();
  const shown = all.filter((one) => `${one.nameAr} ${one.nameFr}`.toLowerCase().includes(asked));
  const tick = (code: string, on: boolean) =>
    set({ territory: on ? [...value.territory, code].sort() : value.territory.filter((one) => one !== code) });
  const group = (kind: "urban" | "rural") => {
    const communes = shown.filter((one) => one.kind === kind);
    if (communes.length === 0) return null;
    return (
      <fieldset className={s.entry}>
        <legend>{t(`calls-territory-${kind}`)}</legend>
        <div className={s.boxes}>
          {communes.map((one: CommuneCard) => (
            <Checkbox
              key={one.code}
              isSelected={value.territory.includes(one.code)}
              onChange={(on) => tick(one.code, on)}
              isDisabled={isDisabled}
            >
              <bdi>{pick(lang, one.nameAr, one.nameFr)}</bdi>
            </Checkbox>
          ))}
        </div>
      </fieldset>
    );
  };
  return (
    <>
      <p>{t("calls-territory-about", { place: called(value.province) })}</p>
      {fault("territory") && <Notice tone="error" title={fault("territory")} />}
      <div className={s.filter}>
        <TextField label={t("calls-territory-filter")} value={text} onChange={setText} />
        <Tag tone={value.territory.length === 0 ? "green" : "blue"}>
          {value.territory.length === 0
            ? t("calls-territory-whole")
            : t("calls-territory-some", {
                n: format.integer(value.territory.length),
                total: format.integer(all.length),
              })}
        </Tag>
        {!isDisabled && (
          <>
            <Button onPress={() => set({ territory: all.map((one) => one.code).sort() })}>
              {t("calls-territory-all")}
            </Button>
            <Button onPress={() => set({ territory: [] })} isDisabled={value.territory.length === 0}>
              {t("calls-territory-none")}
            </Button>
          </>
        )}
      </div>
      {shown.length === 0 && all.length > 0 && <p className={s.faint}>{t("calls-territory-nothing")}</p>}
      {group("urban")}
      {group("rural")}
    </>
  );
}

/** A regional call has no single province: its communes are named one by one. */
function NamedOneByOne({ value, set, fault, locked }: TabProps) {
  const { t, lang } = useT();
  const { all } = useTerritory(value);
  const isDisabled = locked("territory");
  const label = (code: string) => {
    const commune = all.find((one) => one.code === code);
    return commune ? pick(lang, commune.nameAr, commune.nameFr) : code;
  };
  return (
    <>
      <Notice tone="info" title={t("calls-territory-free")} />
      {!isDisabled && (
        <CommuneField
          key={value.territory.length}
          label={t("calls-territory-filter")}
          value=""
          onChange={(code) => {
            if (code !== "" && !value.territory.includes(code)) set({ territory: [...value.territory, code].sort() });
          }}
          error={fault("territory")}
        />
      )}
      <div className={s.ticks}>
        {value.territory.map((code) => (
          <span key={code} className={s.tag}>
            <bdi>{label(code)}</bdi>
            {!isDisabled && (
              <IconButton
                label={`${t("calls-remove")} ${label(code)}`}
                icon={<X size={14} aria-hidden="true" />}
                onPress={() => set({ territory: value.territory.filter((one) => one !== code) })}
              />
            )}
          </span>
        ))}
      </div>
    </>
  );
}
