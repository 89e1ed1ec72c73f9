import { useState } from "react";
import { useSession } from "../../app/session";
import type { ApprovalOutcome, SessionCard } from "../../generated/commands";
import { useAct, useCommand } from "../../host";
import { officeDay, useFormat, useT } from "../../i18n";
import {
  Button,
  Checkbox,
  DateField,
  Dialog,
  Empty,
  Notice,
  Refusal,
  Segmented,
  SimpleTable,
  Tag,
  TextField,
  useDraft,
  useFaults,
} from "../../kit";
import s from "./sessions.module.css";

const OUTCOMES: readonly ApprovalOutcome[] = ["approved", "amended", "refused"];
const TONES = { approved: "green", amended: "saffron", refused: "red" } as const;

/** What follows the signature: the council's word and the announcements. */
export function AfterTab({ session }: { session: SessionCard }) {
  const { t } = useT();
  const format = useFormat();
  const { can } = useSession();
  const [recording, setRecording] = useState(false);
  const words = useCommand("council.list", { id: session.id });
  const made = useCommand("decision.announcements", { call: session.call });
  const need = useAct("council.need");
  const lacking = session.councilNeeded && session.approval === null;
  return (
    <div className={s.stack}>
      <h2 className={s.heading}>{t("sessions-council")}</h2>
      <Refusal refused={words.error ?? need.refused} />
      {can("edit-calls") && (
        <Checkbox
          isSelected={session.councilNeeded}
          onChange={(needed) => void need.run({ call: session.call, needed }).catch(() => undefined)}
        >
          {t("sessions-council-needed")}
        </Checkbox>
      )}
      {lacking && <Notice tone="warn">{t("error-council-needed")}</Notice>}
      {words.data?.length === 0 ? (
        <Empty title={t("sessions-no-council")} hint={t("sessions-no-council-hint")} />
      ) : (
        <SimpleTable
          caption={t("sessions-council")}
          rows={words.data ?? []}
          rowKey={(row) => row.id}
          columns={[
            { id: "number", header: t("sessions-council-number"), cell: (row) => <bdi>{row.number}</bdi> },
            { id: "on", header: t("sessions-council-on"), cell: (row) => format.date(row.heldOn) },
            { id: "body", header: t("sessions-council-body"), cell: (row) => <bdi>{row.body || "—"}</bdi> },
            {
              id: "outcome",
              header: t("sessions-council-outcome"),
              cell: (row) => (
                <>
                  <Tag tone={TONES[row.outcome]}>{t(`sessions-council-${row.outcome}`)}</Tag>
                  <div className={s.faint}>
                    <bdi>{row.note}</bdi>
                  </div>
                </>
              ),
            },
          ]}
        />
      )}
      {can("announce") && (
        <div>
          <Button onPress={() => setRecording(true)}>{t("sessions-council-record")}</Button>
        </div>
      )}
      <h2 className={s.heading}>{t("sessions-announcements")}</h2>
      {made.data?.length === 0 ? (
        <Empty title={t("sessions-no-announcement")} hint={t("sessions-no-announcement-hint")} />
      ) : (
        <SimpleTable
          caption={t("sessions-announcements")}
          rows={made.data ?? []}
          rowKey={(row) => row.id}
          columns={[
            { id: "on", header: t("sessions-announced-on"), cell: (row) => format.date(row.announcedOn) },
            { id: "files", header: t("sessions-announced-files"), align: "end", cell: (row) => row.files },
            {
              id: "channels",
              header: t("sessions-channels"),
              cell: (row) => format.list(row.channels.map((one) => t(`calls-channel-${one}`))) || "—",
            },
            { id: "place", header: t("sessions-channel-place"), cell: (row) => <bdi>{row.place || "—"}</bdi> },
          ]}
        />
      )}
      {recording && <CouncilDialog session={session} onClose={() => setRecording(false)} />}
    </div>
  );
}

function CouncilDialog({ session, onClose }: { session: SessionCard; onClose: () => void }) {
  const { t } = useT();
  const { now, office } = useSession();
  const record = useAct("council.record");
  const fault = useFaults(record.refused);
  const { lang } = useT();
  const council = (lang === "ar" ? office?.councilAr : office?.councilFr) ?? "";
  const [typed, setTyped, clear] = useDraft(`council.${session.id}`, {
    outcome: "approved" as ApprovalOutcome,
    number: "",
    heldOn: now ? officeDay(now) : null,
    body: council,
    note: "",
  });
  const set = (part: Partial<typeof typed>) => setTyped((before) => ({ ...before, ...part }));
  const submit = async () => {
    try {
      await record.run({ session: session.id, ...typed, heldOn: typed.heldOn ?? "" });
      clear();
      onClose();
    } catch {
      // The refusal is shown at its field.
    }
  };
  return (
    <Dialog
      title={t("sessions-council-record")}
      isOpen
      onClose={onClose}
      footer={
        <Button tone="primary" onPress={() => void submit()} isPending={record.isPending}>
          {t("sessions-council-do")}
        </Button>
      }
    >
      <Refusal refused={record.refused} />
      <Segmented
        label={t("sessions-council-outcome")}
        value={typed.outcome}
        onChange={(outcome) => set({ outcome })}
        options={OUTCOMES.map((one) => ({ id: one, label: t(`sessions-council-${one}`) }))}
      />
      <TextField
        label={t("sessions-council-number")}
        name="number"
        value={typed.number}
        onChange={(number) => set({ number })}
        error={fault("number")}
        isRequired
      />
      <DateField
        label={t("sessions-council-on")}
        name="heldOn"
        value={typed.heldOn}
        onChange={(heldOn) => set({ heldOn })}
        error={fault("heldOn")}
        isRequired
      />
      <TextField
        label={t("sessions-council-body")}
        name="body"
        value={typed.body}
        onChange={(body) => set({ body })}
        error={fault("body")}
      />
      <TextField
        label={t("sessions-council-note")}
        name="note"
        value={typed.note}
        onChange={(note) => set({ note })}
        error={fault("note")}
        isRequired={typed.outcome !== "approved"}
        multiline
        rows={3}
      />
    </Dialog>
  );
}
