// Who a person behind an account is, as far as conflicts of interest are looked for, and the domains they know.

import { X } from "lucide-react";
import { useState } from "react";
import type { AccountCard, AccountPersonView } from "../../generated/commands";
import { useAct, useCommand } from "../../host";
import { pick, useT } from "../../i18n";
import {
  BilingualField,
  Button,
  Checkbox,
  ComboBox,
  Dialog,
  IconButton,
  Refusal,
  Spinner,
  TextField,
  useFaults,
  useToast,
} from "../../kit";
import s from "./office.module.css";

export function PersonDialog({ account, onClose }: { account: AccountCard; onClose: () => void }) {
  const { t, lang } = useT();
  const view = useCommand("account.person", { id: account.id });
  const name = pick(lang, account.displayAr, account.displayFr) || account.name;
  if (view.data) return <Person key={view.data.person.version} name={name} view={view.data} onClose={onClose} />;
  return (
    <Dialog title={t("conflicts-person-title", { name })} isOpen onClose={onClose}>
      {view.error ? <Refusal refused={view.error} /> : <Spinner />}
    </Dialog>
  );
}

function Person({ name, view, onClose }: { name: string; view: AccountPersonView; onClose: () => void }) {
  const { t, lang } = useT();
  const toast = useToast();
  const describe = useAct("account.describe");
  const fault = useFaults(describe.refused);
  const [person, setPerson] = useState(view.person);
  const [bodies, setBodies] = useState(view.organisations);
  const set = (part: Partial<typeof person>) => setPerson((before) => ({ ...before, ...part }));
  const submit = async () => {
    try {
      await describe.run({ ...person, organisations: bodies.map((body) => body.id) });
      toast(t("conflicts-person-saved"));
      onClose();
    } catch {
      // The refusal is shown at its field.
    }
  };
  return (
    <Dialog
      title={t("conflicts-person-title", { name })}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t("kit-cancel")}</Button>
          <Button tone="primary" onPress={() => void submit()} isPending={describe.isPending}>
            {t("frame-save")}
          </Button>
        </>
      }
    >
      <p className={s.faint}>{t("conflicts-person-about")}</p>
      <Refusal refused={describe.refused} />
      <BilingualField
        label={t("conflicts-person-name")}
        name="name"
        ar={person.nameAr}
        fr={person.nameFr}
        onAr={(nameAr) => set({ nameAr })}
        onFr={(nameFr) => set({ nameFr })}
        errorAr={fault("nameAr")}
        errorFr={fault("nameFr")}
      />
      {(["cin", "phone"] as const).map((field) => (
        <TextField
          key={field}
          label={t(`conflicts-person-${field}`)}
          name={field}
          value={person[field]}
          onChange={(text) => set({ [field]: text })}
          error={fault(field)}
          dir="ltr"
        />
      ))}
      <BilingualField
        label={t("conflicts-person-address")}
        name="address"
        ar={person.addressAr}
        fr={person.addressFr}
        onAr={(addressAr) => set({ addressAr })}
        onFr={(addressFr) => set({ addressFr })}
        errorAr={fault("addressAr")}
        errorFr={fault("addressFr")}
      />
      {(["ice", "rib"] as const).map((field) => (
        <TextField
          key={field}
          label={t(`conflicts-person-${field}`)}
          name={field}
          value={person[field]}
          onChange={(text) => set({ [field]: text })}
          error={fault(field)}
          dir="ltr"
        />
      ))}
      <Bodies bodies={bodies} onChange={setBodies} />
      <fieldset className={s.ticks}>
        <legend>{t("conflicts-person-domains")}</legend>
        {view.domains.map((domain) => (
          <Checkbox
            key={domain.slug}
            isSelected={person.domains.includes(domain.slug)}
            onChange={(on) =>
              set({
                domains: on ? [...person.domains, domain.slug] : person.domains.filter((slug) => slug !== domain.slug),
              })
            }
          >
            {pick(lang, domain.nameAr, domain.nameFr, domain.nameEn)}
          </Checkbox>
        ))}
      </fieldset>
    </Dialog>
  );
}

type Bodies = AccountPersonView["organisations"];

function Bodies({ bodies, onChange }: { bodies: Bodies; onChange: (bodies: Bodies) => void }) {
  const { t, lang } = useT();
  const [text, setText] = useState("");
  const found = useCommand(
    "organisation.page",
    { text, kinds: [], limit: 8, offset: 0 },
    { enabled: text.trim() !== "", keepPrevious: true },
  );
  const rows = text.trim() === "" ? [] : (found.data?.rows ?? []);
  return (
    <fieldset className={s.ticks}>
      <legend>{t("conflicts-person-bodies")}</legend>
      {bodies.length === 0 && <p className={s.faint}>{t("conflicts-person-no-bodies")}</p>}
      {bodies.map((body) => {
        const name = pick(lang, body.nameAr, body.nameFr);
        return (
          <p key={body.id} className={s.body}>
            <bdi>{name}</bdi>
            <IconButton
              label={t("conflicts-person-remove-body", { name })}
              icon={<X size={16} aria-hidden="true" />}
              onPress={() => onChange(bodies.filter((one) => one.id !== body.id))}
            />
          </p>
        );
      })}
      <ComboBox
        label={t("conflicts-person-add-body")}
        text={text}
        onText={setText}
        options={rows
          .filter((row) => bodies.every((body) => body.id !== row.id))
          .map((row) => ({
            id: row.id,
            label: pick(lang, row.nameAr, row.nameFr),
            detail: pick(lang, row.communeAr, row.communeFr),
          }))}
        value={null as number | null}
        onChange={(id) => {
          const row = rows.find((one) => one.id === id);
          if (row) onChange([...bodies, { id: row.id, nameAr: row.nameAr, nameFr: row.nameFr }]);
          setText("");
        }}
        isLoading={found.isFetching}
      />
    </fieldset>
  );
}
