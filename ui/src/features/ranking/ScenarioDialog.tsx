import type { LineChanges, ScenarioCard } from "../../generated/commands";
import { useAct } from "../../host";
import { useT } from "../../i18n";
import { Button, Dialog, DraftNotice, Refusal, TextField, useDraft, useFaults, useToast } from "../../kit";
import s from "./ranking.module.css";

interface Props {
  call: number;
  /** The scenario to rename; nothing for a new one. */
  scenario?: ScenarioCard;
  /** The values to keep. */
  changes?: LineChanges;
  onClose: () => void;
}

/** A scenario's name and what it is thought for. */
export function ScenarioDialog({ call, scenario, changes, onClose }: Props) {
  const { t } = useT();
  const toast = useToast();
  const save = useAct("scenario.save");
  const edit = useAct("scenario.edit");
  const refused = scenario ? edit.refused : save.refused;
  const fault = useFaults(refused);
  const [typed, setTyped, clear, begun] = useDraft(`scenario.${call}.${scenario?.id ?? "new"}`, {
    name: scenario?.name ?? "",
    note: scenario?.note ?? "",
  });
  const submit = async () => {
    try {
      if (scenario) await edit.run({ id: scenario.id, version: scenario.version, ...typed, changes: changes ?? null });
      else await save.run({ call, ...typed, changes: changes ?? {} });
      clear();
      toast(t("line-saved", { name: typed.name.trim() }));
      onClose();
    } catch {
      // The refusal is shown above, and at its field.
    }
  };
  return (
    <Dialog
      title={t(scenario ? "line-rename" : "line-save-title")}
      isOpen
      onClose={onClose}
      footer={
        <Button tone="primary" onPress={() => void submit()} isPending={save.isPending || edit.isPending}>
          {t("line-save-do")}
        </Button>
      }
    >
      <form
        className={s.levers}
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <DraftNotice begun={begun} />
        <Refusal refused={refused} />
        <TextField
          label={t("line-name")}
          name="name"
          value={typed.name}
          onChange={(name) => setTyped({ ...typed, name })}
          error={fault("name")}
          isRequired
          autoFocus
        />
        <TextField
          label={t("line-note")}
          name="note"
          value={typed.note}
          onChange={(note) => setTyped({ ...typed, note })}
          error={fault("note")}
          multiline
          rows={3}
        />
      </form>
    </Dialog>
  );
}
