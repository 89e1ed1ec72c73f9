import type { Dossier } from "../../generated/commands";
import { useAct, useCommand } from "../../host";
import { pick, useT } from "../../i18n";
import {
  Button,
  Checkbox,
  Dialog,
  DraftNotice,
  Notice,
  Refusal,
  TextField,
  useDraft,
  useFaults,
  useToast,
} from "../../kit";
import { useFreshWhenStale } from "../organisations/edits";
import s from "./papers.module.css";

const ACT = "receive-completion";

/** What came in of the papers asked for: all of it, or part. */
export function ReceiveDialog({ dossier, onClose }: { dossier: Dossier; onClose: () => void }) {
  const { t, lang } = useT();
  const toast = useToast();
  const move = useAct("application.move");
  const fault = useFaults(move.refused);
  useFreshWhenStale(move.refused, useCommand("application.show", { id: dossier.id }).refetch);
  const awaited = dossier.gaps.filter((gap) => gap.receivedAt === null);
  const [typed, setTyped, clear, begun] = useDraft(`application.${dossier.id}.${dossier.version}.${ACT}`, {
    left: [] as readonly number[],
    note: "",
  });
  const { left, note } = typed;
  const setLeft = (next: readonly number[]) => setTyped((before) => ({ ...before, left: next }));
  const received = awaited.map((gap) => gap.requirement).filter((one) => !left.includes(one));
  const submit = async () => {
    try {
      await move.run({
        id: dossier.id,
        version: dossier.version,
        act: ACT,
        reason: null,
        note,
        on: null,
        dueOn: null,
        number: null,
        unclearConfirmed: false,
        received,
      });
      clear();
      toast(t(`act-${ACT}-done`));
      onClose();
    } catch {
      // The refusal is shown at its field.
    }
  };
  return (
    <Dialog
      title={t(`act-${ACT}`)}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button
            onPress={() => {
              clear();
              onClose();
            }}
          >
            {t("kit-cancel")}
          </Button>
          <Button tone="primary" onPress={() => void submit()} isPending={move.isPending}>
            {t(`act-${ACT}`)}
          </Button>
        </>
      }
    >
      <DraftNotice begun={begun} />
      <Refusal refused={move.refused} />
      <strong>{t("paper-receive-title")}</strong>
      <div className={s.asked}>
        {awaited.map((gap) => (
          <Checkbox
            key={gap.requirement}
            isSelected={!left.includes(gap.requirement)}
            onChange={(here) =>
              setLeft(here ? left.filter((one) => one !== gap.requirement) : [...left, gap.requirement])
            }
          >
            {pick(lang, gap.nameAr, gap.nameFr, gap.nameEn)} · {t(`paper-gap-${gap.kind}`)}
          </Checkbox>
        ))}
      </div>
      {left.length > 0 && <Notice tone="warn" title={t("paper-receive-hint")} />}
      <TextField
        label={t("applications-note")}
        name="note"
        value={note}
        onChange={(next) => setTyped((before) => ({ ...before, note: next }))}
        error={fault("note")}
        multiline
        rows={2}
      />
    </Dialog>
  );
}
