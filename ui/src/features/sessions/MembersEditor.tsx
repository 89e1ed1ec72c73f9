import { Plus, Trash2 } from "lucide-react";
import { useSession } from "../../app/session";
import type { Member, Refused, Seat } from "../../generated/commands";
import { useCommand } from "../../host";
import { pick, useT } from "../../i18n";
import { Button, Checkbox, IconButton, Select, TextField, useFaults } from "../../kit";
import s from "./sessions.module.css";

const SEATS: readonly Seat[] = ["chair", "rapporteur", "member"];

interface Props {
  members: Member[];
  onChange: (members: Member[]) => void;
  refused: Refused | null;
  isDisabled?: boolean;
}

/** The committee's members with capacity, role and account, and who attends. */
export function MembersEditor({ members, onChange, refused, isDisabled }: Props) {
  const { t, lang } = useT();
  const { can } = useSession();
  const fault = useFaults(refused);
  const accounts = useCommand("account.list", {}, { enabled: can("decide") });
  const set = (at: number, part: Partial<Member>) =>
    onChange(members.map((member, i) => (i === at ? { ...member, ...part } : member)));
  const known = [
    { id: 0, label: t("sessions-no-account") },
    ...(accounts.data ?? []).map((one) => ({ id: one.id, label: pick(lang, one.displayAr, one.displayFr) })),
  ];
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
          <Select
            label={t("sessions-member-role", { n: i + 1 })}
            name={`members.${i}.role`}
            value={member.role ?? "member"}
            onChange={(role) => set(i, { role })}
            options={SEATS.map((seat) => ({ id: seat, label: t(`sessions-seat-${seat}`) }))}
            error={fault(`members.${i}.role`)}
            isDisabled={isDisabled}
          />
          <Select
            label={t("sessions-member-account", { n: i + 1 })}
            name={`members.${i}.account`}
            value={member.account ?? 0}
            onChange={(account) => set(i, { account: account === 0 ? null : account })}
            options={known}
            isDisabled={isDisabled}
          />
          <div className={s.presence}>
            <Checkbox
              isSelected={member.present}
              onChange={(present) => set(i, { present })}
              isDisabled={isDisabled}
              label={t("sessions-present-of", { name: member.name || i + 1 })}
            >
              {t("sessions-present")}
            </Checkbox>
            {fault(`members.${i}.present`) && <span className={s.wrong}>{fault(`members.${i}.present`)}</span>}
          </div>
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
          onPress={() =>
            onChange([...members, { name: "", capacity: "", role: "member", account: null, present: true }])
          }
        >
          {t("sessions-add-member")}
        </Button>
      )}
    </fieldset>
  );
}
