import type { ProgrammeTerms } from "../../generated/commands";
import { useT } from "../../i18n";
import { BilingualField, TextField, YearField } from "../../kit";
import s from "./programmes.module.css";

interface Props {
  terms: ProgrammeTerms;
  onChange: (terms: ProgrammeTerms) => void;
  fault: (path: string) => string | undefined;
  isDisabled?: boolean;
  autoFocus?: boolean;
}

/** What a programme is called, its edition, strand and years. */
export function ProgrammeFields({ terms, onChange, fault, isDisabled, autoFocus }: Props) {
  const { t } = useT();
  const set = (part: Partial<ProgrammeTerms>) => onChange({ ...terms, ...part });
  return (
    <div className={s.form}>
      <BilingualField
        label={t("programmes-name")}
        name="name"
        ar={terms.nameAr}
        fr={terms.nameFr}
        onAr={(nameAr) => set({ nameAr })}
        onFr={(nameFr) => set({ nameFr })}
        errorAr={fault("nameAr")}
        errorFr={fault("nameFr")}
        isDisabled={isDisabled}
        autoFocus={autoFocus}
      />
      <TextField
        label={t("programmes-name-en")}
        name="nameEn"
        value={terms.nameEn}
        onChange={(nameEn) => set({ nameEn })}
        error={fault("nameEn")}
        lang="en"
        dir="ltr"
        isDisabled={isDisabled}
      />
      <div className={s.four}>
        <TextField
          label={t("programmes-edition")}
          name="edition"
          value={terms.edition}
          onChange={(edition) => set({ edition })}
          error={fault("edition")}
          isDisabled={isDisabled}
        />
        <TextField
          label={t("programmes-strand")}
          name="strand"
          value={terms.strand}
          onChange={(strand) => set({ strand })}
          error={fault("strand")}
          isDisabled={isDisabled}
        />
        <YearField
          label={t("programmes-first-year")}
          name="firstYear"
          value={terms.firstYear}
          onChange={(firstYear) => set({ firstYear })}
          error={fault("firstYear")}
          isDisabled={isDisabled}
        />
        <YearField
          label={t("programmes-last-year")}
          name="lastYear"
          value={terms.lastYear}
          onChange={(lastYear) => set({ lastYear })}
          error={fault("lastYear")}
          isDisabled={isDisabled}
        />
      </div>
    </div>
  );
}

/** The terms alone of whatever carries them. */
export function termsOf(programme: ProgrammeTerms): ProgrammeTerms {
  const { edition, strand, nameAr, nameFr, nameEn, firstYear, lastYear } = programme;
  return { edition, strand, nameAr, nameFr, nameEn, firstYear, lastYear };
}
