// Prefectures and provinces, each called what it is: the words come from the core.
import { useState } from "react";
import type { ProvinceCard } from "../../generated/commands";
import { useCommand } from "../../host";
import { pick, useT } from "../../i18n";
import { ComboBox } from "../../kit";

/** All of them, and what one is called in the reader's language. */
export function useProvinces() {
  const { lang } = useT();
  const { data } = useCommand("place.provinces", {});
  const all: readonly ProvinceCard[] = data ?? [];
  const find = (code: string) => all.find((province) => province.code === code);
  const called = (code: string) => {
    const province = find(code);
    return province ? pick(lang, province.labelAr, province.labelFr, province.labelEn) : "";
  };
  return { all, find, called };
}

interface Props {
  name: string;
  value: string;
  onChange: (code: string, province: ProvinceCard | undefined) => void;
  error?: string;
  isDisabled?: boolean;
  autoFocus?: boolean;
}

/** One of the 75, found by its name in either language; the label says which of the two it is. */
export function ProvinceField({ name, value, onChange, error, isDisabled, autoFocus }: Props) {
  const { t, lang } = useT();
  const { all, find, called } = useProvinces();
  const [typed, setTyped] = useState<string | null>(null);
  const asked = (typed ?? "").trim().toLowerCase();
  const options = all
    .filter((one) => `${one.labelAr} ${one.labelFr} ${one.labelEn}`.toLowerCase().includes(asked))
    .map((one) => ({ id: one.code, label: called(one.code), detail: pick(lang, one.regionAr, one.regionFr) }));
  const kind = find(value)?.kind;
  return (
    <ComboBox
      label={t(kind ? `place-${kind}` : "place-either")}
      name={name}
      text={typed ?? called(value)}
      onText={setTyped}
      options={options}
      value={value === "" ? null : value}
      onChange={(code) => {
        setTyped(null);
        onChange(code ?? "", find(code ?? ""));
      }}
      emptyText={t("place-nothing-found")}
      error={error}
      isDisabled={isDisabled}
      autoFocus={autoFocus}
    />
  );
}
