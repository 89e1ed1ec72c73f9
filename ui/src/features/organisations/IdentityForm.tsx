// Everything written down of an applicant, with labels that follow its kind.
import { useState } from "react";
import type { Identity, Kind } from "../../generated/commands";
import { useCommand } from "../../host";
import { pick, useT } from "../../i18n";
import { BilingualField, ComboBox, RadioGroup, Select, TextField } from "../../kit";
import { useProvinces } from "../places/ProvinceField";
import { MembersFields, NOBODY, PersonFields } from "./BoardEditor";
import s from "./organisations.module.css";

const KINDS: readonly Kind[] = ["association", "cooperative", "enterprise"];

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
  receipt: null,
  approvedOn: "",
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
  members: [],
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
  const person = (who: "president" | "treasurer" | "contact") => (
    <PersonFields
      legend={identityLabel(t, who, value.kind)}
      who={who}
      value={value[who]}
      onChange={(next) => set({ [who]: next })}
      fault={fault}
      path={path}
    />
  );
  const legal = (
    <>
      <div className={s.three}>
        {text("registerNumber")}
        {text("registerDate", { hint: t("organisations-partial-date") })}
        {text("registerAuthority", { dir: "auto" })}
        {(value.kind === "association" || value.receipt !== null) && (
          <Select
            label={t("organisations-receipt")}
            name={`${path}receipt`}
            value={value.receipt ?? "unknown"}
            onChange={(receipt) => set({ receipt: receipt === "unknown" ? null : receipt })}
            options={[
              { id: "unknown" as const, label: t("organisations-receipt-unknown") },
              { id: "provisional" as const, label: t("receipt-provisional") },
              { id: "final" as const, label: t("receipt-final") },
            ]}
            error={fault("receipt")}
          />
        )}
        {(value.kind === "cooperative" || value.approvedOn !== "") &&
          text("approvedOn", { hint: t("organisations-partial-date") })}
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
      {hasTreasurer && person("treasurer")}
      {person("contact")}
      <MembersFields
        kind={value.kind}
        value={value.members ?? []}
        onChange={(members) => set({ members })}
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
      {person("president")}
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
