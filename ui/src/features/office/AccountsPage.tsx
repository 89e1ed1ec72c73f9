import { useState } from "react";
import type { AccountCard, Role, Service } from "../../generated/commands";
import { useAct, useCommand } from "../../host";
import { pick, useFormat, useT } from "../../i18n";
import {
  Bdi,
  BilingualField,
  Button,
  Card,
  Checkbox,
  Dialog,
  DraftNotice,
  Page,
  Refusal,
  Select,
  SimpleTable,
  Tag,
  TextField,
  useDraft,
  useEdits,
  useFaults,
  useToast,
} from "../../kit";
import { SERVICES } from "../rules/GridEditor";
import s from "./office.module.css";
import { PersonDialog } from "./PersonDialog";

const ROLES: readonly Role[] = ["officer", "reviewer", "head", "observer", "administrator"];

export default function AccountsPage() {
  const { t, lang } = useT();
  const format = useFormat();
  const accounts = useCommand("account.list", {});
  const [creating, setCreating] = useState(false);
  const [editing, setEditing] = useState<AccountCard | null>(null);
  const [describing, setDescribing] = useState<AccountCard | null>(null);
  return (
    <Page
      title={t("office-accounts")}
      actions={
        <Button tone="primary" onPress={() => setCreating(true)}>
          {t("office-new-account")}
        </Button>
      }
    >
      <Refusal refused={accounts.error} />
      <Card>
        <SimpleTable
          caption={t("office-accounts")}
          rows={accounts.data ?? []}
          rowKey={(row) => row.id}
          columns={[
            { id: "name", header: t("firststart-name"), cell: (row) => <Bdi>{row.name}</Bdi> },
            {
              id: "display",
              header: t("firststart-display"),
              cell: (row) => <bdi>{pick(lang, row.displayAr, row.displayFr)}</bdi>,
            },
            { id: "role", header: t("office-role"), cell: (row) => t(`role-${row.role}`) },
            {
              id: "service",
              header: t("grid-service"),
              cell: (row) => (row.service === null ? "—" : t(`service-${row.service}`)),
            },
            {
              id: "active",
              header: t("office-state"),
              cell: (row) => (
                <Tag tone={row.active ? "green" : "grey"}>{t(row.active ? "office-active" : "office-inactive")}</Tag>
              ),
            },
            { id: "seen", header: t("office-seen"), cell: (row) => format.dateTime(row.seenAt) || "—" },
            {
              id: "act",
              header: t("office-act"),
              cell: (row) => (
                <span className={s.acts}>
                  <Button tone="quiet" onPress={() => setDescribing(row)}>
                    {t("conflicts-person-open")}
                    <span className="sr-only"> {row.name}</span>
                  </Button>
                  <Button tone="quiet" onPress={() => setEditing(row)}>
                    {t("office-edit")}
                    <span className="sr-only"> {row.name}</span>
                  </Button>
                </span>
              ),
            },
          ]}
        />
      </Card>
      <p className={s.faint}>{t("office-guard-rail")}</p>
      {creating && <CreateDialog onClose={() => setCreating(false)} />}
      {describing && <PersonDialog account={describing} onClose={() => setDescribing(null)} />}
      {editing && <EditDialog account={editing} onClose={() => setEditing(null)} />}
    </Page>
  );
}

function CreateDialog({ onClose }: { onClose: () => void }) {
  const { t } = useT();
  const toast = useToast();
  const create = useAct("account.create");
  const fault = useFaults(create.refused);
  const [account, setAccount, clear, begun] = useDraft("account.new", {
    name: "",
    displayAr: "",
    displayFr: "",
    role: "officer" as Role,
    service: null as Service | null,
  });
  // A password is never kept anywhere but where it is checked.
  const [password, setPassword] = useState("");
  const set = (part: Partial<typeof account>) => setAccount((before) => ({ ...before, ...part }));
  const submit = async () => {
    try {
      await create.run({ ...account, password });
      clear();
      toast(t("office-account-created"));
      onClose();
    } catch {
      // The refusal is shown at its field.
    }
  };
  return (
    <Dialog
      title={t("office-new-account")}
      isOpen
      onClose={onClose}
      footer={
        <Button tone="primary" onPress={() => void submit()} isPending={create.isPending}>
          {t("office-create")}
        </Button>
      }
    >
      <DraftNotice begun={begun} />
      <Refusal refused={create.refused} />
      <TextField
        label={t("firststart-name")}
        name="name"
        value={account.name}
        onChange={(name) => set({ name })}
        error={fault("name")}
        description={t("firststart-name-about")}
        dir="ltr"
        isRequired
        autoFocus
      />
      <BilingualField
        label={t("firststart-display")}
        name="display"
        ar={account.displayAr}
        fr={account.displayFr}
        onAr={(displayAr) => set({ displayAr })}
        onFr={(displayFr) => set({ displayFr })}
      />
      <Select
        label={t("office-role")}
        value={account.role}
        onChange={(role) => set({ role })}
        options={ROLES.map((role) => ({ id: role, label: t(`role-${role}`) }))}
      />
      <ServiceField value={account.service} onChange={(service) => set({ service })} />
      <TextField
        label={t("firststart-password")}
        name="password"
        type="password"
        value={password}
        onChange={setPassword}
        error={fault("password")}
        description={t("frame-password-rule")}
        dir="ltr"
        isRequired
      />
    </Dialog>
  );
}

function EditDialog({ account, onClose }: { account: AccountCard; onClose: () => void }) {
  const { t } = useT();
  const toast = useToast();
  const edit = useAct("account.edit");
  const reset = useAct("account.resetPassword");
  const fault = useFaults(reset.refused);
  const wrong = useFaults(edit.refused);
  const edits = useEdits(`account.${account.id}`, account);
  const card = edits.value;
  const setCard = edits.change;
  const [password, setPassword] = useState("");
  const submit = async () => {
    try {
      const { id, version, displayAr, displayFr, role, service, active } = card;
      await edit.run({ id, version, displayAr, displayFr, role, service, active });
      if (password !== "") await reset.run({ id, password });
      edits.clear();
      toast(t("office-account-saved"));
      onClose();
    } catch {
      // The refusal is shown above.
    }
  };
  return (
    <Dialog
      title={<Bdi>{account.name}</Bdi>}
      isOpen
      onClose={onClose}
      footer={
        <Button tone="primary" onPress={() => void submit()} isPending={edit.isPending || reset.isPending}>
          {t("frame-save")}
        </Button>
      }
    >
      <DraftNotice begun={edits.begun} />
      <Refusal refused={edit.refused ?? reset.refused} />
      <BilingualField
        label={t("firststart-display")}
        name="display"
        ar={card.displayAr}
        fr={card.displayFr}
        onAr={(displayAr) => setCard({ ...card, displayAr })}
        onFr={(displayFr) => setCard({ ...card, displayFr })}
      />
      <Select
        label={t("office-role")}
        value={card.role}
        onChange={(role) => setCard({ ...card, role })}
        options={ROLES.map((role) => ({ id: role, label: t(`role-${role}`) }))}
      />
      <ServiceField
        value={card.service}
        onChange={(service) => setCard({ ...card, service })}
        error={wrong("service")}
      />
      <Checkbox isSelected={card.active} onChange={(active) => setCard({ ...card, active })}>
        {t("office-may-sign-in")}
      </Checkbox>
      <TextField
        label={t("office-new-password")}
        name="password"
        type="password"
        value={password}
        onChange={setPassword}
        error={fault("password")}
        description={t("office-new-password-about")}
        dir="ltr"
      />
    </Dialog>
  );
}

interface ServiceProps {
  value: Service | null;
  onChange: (service: Service | null) => void;
  error?: string;
}

/** The technical service a person belongs to: where a grid keeps a section for it, they score that section. */
function ServiceField({ value, onChange, error }: ServiceProps) {
  const { t } = useT();
  return (
    <Select
      label={t("grid-service")}
      name="service"
      description={t("grid-service-about")}
      value={value ?? "none"}
      onChange={(id) => onChange(id === "none" ? null : (id as Service))}
      options={[
        { id: "none", label: t("grid-service-none") },
        ...SERVICES.map((id) => ({ id, label: t(`service-${id}`) })),
      ]}
      error={error}
    />
  );
}
