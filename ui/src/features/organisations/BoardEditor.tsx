// The people of a body: its head, treasurer and contact by name, and any number of further members.
import { Trash2 } from "lucide-react";
import type { BoardMember, Kind, Person, Post } from "../../generated/commands";
import { useT } from "../../i18n";
import { BilingualField, Button, IconButton, Select, TextField } from "../../kit";
import s from "./organisations.module.css";

export const NOBODY: Person = { nameAr: "", nameFr: "", cin: "", phone: "", sex: null };

/** Posts that further members may hold; head, treasurer and contact have fields of their own. */
const FURTHER: readonly Post[] = ["vice-president", "secretary", "member", "manager"];

type Fault = (field: string) => string | undefined;

interface PersonProps {
  legend: string;
  /** Path of the person inside the identity, `president` or `members.2`. */
  who: string;
  value: Person;
  onChange: (value: Person) => void;
  fault: Fault;
  path: string;
  children?: React.ReactNode;
}

export function PersonFields({ legend, who, value, onChange, fault, path, children }: PersonProps) {
  const { t } = useT();
  const set = (part: Partial<Person>) => onChange({ ...value, ...part });
  return (
    <fieldset className={s.person}>
      <legend>{legend}</legend>
      {children}
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
      <div className={s.three}>
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
        <Select
          label={t("organisations-sex")}
          name={`${path}${who}.sex`}
          value={value.sex ?? "unknown"}
          onChange={(sex) => set({ sex: sex === "unknown" ? null : sex })}
          options={[
            { id: "unknown" as const, label: t("organisations-sex-unknown") },
            { id: "woman" as const, label: t("sex-woman") },
            { id: "man" as const, label: t("sex-man") },
          ]}
        />
      </div>
    </fieldset>
  );
}

interface MembersProps {
  kind: Kind;
  value: BoardMember[];
  onChange: (value: BoardMember[]) => void;
  fault: Fault;
  path: string;
}

/** Further members, one below the other; an empty one is not kept. */
export function MembersFields({ kind, value, onChange, fault, path }: MembersProps) {
  const { t } = useT();
  const set = (index: number, part: Partial<BoardMember>) =>
    onChange(value.map((member, i) => (i === index ? { ...member, ...part } : member)));
  const post: Post = kind === "enterprise" ? "manager" : "member";
  return (
    <>
      {value.map((member, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a member is its place on the board
        <div key={index} className={s.member}>
          <PersonFields
            legend={t("organisations-member-number", { n: index + 1 })}
            who={`members.${index}`}
            value={member}
            onChange={(person) => set(index, person)}
            fault={fault}
            path={path}
          >
            <div className={s.post}>
              <Select
                label={t("organisations-post")}
                name={`${path}members.${index}.post`}
                value={member.post}
                onChange={(next) => set(index, { post: next })}
                options={FURTHER.map((slug) => ({ id: slug, label: t(`post-${slug}`) }))}
                error={fault(`members.${index}.post`)}
              />
              <IconButton
                label={t("organisations-remove-member", { n: index + 1 })}
                icon={<Trash2 size={16} aria-hidden="true" />}
                onPress={() => onChange(value.filter((_, i) => i !== index))}
              />
            </div>
          </PersonFields>
        </div>
      ))}
      <div>
        <Button onPress={() => onChange([...value, { post, ...NOBODY }])}>{t("organisations-add-member")}</Button>
      </div>
    </>
  );
}
