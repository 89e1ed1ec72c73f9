import { Plus, Trash2 } from "lucide-react";
import type { AgendaItem, ConveneSession, Refused } from "../../generated/commands";
import { useT } from "../../i18n";
import { BilingualField, Button, Checkbox, DateField, IconButton, TextField, useFaults } from "../../kit";
import { MembersEditor } from "./MembersEditor";
import s from "./sessions.module.css";

/** What a form of a session holds: every part of the terms, none left out. */
export type Terms = Required<Omit<ConveneSession, "call" | "heldOn" | "amends" | "amendsReason">> & {
  heldOn: string | null;
};

interface Props {
  terms: Terms;
  onChange: (part: Partial<Terms>) => void;
  refused: Refused | null;
  isDisabled?: boolean;
  /** The members are kept elsewhere on the page. */
  withoutMembers?: boolean;
}

/** Day, hour, place, agenda and members of a session. */
export function TermsFields({ terms, onChange, refused, isDisabled, withoutMembers }: Props) {
  const { t } = useT();
  const fault = useFaults(refused);
  const late = fault("heldOn") !== undefined || terms.earlyReason !== "";
  return (
    <>
      <div className={s.when}>
        <DateField
          label={t("sessions-on")}
          name="heldOn"
          value={terms.heldOn}
          onChange={(heldOn) => onChange({ heldOn })}
          error={fault("heldOn")}
          isDisabled={isDisabled}
          isRequired
          autoFocus={!withoutMembers}
        />
        <TextField
          label={t("sessions-hour")}
          name="hour"
          value={terms.hour}
          onChange={(hour) => onChange({ hour })}
          error={fault("hour")}
          isDisabled={isDisabled}
          dir="ltr"
        />
        <DateField
          label={t("sessions-convoked-on")}
          name="convokedOn"
          value={terms.convokedOn}
          onChange={(convokedOn) => onChange({ convokedOn })}
          error={fault("convokedOn")}
          isDisabled={isDisabled}
        />
      </div>
      {late && (
        <TextField
          label={t("sessions-early-reason")}
          name="earlyReason"
          description={t("sessions-early-about")}
          value={terms.earlyReason}
          onChange={(earlyReason) => onChange({ earlyReason })}
          error={fault("earlyReason")}
          isDisabled={isDisabled}
        />
      )}
      <BilingualField
        label={t("sessions-place")}
        name="place"
        ar={terms.placeAr}
        fr={terms.placeFr}
        onAr={(placeAr) => onChange({ placeAr })}
        onFr={(placeFr) => onChange({ placeFr })}
        isDisabled={isDisabled}
      />
      <Checkbox
        isSelected={terms.chairCasts}
        onChange={(chairCasts) => onChange({ chairCasts })}
        isDisabled={isDisabled}
      >
        {t("sessions-chair-casts")}
      </Checkbox>
      <Agenda items={terms.agenda} onChange={(agenda) => onChange({ agenda })} isDisabled={isDisabled} />
      {!withoutMembers && (
        <MembersEditor
          members={terms.members}
          onChange={(members) => onChange({ members })}
          refused={refused}
          isDisabled={isDisabled}
        />
      )}
    </>
  );
}

interface AgendaProps {
  items: AgendaItem[];
  onChange: (items: AgendaItem[]) => void;
  isDisabled?: boolean;
}

function Agenda({ items, onChange, isDisabled }: AgendaProps) {
  const { t } = useT();
  const set = (at: number, part: Partial<AgendaItem>) =>
    onChange(items.map((item, i) => (i === at ? { ...item, ...part } : item)));
  return (
    <fieldset className={s.members}>
      <legend>{t("sessions-agenda")}</legend>
      {items.map((item, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: items being typed are known by their place
        <div key={i} className={s.item}>
          <BilingualField
            label={t("sessions-agenda-item", { n: i + 1 })}
            name={`agenda.${i}`}
            ar={item.ar}
            fr={item.fr}
            onAr={(ar) => set(i, { ar })}
            onFr={(fr) => set(i, { fr })}
            isDisabled={isDisabled}
          />
          {!isDisabled && (
            <IconButton
              label={t("sessions-remove-item", { n: i + 1 })}
              icon={<Trash2 size={16} aria-hidden="true" />}
              onPress={() => onChange(items.filter((_, at) => at !== i))}
            />
          )}
        </div>
      ))}
      {!isDisabled && (
        <Button
          tone="quiet"
          icon={<Plus size={16} aria-hidden="true" />}
          onPress={() => onChange([...items, { ar: "", fr: "" }])}
        >
          {t("sessions-add-item")}
        </Button>
      )}
    </fieldset>
  );
}
