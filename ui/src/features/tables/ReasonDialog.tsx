import type { ReasonCard, ReasonTerms } from "../../generated/commands";
import { useAct } from "../../host";
import { useT } from "../../i18n";
import { BilingualField, Button, Checkbox, Dialog, Refusal, TextField, useDraft, useFaults, useToast } from "../../kit";
import s from "./tables.module.css";

interface Props {
  /** The reason to change; null for a new one. */
  reason: ReasonCard | null;
  /** Acts that ask for a reason. */
  acts: readonly string[];
  onClose: () => void;
}

/** A reason's names, and the acts for which it may be given. */
export function ReasonDialog({ reason, acts, onClose }: Props) {
  const { t } = useT();
  const toast = useToast();
  const create = useAct("reason.create");
  const edit = useAct("reason.edit");
  const refused = edit.refused ?? create.refused;
  const fault = useFaults(refused);
  const [terms, setTerms, clear] = useDraft<ReasonTerms>(
    `tables.reason.${reason ? `${reason.id}.${reason.version}` : "new"}`,
    {
      nameAr: reason?.nameAr ?? "",
      nameFr: reason?.nameFr ?? "",
      nameEn: reason?.nameEn ?? "",
      uses: reason?.keptUses ?? [],
    },
  );
  const set = (part: Partial<ReasonTerms>) => setTerms({ ...terms, ...part });
  const submit = async () => {
    try {
      if (reason) await edit.run({ id: reason.id, version: reason.version, ...terms });
      else await create.run(terms);
      clear();
      toast(t("tables-saved"));
      onClose();
    } catch {
      // The refusal is shown at its field.
    }
  };
  return (
    <Dialog
      title={t(reason ? "tables-reason" : "tables-reason-new")}
      isOpen
      onClose={onClose}
      footer={
        <Button tone="primary" onPress={() => void submit()} isPending={create.isPending || edit.isPending}>
          {t("frame-save")}
        </Button>
      }
    >
      <Refusal refused={refused} />
      <BilingualField
        label={t("tables-name")}
        name="name"
        ar={terms.nameAr}
        fr={terms.nameFr}
        onAr={(nameAr) => set({ nameAr })}
        onFr={(nameFr) => set({ nameFr })}
        errorAr={fault("nameAr")}
        errorFr={fault("nameFr")}
        autoFocus
      />
      <TextField
        label={t("tables-name-en")}
        name="nameEn"
        value={terms.nameEn}
        onChange={(nameEn) => set({ nameEn })}
        error={fault("nameEn")}
        lang="en"
        dir="ltr"
      />
      <fieldset className={s.ticks} data-field="uses">
        <legend>{t("tables-reason-uses")}</legend>
        {acts.map((act) => (
          <Checkbox
            key={act}
            isSelected={terms.uses.includes(act)}
            onChange={(on) => set({ uses: on ? [...terms.uses, act] : terms.uses.filter((one) => one !== act) })}
          >
            {t(`act-${act}`)}
          </Checkbox>
        ))}
      </fieldset>
    </Dialog>
  );
}
