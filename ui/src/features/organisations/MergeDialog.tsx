// Two records side by side, and what each field becomes. The act can be taken back.
import { useState } from "react";
import { useGo } from "../../app/nav";
import type { MergePreview, OrganisationView, Person, Side } from "../../generated/commands";
import { useAct, useCommand } from "../../host";
import { pick, useFormat, useT } from "../../i18n";
import { Button, Checkbox, Dialog, Notice, Refusal, Spinner, TextField, useFaults, useToast } from "../../kit";
import { identityLabel } from "./IdentityForm";
import s from "./radar.module.css";

interface Props {
  keep: number;
  drop: number;
  onClose: () => void;
}

/** Merges two records after both were looked at. */
export function MergeDialog({ keep: first, drop: second, onClose }: Props) {
  const { t } = useT();
  const go = useGo();
  const toast = useToast();
  const [swapped, setSwapped] = useState(false);
  const [choices, setChoices] = useState<Record<string, Side>>({});
  const [reason, setReason] = useState("");
  const [confirmed, setConfirmed] = useState(false);
  const [keep, drop] = swapped ? [second, first] : [first, second];
  const preview = useCommand("organisation.mergePreview", { keep, drop });
  const merge = useAct("organisation.merge");
  const unmerge = useAct("organisation.unmerge");
  const fault = useFaults(merge.refused);
  const undo = async () => {
    try {
      await unmerge.run({ id: drop });
      toast(t("radar-unmerged"));
    } catch {
      toast(t("radar-unmerge-failed"), { tone: "error" });
    }
  };
  const save = async () => {
    if (!preview.data) return;
    const { keep: kept, drop: dropped } = preview.data;
    try {
      await merge.run({
        keep,
        keepVersion: kept.version,
        drop,
        dropVersion: dropped.version,
        choices,
        reason,
        confirmed,
      });
      onClose();
      toast(t("radar-merged"), { action: { label: t("radar-undo"), onPress: () => void undo() } });
      go(`/organisations/${keep}`);
    } catch {
      // The refusal is shown in place.
    }
  };
  const waits =
    preview.data && preview.data.sharedCalls.length > 0 && !confirmed ? t("radar-confirm-first") : undefined;
  return (
    <Dialog
      title={t("radar-merge-title")}
      isOpen
      onClose={onClose}
      size="l"
      footer={
        <>
          <Button onPress={onClose}>{t("kit-cancel")}</Button>
          <Button
            tone="primary"
            isPending={merge.isPending}
            onPress={() => void save()}
            disabledReason={reason.trim() === "" ? t("kit-reason-first") : waits}
          >
            {t("radar-merge")}
          </Button>
        </>
      }
    >
      <Refusal refused={merge.refused ?? preview.error} />
      {preview.data ? (
        <div className={s.stack}>
          <div className={s.bar}>
            <span>{t("radar-merge-about")}</span>
            <Button
              onPress={() => {
                setSwapped((now) => !now);
                setChoices({});
              }}
            >
              {t("radar-swap")}
            </Button>
          </div>
          <SideBySide preview={preview.data} choices={choices} onChoose={setChoices} />
          <Moves preview={preview.data} />
          {preview.data.sharedCalls.length > 0 && (
            <Notice tone="warn" title={t("radar-both-in-call")}>
              <SharedCalls preview={preview.data} />
              <Checkbox isSelected={confirmed} onChange={setConfirmed}>
                {t("radar-confirm-both")}
              </Checkbox>
            </Notice>
          )}
          <TextField
            label={t("radar-merge-reason")}
            name="reason"
            value={reason}
            onChange={setReason}
            error={fault("reason")}
            isRequired
          />
        </div>
      ) : (
        !preview.error && <Spinner />
      )}
    </Dialog>
  );
}

function SharedCalls({ preview }: { preview: MergePreview }) {
  const { lang } = useT();
  const format = useFormat();
  return <p>{format.list(preview.sharedCalls.map((call) => pick(lang, call.titleAr, call.titleFr)))}</p>;
}

/** What moves with the merge, in words. */
function Moves({ preview }: { preview: MergePreview }) {
  const { t } = useT();
  const format = useFormat();
  const parts = [
    t("radar-files", { n: preview.applications }),
    preview.documents > 0 ? t("radar-documents", { n: preview.documents }) : "",
    preview.members > 0 ? t("radar-members", { n: preview.members }) : "",
  ];
  return <p>{t("radar-moves", { what: format.list(parts) })}</p>;
}

interface SideProps {
  preview: MergePreview;
  choices: Record<string, Side>;
  onChoose: (choices: Record<string, Side>) => void;
}

function SideBySide({ preview, choices, onChoose }: SideProps) {
  const { t, lang } = useT();
  const { keep, drop, differences } = preview;
  const value = (view: OrganisationView, field: string) => {
    if (field === "commune") return pick(lang, view.communeAr, view.communeFr);
    const held = view[field as keyof OrganisationView] as string | Person | null;
    if (held === null) return "";
    if (field === "receipt") return t(`receipt-${String(held)}`);
    if (typeof held === "string") return held;
    const parts = [pick(lang, held.nameAr, held.nameFr), held.cin, held.phone];
    return parts.filter((part) => part !== "").join(" · ");
  };
  return (
    <table className={s.merge}>
      <caption className="sr-only">{t("radar-side-by-side")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("radar-field")}</th>
          <th scope="col">{t("radar-kept", { name: pick(lang, keep.nameAr, keep.nameFr) })}</th>
          <th scope="col">{t("radar-dropped", { name: pick(lang, drop.nameAr, drop.nameFr) })}</th>
        </tr>
      </thead>
      <tbody>
        {differences.length === 0 && (
          <tr>
            <td colSpan={3}>{t("radar-no-difference")}</td>
          </tr>
        )}
        {differences.map(({ field, taken }) => {
          const side = choices[field] ?? taken;
          const label = fieldLabel(t, field, keep);
          const cell = (view: OrganisationView, which: Side) => (
            <td>
              <label className={s.choice}>
                <input
                  type="radio"
                  name={`merge-${field}`}
                  checked={side === which}
                  aria-label={t("radar-take", { field: label, value: value(view, field) || "—" })}
                  onChange={() => onChoose({ ...choices, [field]: which })}
                />
                <bdi>{value(view, field) || "—"}</bdi>
              </label>
            </td>
          );
          return (
            <tr key={field}>
              <th scope="row">{label}</th>
              {cell(keep, "keep")}
              {cell(drop, "drop")}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function fieldLabel(t: (key: string) => string, field: string, view: OrganisationView): string {
  const own: Record<string, string> = {
    nameAr: "organisations-name-ar",
    nameFr: "organisations-name-fr",
    addressAr: "organisations-address-ar",
    addressFr: "organisations-address-fr",
  };
  return own[field] ? t(own[field]) : identityLabel(t, field, view.kind);
}
