import { useState } from "react";
import { Link, useGo } from "../../app/nav";
import { useCurrentCall, useSession } from "../../app/session";
import { useAct, useCommand } from "../../host";
import { pick, useFormat, useT } from "../../i18n";
import {
  Bdi,
  BilingualField,
  Button,
  Card,
  Dialog,
  DraftNotice,
  Empty,
  Page,
  Pill,
  Refusal,
  Select,
  SimpleTable,
  TextField,
  useDraft,
  useFaults,
} from "../../kit";
import s from "./calls.module.css";
import { BLANK_TERMS } from "./setup";

export default function CallsPage() {
  const { t, lang } = useT();
  const format = useFormat();
  const { can } = useSession();
  const calls = useCommand("call.list", {});
  const [creating, setCreating] = useState(false);
  const create = can("edit-calls") && (
    <Button tone="primary" onPress={() => setCreating(true)}>
      {t("calls-new")}
    </Button>
  );
  return (
    <Page title={t("calls-title")} actions={create}>
      <Refusal refused={calls.error} />
      <Card>
        {calls.data?.length === 0 ? (
          <Empty title={t("calls-empty")} hint={t("calls-empty-hint")} action={create} />
        ) : (
          <SimpleTable
            caption={t("calls-title")}
            rows={calls.data ?? []}
            rowKey={(row) => row.id}
            columns={[
              { id: "code", header: t("calls-code"), cell: (row) => <Bdi>{row.code}</Bdi> },
              {
                id: "title",
                header: t("calls-name"),
                cell: (row) => (
                  <>
                    <Link to={`/calls/${row.id}`} className={s.name}>
                      <bdi>{pick(lang, row.titleAr, row.titleFr)}</bdi>
                    </Link>
                    <div className={s.faint}>{pick(lang, row.programmeAr, row.programmeFr)}</div>
                  </>
                ),
              },
              { id: "closes", header: t("calls-closes"), cell: (row) => <Bdi>{format.dateTime(row.closesAt)}</Bdi> },
              {
                id: "quota",
                header: t("calls-quota"),
                align: "end",
                cell: (row) => (row.quota === null ? "—" : format.integer(row.quota)),
              },
              {
                id: "envelope",
                header: t("calls-envelope"),
                align: "end",
                cell: (row) => (row.envelope === null ? "—" : format.amount(row.envelope)),
              },
              { id: "files", header: t("calls-files"), align: "end", cell: (row) => format.integer(row.deposited) },
              { id: "state", header: t("calls-state"), cell: (row) => <Pill slug={row.state} kind="call" /> },
            ]}
          />
        )}
      </Card>
      {creating && <CreateDialog onClose={() => setCreating(false)} />}
    </Page>
  );
}

function CreateDialog({ onClose }: { onClose: () => void }) {
  const { t, lang } = useT();
  const go = useGo();
  const { office, now } = useSession();
  const { choose } = useCurrentCall();
  const programmes = useCommand("programme.list", {});
  const create = useAct("call.create");
  const fault = useFaults(create.refused);
  const [typed, setTyped, clear, begun] = useDraft("call.new", {
    programme: null as number | null,
    code: `${now.slice(0, 4)}-A`,
    title: null as { ar: string; fr: string } | null,
  });
  const { programme, code, title } = typed;
  const set = (part: Partial<typeof typed>) => setTyped((before) => ({ ...before, ...part }));
  const offered = programmes.data?.filter((one) => !one.archived) ?? [];
  const chosen = offered.find((one) => one.id === programme) ?? offered[0];
  const shown = title ?? { ar: chosen?.nameAr ?? "", fr: chosen?.nameFr ?? "" };
  const submit = async () => {
    if (!chosen) return;
    try {
      const made = await create.run({
        ...BLANK_TERMS,
        programme: chosen.id,
        code,
        titleAr: shown.ar,
        titleFr: shown.fr,
        level: office?.level ?? "provincial",
        province: office?.province ?? "",
      });
      clear();
      choose(made.id);
      onClose();
      go(`/calls/${made.id}`);
    } catch {
      // The refusal is shown at its field.
    }
  };
  return (
    <Dialog
      title={t("calls-new")}
      isOpen
      onClose={onClose}
      footer={
        <Button tone="primary" onPress={() => void submit()} isPending={create.isPending}>
          {t("calls-create")}
        </Button>
      }
    >
      <DraftNotice begun={begun} />
      <Refusal refused={create.refused} />
      <Select
        label={t("calls-programme")}
        value={chosen?.id ?? null}
        onChange={(next) => set({ programme: next })}
        options={offered.map((one) => ({
          id: one.id,
          label: pick(lang, one.nameAr, one.nameFr, one.nameEn),
        }))}
        description={chosen?.official ? undefined : t("calls-proposed")}
      />
      <TextField
        label={t("calls-code")}
        name="code"
        value={code}
        onChange={(next) => set({ code: next })}
        error={fault("code")}
        description={t("calls-code-about")}
        dir="ltr"
        isRequired
      />
      <BilingualField
        label={t("calls-name")}
        name="title"
        ar={shown.ar}
        fr={shown.fr}
        onAr={(ar) => set({ title: { ...shown, ar } })}
        onFr={(fr) => set({ title: { ...shown, fr } })}
        errorAr={fault("titleAr")}
        errorFr={fault("titleFr")}
      />
    </Dialog>
  );
}
