import { Plus } from "lucide-react";
import { useState } from "react";
import { useSession } from "../../app/session";
import type { RateCard, RateKind } from "../../generated/commands";
import { useAct, useCommand } from "../../host";
import { pick, useFormat, useT } from "../../i18n";
import {
  Bdi,
  BilingualField,
  Button,
  Card,
  ConfirmDialog,
  DateField,
  DecimalField,
  Dialog,
  Empty,
  Refusal,
  SimpleTable,
  Tag,
  useDraft,
  useFaults,
  useToast,
} from "../../kit";
import { Own } from "./Own";
import s from "./tables.module.css";

const KINDS: readonly RateKind[] = [
  "smig-hour",
  "smag-day",
  "month-hours",
  "month-days",
  "cnss-employer",
  "cnss-worker",
];

/** The value as it was written: its own decimals, the reader's comma. */
function places(value: string): number {
  return value.split(".")[1]?.length ?? 0;
}

interface Editing {
  kind: RateKind;
  rate: RateCard | null;
}

/** Dated wages and rates, each kind with its values, the newest first. */
export function RatesTab() {
  const { t } = useT();
  const { can } = useSession();
  const rates = useCommand("rate.list", {});
  const [editing, setEditing] = useState<Editing | null>(null);
  const [removing, setRemoving] = useState<RateCard | null>(null);
  return (
    <div className={s.form}>
      <p className={s.faint}>{t("tables-rate-about")}</p>
      <Refusal refused={rates.error} />
      {KINDS.map((kind) => (
        <Card
          key={kind}
          title={t(`tables-rate-${kind}`)}
          actions={
            can("administer") && (
              <Button
                tone="quiet"
                icon={<Plus size={16} aria-hidden="true" />}
                onPress={() => setEditing({ kind, rate: null })}
              >
                {t("tables-rate-new")}
                <span className="sr-only"> {t(`tables-rate-${kind}`)}</span>
              </Button>
            )
          }
        >
          <Values
            kind={kind}
            rates={rates.data?.filter((rate) => rate.kind === kind) ?? []}
            onEdit={(rate) => setEditing({ kind, rate })}
            onRemove={setRemoving}
          />
        </Card>
      ))}
      {editing && <RateDialog {...editing} onClose={() => setEditing(null)} />}
      {removing && <RemoveDialog rate={removing} onClose={() => setRemoving(null)} />}
    </div>
  );
}

interface ValuesProps {
  kind: RateKind;
  rates: readonly RateCard[];
  onEdit: (rate: RateCard) => void;
  onRemove: (rate: RateCard) => void;
}

function Values({ kind, rates, onEdit, onRemove }: ValuesProps) {
  const { t, lang } = useT();
  const format = useFormat();
  const { can } = useSession();
  if (rates.length === 0) return <Empty title="—" />;
  return (
    <SimpleTable
      caption={t(`tables-rate-${kind}`)}
      rows={rates}
      rowKey={(row) => row.id}
      columns={[
        { id: "since", header: t("tables-rate-since"), cell: (row) => <Bdi>{format.date(row.since)}</Bdi> },
        {
          id: "value",
          header: t("tables-rate-value"),
          align: "end",
          cell: (row) => <Bdi>{format.score(row.value, places(row.value))}</Bdi>,
        },
        {
          id: "source",
          header: t("tables-rate-source"),
          cell: (row) => <bdi>{pick(lang, row.sourceAr, row.sourceFr)}</bdi>,
        },
        {
          id: "state",
          header: t("tables-state"),
          cell: (row) => (
            <span className={s.tags}>
              {row.inForce && <Tag tone="blue">{t("tables-rate-in-force")}</Tag>}
              <Own preset={row.preset} />
            </span>
          ),
        },
        ...(can("administer")
          ? [
              {
                id: "act",
                header: t("tables-act"),
                cell: (row: RateCard) => (
                  <span className={s.tools}>
                    <Button tone="quiet" onPress={() => onEdit(row)}>
                      {t("tables-edit")}
                      <span className="sr-only"> {format.date(row.since)}</span>
                    </Button>
                    <Button tone="quiet" onPress={() => onRemove(row)}>
                      {t("tables-remove")}
                      <span className="sr-only"> {format.date(row.since)}</span>
                    </Button>
                  </span>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}

function RateDialog({ kind, rate, onClose }: Editing & { onClose: () => void }) {
  const { t } = useT();
  const toast = useToast();
  const save = useAct("rate.save");
  const fault = useFaults(save.refused);
  const [form, setForm, clear] = useDraft(`tables.rate.${rate ? `${rate.id}.${rate.version}` : kind}`, {
    since: rate?.since ?? (null as string | null),
    value: rate?.value ?? "",
    sourceAr: rate?.sourceAr ?? "",
    sourceFr: rate?.sourceFr ?? "",
  });
  const submit = async () => {
    try {
      await save.run({
        id: rate?.id ?? null,
        version: rate?.version ?? null,
        kind,
        ...form,
        since: form.since ?? "",
      });
      clear();
      toast(t("tables-saved"));
      onClose();
    } catch {
      // The refusal is shown at its field.
    }
  };
  return (
    <Dialog
      title={t(`tables-rate-${kind}`)}
      isOpen
      onClose={onClose}
      footer={
        <Button tone="primary" onPress={() => void submit()} isPending={save.isPending}>
          {t("frame-save")}
        </Button>
      }
    >
      <Refusal refused={save.refused} />
      <div className={s.two}>
        <DateField
          label={t("tables-rate-since")}
          name="since"
          value={form.since}
          onChange={(since) => setForm({ ...form, since })}
          error={fault("since")}
          isRequired
          autoFocus
        />
        <DecimalField
          label={t("tables-rate-value")}
          name="value"
          value={form.value}
          onChange={(value) => setForm({ ...form, value })}
          error={fault("value")}
          isRequired
        />
      </div>
      <BilingualField
        label={t("tables-rate-source")}
        name="source"
        ar={form.sourceAr}
        fr={form.sourceFr}
        onAr={(sourceAr) => setForm({ ...form, sourceAr })}
        onFr={(sourceFr) => setForm({ ...form, sourceFr })}
        errorAr={fault("sourceAr")}
        errorFr={fault("sourceFr")}
      />
    </Dialog>
  );
}

function RemoveDialog({ rate, onClose }: { rate: RateCard; onClose: () => void }) {
  const { t } = useT();
  const format = useFormat();
  const toast = useToast();
  const remove = useAct("rate.remove");
  return (
    <ConfirmDialog
      isOpen
      tone="danger"
      title={`${t(`tables-rate-${rate.kind}`)} · ${format.date(rate.since)}`}
      body={t("tables-rate-remove-about")}
      confirmLabel={t("tables-remove")}
      onClose={onClose}
      onConfirm={async () => {
        await remove.run({ id: rate.id, version: rate.version });
        toast(t("tables-removed"));
      }}
    />
  );
}
