// The office's list of organisations that may not take part.
import { useState } from "react";
import { Link } from "../../app/nav";
import { useSession } from "../../app/session";
import type { ExclusionView } from "../../generated/commands";
import { useAct, useCommand } from "../../host";
import { pick, useFormat, useT } from "../../i18n";
import {
  Button,
  Card,
  Checkbox,
  ComboBox,
  ConfirmDialog,
  DateField,
  Dialog,
  Empty,
  Page,
  Refusal,
  SimpleTable,
  Tag,
  TextField,
  useDraft,
  useFaults,
  useToast,
} from "../../kit";
import { useFaultFocus } from "../organisations/edits";
import s from "./eligibility.module.css";

export default function ExclusionsPage() {
  const { t, lang } = useT();
  const { can } = useSession();
  const toast = useToast();
  const [removed, setRemoved] = useState(false);
  const [adding, setAdding] = useState(false);
  const [lifting, setLifting] = useState<ExclusionView | null>(null);
  const lift = useAct("exclusion.remove");
  const list = useCommand("exclusion.list", { organisation: null, removed }, { keepPrevious: true });
  const rows = list.data ?? [];
  const mayDecide = can("decide");
  return (
    <Page
      title={t("exclusions-title")}
      subtitle={t("exclusions-about")}
      crumbs={[{ to: "/organisations", label: t("organisations-title") }]}
      actions={
        mayDecide && (
          <Button tone="primary" onPress={() => setAdding(true)}>
            {t("exclusions-new")}
          </Button>
        )
      }
    >
      <Refusal refused={list.error} />
      <Card>
        <div className={s.form}>
          <Checkbox isSelected={removed} onChange={setRemoved}>
            {t("exclusions-with-removed")}
          </Checkbox>
          {rows.length === 0 ? (
            <Empty title={t("exclusions-empty")} hint={t("exclusions-empty-hint")} />
          ) : (
            <Entries rows={rows} onLift={mayDecide ? setLifting : undefined} />
          )}
        </div>
      </Card>
      {adding && <AddDialog onClose={() => setAdding(false)} />}
      {lifting && (
        <ConfirmDialog
          isOpen
          title={t("exclusions-remove-of", {
            organisation: pick(lang, lifting.organisationAr, lifting.organisationFr),
          })}
          body={t("exclusions-remove-body")}
          confirmLabel={t("exclusions-remove")}
          reason={{ label: t("exclusions-remove-reason"), draft: `exclusion.${lifting.id}`, isRequired: true }}
          onClose={() => setLifting(null)}
          onConfirm={async (reason) => {
            await lift.run({ id: lifting.id, reason });
            toast(t("exclusions-remove-done"));
          }}
        />
      )}
    </Page>
  );
}

interface EntriesProps {
  rows: readonly ExclusionView[];
  onLift: ((entry: ExclusionView) => void) | undefined;
}

function Entries({ rows, onLift }: EntriesProps) {
  const { t, lang } = useT();
  const format = useFormat();
  const state = (row: ExclusionView) => {
    if (row.removedAt !== null) return <Tag tone="grey">{t("exclusions-removed")}</Tag>;
    return row.over ? <Tag tone="grey">{t("exclusions-over")}</Tag> : <Tag tone="red">{t("exclusions-in-force")}</Tag>;
  };
  return (
    <SimpleTable
      caption={t("exclusions-title")}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          id: "organisation",
          header: t("exclusions-organisation"),
          cell: (row) => (
            <Link to={`/organisations/${row.organisation}`}>
              <bdi>{pick(lang, row.organisationAr, row.organisationFr)}</bdi>
            </Link>
          ),
        },
        {
          id: "reason",
          header: t("exclusions-reason"),
          cell: (row) => (
            <>
              {row.reason}
              {row.removedBecause !== "" && <div className={s.faint}>{row.removedBecause}</div>}
            </>
          ),
        },
        {
          id: "until",
          header: t("exclusions-until"),
          cell: (row) => (row.until === null ? t("exclusions-for-good") : format.date(row.until)),
        },
        {
          id: "added",
          header: t("exclusions-added"),
          cell: (row) => (
            <>
              {format.date(row.addedAt)} · <bdi>{pick(lang, row.byAr, row.byFr)}</bdi>
            </>
          ),
        },
        { id: "state", header: t("exclusions-state"), cell: state },
        ...(onLift
          ? [
              {
                id: "acts",
                header: t("eligibility-acts"),
                cell: (row: ExclusionView) =>
                  row.removedAt === null && (
                    <Button tone="quiet" onPress={() => onLift(row)}>
                      {t("exclusions-remove")}
                    </Button>
                  ),
              },
            ]
          : []),
      ]}
    />
  );
}

function AddDialog({ onClose }: { onClose: () => void }) {
  const { t, lang } = useT();
  const toast = useToast();
  const add = useAct("exclusion.add");
  const fault = useFaults(add.refused);
  useFaultFocus(add.refused);
  const [form, setForm, clear] = useDraft("exclusions.new", {
    organisation: null as number | null,
    reason: "",
    until: null as string | null,
  });
  const [typed, setTyped] = useState<string | null>(null);
  const found = useCommand(
    "organisation.page",
    { text: typed ?? "", kinds: [], offset: 0, limit: 12 },
    { keepPrevious: true },
  );
  const chosen = useCommand(
    "organisation.show",
    { id: form.organisation ?? 0 },
    { enabled: form.organisation !== null },
  );
  const save = async () => {
    if (form.organisation === null) return;
    try {
      await add.run({ ...form, organisation: form.organisation });
      clear();
      toast(t("exclusions-add-done"));
      onClose();
    } catch {
      // The refusal is shown at its field.
    }
  };
  return (
    <Dialog
      title={t("exclusions-new")}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t("kit-cancel")}</Button>
          <Button
            tone="primary"
            onPress={() => void save()}
            isPending={add.isPending}
            disabledReason={form.organisation === null ? t("eligibility-why-organisation-missing") : undefined}
          >
            {t("exclusions-new")}
          </Button>
        </>
      }
    >
      <Refusal refused={add.refused} />
      <ComboBox
        label={t("exclusions-organisation")}
        name="organisation"
        text={typed ?? (chosen.data ? pick(lang, chosen.data.nameAr, chosen.data.nameFr) : "")}
        onText={setTyped}
        options={(found.data?.rows ?? []).map((row) => ({
          id: row.id,
          label: pick(lang, row.nameAr, row.nameFr),
          detail: `${t(`kind-${row.kind}`)} · ${pick(lang, row.communeAr, row.communeFr)}`,
        }))}
        value={form.organisation}
        onChange={(organisation) => {
          setForm({ ...form, organisation });
          setTyped(null);
        }}
        isLoading={found.isFetching}
        isRequired
        autoFocus
      />
      <TextField
        label={t("exclusions-reason")}
        name="reason"
        value={form.reason}
        onChange={(reason) => setForm({ ...form, reason })}
        error={fault("reason")}
        isRequired
        multiline
        rows={2}
      />
      <DateField
        label={t("exclusions-until")}
        name="until"
        value={form.until}
        onChange={(until) => setForm({ ...form, until })}
        error={fault("until")}
        description={t("exclusions-until-about")}
      />
    </Dialog>
  );
}
