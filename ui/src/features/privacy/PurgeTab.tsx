import { useEffect, useState } from "react";
import type { Language, PurgeCard, PurgePreview, Refused, RetentionRow } from "../../generated/commands";
import { host, useAct, useCommand } from "../../host";
import { pick, useFormat, useT } from "../../i18n";
import {
  Bdi,
  Button,
  Card,
  ConfirmDialog,
  Empty,
  Notice,
  Refusal,
  Segmented,
  Select,
  SimpleTable,
  Spinner,
  Stepper,
  TextField,
  useDraft,
  useFaults,
  useFaultText,
  useToast,
} from "../../kit";
import { shownRefusal, useConfirmation } from "./confirmation";
import s from "./privacy.module.css";

const STEPS = ["preview", "reason", "password", "minutes"] as const;

/** Destruction step by step: what goes, why, the password, the minutes. */
export function PurgeTab({ calls }: { calls: readonly RetentionRow[] }) {
  const { t, lang } = useT();
  const [chosen, setChosen] = useState<number | null>(calls.find((call) => call.purgedAt === null)?.call ?? null);
  const [done, setDone] = useState<PurgeCard | null>(null);
  const [current, setCurrent] = useState(0);
  if (calls.length === 0)
    return (
      <Card>
        <Empty title={t("privacy-no-calls")} />
      </Card>
    );
  const steps = STEPS.map((id, i) => ({
    id,
    label: t(`privacy-purge-step-${id}`),
    state: done || i < current ? ("done" as const) : i === current ? ("current" as const) : ("todo" as const),
  }));
  return (
    <div className={s.stack}>
      <Notice tone="warn">
        <p>{t("privacy-purge-about")}</p>
        <p>{t("privacy-purge-law")}</p>
      </Notice>
      <Stepper steps={steps} />
      {done ? (
        <Card
          title={t("privacy-purge-done", { code: done.code })}
          actions={<Button onPress={() => setDone(null)}>{t("privacy-purge-again")}</Button>}
        >
          <Minutes card={done} />
        </Card>
      ) : (
        <>
          <Card>
            <Select
              label={t("privacy-purge-choose")}
              value={chosen}
              onChange={setChosen}
              options={calls.map((call) => ({
                id: call.call,
                // In a list only marks keep a code's parts in their order.
                label: `\u2066${call.code}\u2069`,
                detail: pick(lang, call.titleAr, call.titleFr),
              }))}
            />
          </Card>
          {chosen !== null && <Preview key={chosen} call={chosen} onDone={setDone} onStep={setCurrent} />}
        </>
      )}
      <Past />
    </div>
  );
}

interface Going {
  onDone: (card: PurgeCard) => void;
  /** Tells which step the person has come to. */
  onStep: (step: number) => void;
}

function Preview({ call, onDone, onStep }: Going & { call: number }) {
  const { t } = useT();
  const preview = useCommand("purge.preview", { call });
  if (!preview.data) return preview.error ? <Refusal refused={preview.error} /> : <Spinner />;
  return (
    <>
      <div className={s.two}>
        <Card title={t("privacy-purge-destroyed")}>
          <div className={s.stack}>
            <Destroyed counts={preview.data.destroyed} empty={t("privacy-purge-nothing")} />
            <div className={s.faint}>
              <p>
                {t("privacy-purge-going", {
                  n: preview.data.organisations.filter((body) => body.keptFor.length === 0).length,
                })}
              </p>
              <p>{t("privacy-purge-files", { n: preview.data.files })}</p>
              <p>{t("privacy-purge-backups", { n: preview.data.backups })}</p>
            </div>
            <p className={s.digest}>
              <Bdi>{preview.data.digest}</Bdi>
            </p>
          </div>
        </Card>
        <Ground preview={preview.data} onDone={onDone} onStep={onStep} reread={preview.refetch} />
      </div>
      <Kept preview={preview.data} />
    </>
  );
}

function Destroyed({ counts, empty }: { counts: PurgePreview["destroyed"]; empty: string }) {
  const { t } = useT();
  const format = useFormat();
  if (counts.length === 0) return <p className={s.faint}>{empty}</p>;
  return (
    <SimpleTable
      caption={t("privacy-purge-destroyed")}
      rows={counts}
      rowKey={(row) => row.kind}
      columns={[
        { id: "kind", header: t("privacy-purge-kind"), cell: (row) => t(`report-purge-kind-${row.kind}`) },
        { id: "count", header: t("privacy-purge-count"), align: "end", cell: (row) => format.integer(row.count) },
      ]}
    />
  );
}

interface GroundProps extends Going {
  preview: PurgePreview;
  reread: () => Promise<unknown>;
}

/** Why, under which number, and the last word. */
function Ground({ preview, onDone, onStep, reread }: GroundProps) {
  const { t } = useT();
  const format = useFormat();
  const text = useFaultText();
  const toast = useToast();
  const run = useAct("purge.run");
  const fault = useFaults(run.refused);
  const confirmation = useConfirmation();
  const [asking, setAsking] = useState(false);
  const [form, setForm, clear] = useDraft(`purge.${preview.call}`, { reason: "", minutesNumber: "" });
  const filled = form.reason.trim() !== "" && form.minutesNumber.trim() !== "";
  const open = preview.hindrance === null;
  useEffect(() => onStep(!open ? 0 : filled ? 2 : 1), [open, filled, onStep]);
  const day = preview.dueOn === null ? "" : format.date(preview.dueOn);
  const hindrance =
    preview.hindrance === null ? undefined : text({ code: preview.hindrance, args: day === "" ? {} : { day } });
  const destroy = () =>
    confirmation.run(async () => {
      try {
        const card = await run.run({ call: preview.call, digest: preview.digest, ...form });
        clear();
        toast(t("privacy-purge-done", { code: preview.code }));
        onDone(card);
      } catch (error) {
        if ((error as Refused).code === "purge-changed") await reread();
        throw error;
      }
    });
  return (
    <Card title={t("privacy-purge-step-reason")}>
      <div className={s.stack}>
        {hindrance && <Notice tone="info" title={hindrance} />}
        <Refusal refused={shownRefusal(run.refused)} />
        <TextField
          label={t("privacy-purge-reason")}
          name="reason"
          value={form.reason}
          onChange={(reason) => setForm((before) => ({ ...before, reason }))}
          error={fault("reason")}
          description={t("privacy-purge-reason-about")}
          multiline
          isRequired
        />
        <TextField
          label={t("privacy-purge-number")}
          name="minutesNumber"
          value={form.minutesNumber}
          onChange={(minutesNumber) => setForm((before) => ({ ...before, minutesNumber }))}
          error={fault("minutesNumber")}
          isRequired
        />
        <div className={s.row}>
          <Button
            tone="danger"
            onPress={() => setAsking(true)}
            isPending={run.isPending}
            disabledReason={hindrance ?? (filled ? undefined : t("privacy-purge-fill-first"))}
          >
            {t("privacy-purge-run")}
          </Button>
        </div>
      </div>
      <ConfirmDialog
        isOpen={asking}
        title={t("privacy-purge-run")}
        body={t("privacy-purge-sure", { code: preview.code })}
        confirmLabel={t("privacy-purge-run")}
        tone="danger"
        onConfirm={async () => {
          // The password comes after this dialog has gone.
          void destroy();
        }}
        onClose={() => setAsking(false)}
      />
      {confirmation.dialog}
    </Card>
  );
}

function Kept({ preview }: { preview: PurgePreview }) {
  const { t, lang } = useT();
  const kept = preview.organisations.filter((body) => body.keptFor.length > 0);
  if (kept.length === 0) return null;
  return (
    <Card title={t("privacy-purge-kept")}>
      <p className={s.faint}>{t("privacy-purge-kept-about")}</p>
      <SimpleTable
        caption={t("privacy-purge-kept")}
        rows={kept}
        rowKey={(row) => row.id}
        columns={[
          {
            id: "organisation",
            header: t("privacy-purge-organisation"),
            cell: (row) => <bdi>{pick(lang, row.nameAr, row.nameFr)}</bdi>,
          },
          {
            id: "for",
            header: t("privacy-purge-kept-for"),
            cell: (row) => row.keptFor.map((code) => <Bdi key={code}>{`${code} `}</Bdi>),
          },
        ]}
      />
    </Card>
  );
}

/** What was done, and its minutes on paper. */
function Minutes({ card }: { card: PurgeCard }) {
  const { t, lang } = useT();
  const toast = useToast();
  const [language, setLanguage] = useState<Language>(lang);
  const [trouble, setTrouble] = useState<Refused | null>(null);
  const print = async () => {
    setTrouble(null);
    try {
      const written = await host.call("purge.print", { call: card.call, language, path: null });
      await host.openFile(written.path);
      toast(t("reports-opened", { path: written.path }));
    } catch (error) {
      setTrouble(error as Refused);
    }
  };
  return (
    <div className={s.stack}>
      <Refusal refused={trouble} />
      <Destroyed counts={card.destroyed} empty={t("privacy-purge-nothing")} />
      <div className={s.row}>
        <Segmented
          label={t("reports-language")}
          value={language}
          onChange={setLanguage}
          options={[
            { id: "ar", label: t("frame-lang-ar"), lang: "ar" },
            { id: "fr", label: t("reports-lang-fr"), lang: "fr" },
            { id: "en", label: t("reports-lang-en"), lang: "en" },
          ]}
        />
        <Button tone="primary" onPress={() => void print()}>
          {t("privacy-purge-print")}
        </Button>
      </div>
    </div>
  );
}

function Past() {
  const { t, lang } = useT();
  const format = useFormat();
  const list = useCommand("purge.list", {});
  const [trouble, setTrouble] = useState<Refused | null>(null);
  const rows = list.data ?? [];
  if (rows.length === 0) return null;
  const print = async (card: PurgeCard) => {
    setTrouble(null);
    try {
      const written = await host.call("purge.print", { call: card.call, language: lang, path: null });
      await host.openFile(written.path);
    } catch (error) {
      setTrouble(error as Refused);
    }
  };
  return (
    <Card title={t("privacy-purge-done-list")}>
      <Refusal refused={trouble} />
      <SimpleTable
        caption={t("privacy-purge-done-list")}
        rows={rows}
        rowKey={(row) => row.call}
        columns={[
          { id: "code", header: t("privacy-call"), cell: (row) => <Bdi>{row.code}</Bdi> },
          { id: "at", header: t("privacy-purged-at"), cell: (row) => format.dateTime(row.at) },
          { id: "by", header: t("privacy-seen-by"), cell: (row) => <bdi>{pick(lang, row.byAr, row.byFr)}</bdi> },
          { id: "number", header: t("privacy-purge-number"), cell: (row) => <Bdi>{row.minutesNumber}</Bdi> },
          {
            id: "print",
            header: t("office-act"),
            cell: (row) => <Button onPress={() => void print(row)}>{t("privacy-purge-print")}</Button>,
          },
        ]}
      />
    </Card>
  );
}
