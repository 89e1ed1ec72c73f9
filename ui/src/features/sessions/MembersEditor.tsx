import { Plus, Trash2 } from "lucide-react";
import type { Member, Refused } from "../../generated/commands";
import { useT } from "../../i18n";
import { Button, Checkbox, IconButton, TextField, useFaults } from "../../kit";
import s from "./sessions.module.css";

interface Props {
  members: Member[];
  onChange: (members: Member[]) => void;
  refused: Refused | null;
  isDisabled?: boolean;
}

/** The committee's members with their capacity, and who attends. */
export function MembersEditor({ members, onChange, refused, isDisabled }: Props) {
  const { t } = useT();
  const fault = useFaults(refused);
  const set = (at: number, part: Partial<Member>) =>
    onChange(members.map((member, i) => (i === at ? { ...member, ...part } : member)));
  return (
    <fieldset className={s.members}>
      <legend>{t("sessions-members")}</legend>
      {members.map((member, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a member being typed has no name yet
        <div key={i} className={s.member}>
          <TextField
            label={t("sessions-member-name", { n: i + 1 })}
            name={`members.${i}.name`}
            value={member.name}
            onChange={(name) => set(i, { name })}
            error={fault(`members.${i}.name`)}
            isDisabled={isDisabled}
          />
          <TextField
            label={t("sessions-member-capacity", { n: i + 1 })}
            name={`members.${i}.capacity`}
            value={member.capacity}
            onChange={(capacity) => set(i, { capacity })}
            isDisabled={isDisabled}
          />
          <Checkbox isSelected={member.present} onChange={(present) => set(i, { present })} isDisabled={isDisabled}>
            {t("sessions-present")}
          </Checkbox>
          {!isDisabled && (
            <IconButton
              label={t("sessions-remove-member", { n: i + 1 })}
              icon={<Trash2 size={16} aria-hidden="true" />}
              onPress={() => onChange(members.filter((_, at) => at !== i))}
            />
          )}
        </div>
      ))}
      {!isDisabled && (
        <Button
          tone="quiet"
          icon={<Plus size={16} aria-hidden="true" />}
          onPress={() => onChange([...members, { name: "", capacity: "", present: true }])}
        >
          {t("sessions-add-member")}
        </Button>
      )}
    </fieldset>
  );
}
