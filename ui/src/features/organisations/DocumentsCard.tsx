// Papers of the body itself that serve several files, with the day they expire.
import { useState } from "react";
import { useSession } from "../../app/session";
import type { DocumentCard } from "../../generated/commands";
import { type Args, useAct, useCommand } from "../../host";
import { pick, useFormat, useT } from "../../i18n";
import { Button, Card, Dialog, Refusal, Select, Tag, TextField, useDraft, useFaults, useToast } from "../../kit";
import { Attachments } from "../attachments/Attachments";
import { isWholeDay, useFaultFocus } from "./edits";
import s from "./radar.module.css";

const TONES = { valid: "green", expiring: "saffron", expired: "red" } as const;
type DocumentFacts = Omit<Args<"organisation.addDocument">, "organisation">;

const BLANK: DocumentFacts = { requirement: "", label: "", number: "", issuedOn: "", expiresOn: "", note: "" };
/** The choice of a paper that is in no checklist. */
const OTHER = "other";

export function DocumentsCard({ organisation }: { organisation: number }) {
  const { t } = useT();
  const { can } = useSession();
  const list = useCommand("organisation.documents", { id: organisation });
  const [open, setOpen] = useState<DocumentCard | "new" | null>(null);
  return (
    <Card
      title={t("organisations-documents")}
      actions={can("deposit") && <Button onPress={() => setOpen("new")}>{t("organisations-add-document")}</Button>}
    >
      <Refusal refused={list.error} />
      {list.data?.length === 0 && <p className={s.faint}>{t("organisations-no-documents")}</p>}
      <ul className={s.rows}>
        {(list.data ?? []).map((document) => (
          <DocumentRow
            key={document.id}
            organisation={organisation}
            document={document}
            onEdit={() => setOpen(document)}
          />
        ))}
      </ul>
      {open && (
        <DocumentDialog
          organisation={organisation}
          document={open === "new" ? null : open}
          onClose={() => setOpen(null)}
        />
      )}
    </Card>
  );
}

interface RowProps {
  organisation: number;
  document: DocumentCard;
  onEdit: () => void;
}

function DocumentRow({ organisation, document, onEdit }: RowProps) {
  const { t, lang } = useT();
  const format = useFormat();
  const toast = useToast();
  const { can } = useSession();
  const remove = useAct("organisation.removeDocument");
  const day = (text: string) => (isWholeDay(text) ? format.date(text) : text);
  const name = document.label || pick(lang, document.nameAr, document.nameFr, document.nameEn);
  const parts = [
    document.number,
    document.issuedOn && t("organisations-issued", { day: day(document.issuedOn) }),
    document.expiresOn && t("organisations-expires", { day: day(document.expiresOn) }),
    document.note,
  ].filter((part) => part !== "");
  const takeOut = async () => {
    try {
      await remove.run({ id: document.id });
      toast(t("organisations-document-removed"));
    } catch {
      toast(t("organisations-document-not-removed"), { tone: "error" });
    }
  };
  return (
    <li>
      <div className={s.split}>
        <bdi>{name}</bdi>
        <Tag tone={TONES[document.validity]}>{t(`validity-${document.validity}`)}</Tag>
      </div>
      <div className={s.split}>
        <bdi className={s.faint}>{parts.join(" · ")}</bdi>
        {can("deposit") && (
          <span className={s.actions}>
            <Button tone="quiet" onPress={onEdit}>
              {t("organisations-edit-document")}
            </Button>
            <Button tone="quiet" onPress={() => void takeOut()} isPending={remove.isPending}>
              {t("organisations-remove-document")}
            </Button>
          </span>
        )}
      </div>
      <Attachments
        noun="organisation"
        id={organisation}
        slot={`document:${document.id}`}
        label={name}
        editable={can("deposit")}
      />
    </li>
  );
}

interface DialogProps {
  organisation: number;
  document: DocumentCard | null;
  onClose: () => void;
}

function DocumentDialog({ organisation, document, onClose }: DialogProps) {
  const { t, lang } = useT();
  const toast = useToast();
  const start: DocumentFacts = document ? factsOf(document) : BLANK;
  const key = document
    ? `organisation.document.${document.id}.${document.version}`
    : `organisation.${organisation}.document`;
  const [facts, setFacts, clear] = useDraft<DocumentFacts>(key, start);
  const papers = useCommand("organisation.papers", {});
  const add = useAct("organisation.addDocument");
  const edit = useAct("organisation.editDocument");
  const refused = add.refused ?? edit.refused;
  const fault = useFaults(refused);
  useFaultFocus(refused);
  const set = (part: Partial<DocumentFacts>) => setFacts((before) => ({ ...before, ...part }));
  const save = async () => {
    try {
      if (document) await edit.run({ id: document.id, version: document.version, ...facts });
      else await add.run({ organisation, ...facts });
      clear();
      toast(t("organisations-document-saved"));
      onClose();
    } catch {
      // The refusal is shown at its field.
    }
  };
  const field = (name: "label" | "number" | "issuedOn" | "expiresOn" | "note", hint?: string) => (
    <TextField
      label={t(`organisations-document-${name.toLowerCase()}`)}
      name={name}
      value={facts[name]}
      onChange={(text) => set({ [name]: text })}
      error={fault(name)}
      description={hint}
      dir={name === "label" || name === "note" ? undefined : "ltr"}
    />
  );
  return (
    <Dialog
      title={t(document ? "organisations-edit-document-title" : "organisations-add-document")}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t("kit-cancel")}</Button>
          <Button tone="primary" onPress={() => void save()} isPending={add.isPending || edit.isPending}>
            {t("frame-save")}
          </Button>
        </>
      }
    >
      <div className={s.stack}>
        <Refusal refused={refused} />
        <Select
          label={t("organisations-document-paper")}
          name="requirement"
          value={facts.requirement === "" ? OTHER : facts.requirement}
          onChange={(slug) => set({ requirement: slug === OTHER ? "" : slug })}
          options={[
            ...(papers.data ?? []).map((paper) => ({
              id: paper.slug,
              label: pick(lang, paper.nameAr, paper.nameFr, paper.nameEn),
            })),
            { id: OTHER, label: t("organisations-document-other") },
          ]}
          error={fault("requirement")}
        />
        {facts.requirement === "" && field("label")}
        {field("number")}
        {field("issuedOn", t("organisations-partial-date"))}
        {field("expiresOn", t("organisations-document-no-expiry"))}
        {field("note")}
      </div>
    </Dialog>
  );
}

function factsOf({ requirement, label, number, issuedOn, expiresOn, note }: DocumentCard): DocumentFacts {
  return { requirement, label, number, issuedOn, expiresOn, note };
}
