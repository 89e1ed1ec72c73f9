// Everything written down of an applicant, with labels that follow its kind.
import { useState } from "react";
import type { Identity, Kind, Person } from "../../generated/commands";
import { useCommand } from "../../host";
import { pick, useT } from "../../i18n";
import { BilingualField, ComboBox, RadioGroup, TextField } from "../../kit";
import { useProvinces } from "../places/ProvinceField";
import s from "./organisations.module.css";

const KINDS: readonly Kind[] = ["association", "cooperative", "enterprise"];
const NOBODY: Person = { nameAr: "", nameFr: "", cin: "", phone: "" };

export const BLANK_IDENTITY: Identity = {
  kind: "association",
  nameAr: "",
  nameFr: "",
  acronym: "",
  commune: "",
  addressAr: "",
  addressFr: "",
  founded: "",
  registerNumber: "",
  registerDate: "",
  registerAuthority: "",
  ice: "",
  taxId: "",
  cnss: "",
  rib: "",
  phone: "",
  email: "",
  mandateStart: "",
  mandateEnd: "",
  president: NOBODY,
  treasurer: NOBODY,
  contact: NOBODY,
};

interface Props {
  value: Identity;
  onChange: (value: Identity) => void;
  /** Fault text at a field of this form. */
  fault: (field: string) => string | undefined;
  /** What precedes a field's path in the request, `newOrganisation.` at the counter. */
  path?: string;
  /** Only what the counter asks for; the rest is folded away. */
  brief?: boolean;
  province?: string;
  autoFocus?: boolean;
}

export function IdentityForm({ value, onChange, fault: faultAt, path = "", brief, province, autoFocus }: Props) {
  const { t } = useT();
  const fault = (field: string) => faultAt(path + field);
  const set = (part: Partial<Identity>) => onChange({ ...value, ...part });
  const text = (field: keyof Identity & string, options: { dir?: "ltr" | "auto"; hint?: string } = {}) => (
    <TextField
      label={identityLabel(t, field, value.kind)}
      name={path + field}
      value={String(value[field] ?? "")}
      onChange={(next) => set({ [field]: next } as Partial<Identity>)}
      error={fault(field)}
      description={options.hint}
      dir={options.dir ?? "ltr"}
    />
  );
  // A company has neither a board's mandate nor a treasurer; what was entered all the same stays in sight.
  const company = value.kind === "enterprise";
  const hasMandate = !company || value.mandateStart !== "" || value.mandateEnd !== "";
  const hasTreasurer = !company || JSON.stringify(value.treasurer) !== JSON.stringify(NOBODY);
  const legal = (
    <>
      <div className={s.three}>
        {text("registerNumber")}
        {text("registerDate", { hint: t("organisations-partial-date") })}
        {text("registerAuthority", { dir: "auto" })}
        {text("founded", { hint: t("organisations-partial-date") })}
        {text("ice")}
        {(value.kind !== "association" || value.taxId !== "") && text("taxId")}
        {text("cnss")}
        {text("rib")}
        {text("email")}
        {hasMandate && text("mandateStart", { hint: t("organisations-partial-date") })}
        {hasMandate && text("mandateEnd", { hint: t("organisations-partial-date") })}
      </div>
      <BilingualField
        label={t("organisations-address")}
        name={`${path}address`}
        ar={value.addressAr}
        fr={value.addressFr}
        onAr={(addressAr) => set({ addressAr })}
        onFr={(addressFr) => set({ addressFr })}
        errorAr={fault("addressAr")}
        errorFr={fault("addressFr")}
      />
      {hasTreasurer && (
        <PersonFields
          who="treasurer"
          kind={value.kind}
          value={value.treasurer}
          onChange={(treasurer) => set({ treasurer })}
          fault={fault}
          path={path}
        />
      )}
      <PersonFields
        who="contact"
        kind={value.kind}
        value={value.contact}
        onChange={(contact) => set({ contact })}
        fault={fault}
        path={path}
      />
    </>
  );
  return (
    <div className={s.form}>
      <RadioGroup
        label={t("organisations-kind")}
        value={value.kind}
        onChange={(kind) => set({ kind })}
        options={KINDS.map((kind) => ({ id: kind, label: t(`kind-${kind}`) }))}
      />
      <BilingualField
        label={t("organisations-name")}
        name={`${path}name`}
        ar={value.nameAr}
        fr={value.nameFr}
        onAr={(nameAr) => set({ nameAr })}
        onFr={(nameFr) => set({ nameFr })}
        errorAr={fault("nameAr")}
        errorFr={fault("nameFr")}
        autoFocus={autoFocus}
      />
      <div className={s.three}>
        {text("acronym", { dir: "auto" })}
        <CommuneField
          label={t("organisations-commune")}
          name={`${path}commune`}
          value={value.commune}
          onChange={(commune) => set({ commune })}
          province={province}
          error={fault("commune")}
        />
        {text("phone")}
      </div>
      <PersonFields
        who="president"
        kind={value.kind}
        value={value.president}
        onChange={(president) => set({ president })}
        fault={fault}
        path={path}
      />
      {brief ? (
        <details className={s.more}>
          <summary>{t("organisations-more")}</summary>
          <div className={s.form}>{legal}</div>
        </details>
      ) : (
        legal
      )}
    </div>
  );
}

/** Some names follow the kind: receipt or trade register, president or manager. */
export function identityLabel(t: (key: string) => string, field: string, kind: Kind): string {
  return field.startsWith("register") || field === "president"
    ? t(`organisations-${field.toLowerCase()}-${kind}`)
    : t(`organisations-${field.toLowerCase()}`);
}

interface PersonProps {
  who: "president" | "treasurer" | "contact";
  kind: Kind;
  value: Person;
  onChange: (value: Person) => void;
  fault: (field: string) => string | undefined;
  path: string;
}

function PersonFields({ who, kind, value, onChange, fault, path }: PersonProps) {
  const { t } = useT();
  const set = (part: Partial<Person>) => onChange({ ...value, ...part });
  return (
    <fieldset className={s.person}>
      <legend>{identityLabel(t, who, kind)}</legend>
      <BilingualField
        label={t("organisations-person-name")}
        name={`${path}${who}.name`}
        ar={value.nameAr}
        fr={value.nameFr}
        onAr={(nameAr) => set({ nameAr })}
        onFr={(nameFr) => set({ nameFr })}
        errorAr={fault(`${who}.nameAr`)}
        errorFr={fault(`${who}.nameFr`)}
      />
      <div className={s.two}>
        <TextField
          label={t("organisations-cin")}
          name={`${path}${who}.cin`}
          value={value.cin}
          onChange={(cin) => set({ cin })}
          error={fault(`${who}.cin`)}
          dir="ltr"
        />
        <TextField
          label={t("organisations-person-phone")}
          name={`${path}${who}.phone`}
          value={value.phone}
          onChange={(phone) => set({ phone })}
          error={fault(`${who}.phone`)}
          dir="ltr"
        />
      </div>
    </fieldset>
  );
}

interface CommuneProps {
  label: string;
  name?: string;
  value: string;
  onChange: (code: string) => void;
  province?: string;
  error?: string;
  isRequired?: boolean;
}

/** One commune by its name in either language; those of the province come first. */
export function CommuneField({ label: text, name, value, onChange, province, error, isRequired }: CommuneProps) {
  const { t, lang } = useT();
  const provinces = useProvinces();
  const [typed, setTyped] = useState<string | null>(null);
  const chosen = useCommand(
    "place.communes",
    { province: "", text: "", codes: [value], limit: 1 },
    { enabled: value !== "" },
  );
  const named = chosen.data?.[0];
  const shown = typed ?? (value !== "" && named ? pick(lang, named.nameAr, named.nameFr) : "");
  const found = useCommand(
    "place.communes",
    { province: typed === null || typed === "" ? (province ?? "") : "", text: typed ?? "", codes: [], limit: 40 },
    { keepPrevious: true },
  );
  const options = [...(found.data ?? [])]
    .sort((a, b) => Number(b.province === province) - Number(a.province === province))
    .map((commune) => ({
      id: commune.code,
      label: pick(lang, commune.nameAr, commune.nameFr),
      detail: `${pick(lang, commune.nameFr, commune.nameAr)} · ${provinces.called(commune.province)}`,
    }));
  return (
    <ComboBox
      label={text}
      name={name}
      text={shown}
      onText={(next) => {
        setTyped(next);
        if (next === "") onChange("");
      }}
      options={options}
      value={value === "" ? null : value}
      onChange={(code) => {
        onChange(code ?? "");
        setTyped(null);
      }}
      isLoading={found.isFetching}
      emptyText={t("organisations-no-commune")}
      error={error}
      isRequired={isRequired}
    />
  );
}
