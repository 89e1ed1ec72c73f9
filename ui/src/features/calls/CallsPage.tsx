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
  Empty,
  Page,
  Pill,
  Refusal,
  Select,
  SimpleTable,
  TextField,
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
  const [programme, setProgramme] = useState<number | null>(null);
  const [code, setCode] = useState(`${now.slice(0, 4)}-A`);
  const [title, setTitle] = useState<{ ar: string; fr: string } | null>(null);
  const chosen = programmes.data?.find((one) => one.id === programme) ?? programmes.data?.[0];
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
      <Refusal refused={create.refused} />
      <Select
        label={t("calls-programme")}
        value={chosen?.id ?? null}
        onChange={setProgramme}
        options={(programmes.data ?? []).map((one) => ({
          id: one.id,
          label: pick(lang, one.nameAr, one.nameFr, one.nameEn),
        }))}
        description={t("calls-proposed")}
      />
      <TextField
        label={t("calls-code")}
        name="code"
        value={code}
        onChange={setCode}
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
        onAr={(ar) => setTitle({ ...shown, ar })}
        onFr={(fr) => setTitle({ ...shown, fr })}
        errorAr={fault("titleAr")}
        errorFr={fault("titleFr")}
      />
    </Dialog>
  );
}
