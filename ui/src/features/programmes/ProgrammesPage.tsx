import { Download, Plus, Upload } from "lucide-react";
import { useState } from "react";
import { Link, useGo } from "../../app/nav";
import { useSession } from "../../app/session";
import type { ProgrammeCard, ProgrammeTerms } from "../../generated/commands";
import { host, useAct, useCommand } from "../../host";
import { pick, useFormat, useT } from "../../i18n";
import {
  Bdi,
  Button,
  Card,
  Dialog,
  Empty,
  FileButton,
  Page,
  Refusal,
  Select,
  SimpleTable,
  Tag,
  useDraft,
  useFaults,
  useToast,
} from "../../kit";
import { ImportDialog } from "./ImportDialog";
import { ProgrammeFields, termsOf } from "./ProgrammeFields";
import s from "./programmes.module.css";

export default function ProgrammesPage() {
  const { t, lang } = useT();
  const format = useFormat();
  const { can } = useSession();
  const programmes = useCommand("programme.list", {});
  const [creating, setCreating] = useState(false);
  const [file, setFile] = useState<File | null>(null);
  const save = useExport();
  const copy = can("edit-calls") && (
    <Button tone="primary" icon={<Plus size={16} aria-hidden="true" />} onPress={() => setCreating(true)}>
      {t("programmes-copy")}
    </Button>
  );
  return (
    <Page
      title={t("programmes-title")}
      actions={
        <>
          <Button
            icon={<Download size={16} aria-hidden="true" />}
            onPress={() => void save.run(null)}
            isPending={save.isPending}
          >
            {t("programmes-export")}
          </Button>
          {can("administer") && (
            <FileButton accept={[".json"]} onFile={setFile} icon={<Upload size={16} aria-hidden="true" />}>
              {t("programmes-import")}
            </FileButton>
          )}
          {copy}
        </>
      }
    >
      <Refusal refused={programmes.error ?? save.refused} />
      <Card>
        {programmes.data?.length === 0 ? (
          <Empty title={t("programmes-empty")} hint={t("programmes-empty-hint")} />
        ) : (
          <SimpleTable
            caption={t("programmes-title")}
            rows={programmes.data ?? []}
            rowKey={(row) => row.id}
            columns={[
              {
                id: "name",
                header: t("programmes-name"),
                cell: (row) => (
                  <Link to={`/programmes/${row.id}`} className={s.name}>
                    <bdi>{pick(lang, row.nameAr, row.nameFr, row.nameEn)}</bdi>
                  </Link>
                ),
              },
              { id: "edition", header: t("programmes-edition"), cell: (row) => <Bdi>{row.edition || "—"}</Bdi> },
              { id: "strand", header: t("programmes-strand"), cell: (row) => <Bdi>{row.strand || "—"}</Bdi> },
              { id: "years", header: t("programmes-years"), cell: (row) => <Years programme={row} /> },
              {
                id: "calls",
                header: t("programmes-calls"),
                align: "end",
                cell: (row) => format.integer(row.calls),
              },
              { id: "state", header: t("programmes-state"), cell: (row) => <Labels programme={row} /> },
            ]}
          />
        )}
      </Card>
      <p className={s.faint}>{t("programmes-about")}</p>
      {creating && programmes.data && <CopyDialog programmes={programmes.data} onClose={() => setCreating(false)} />}
      {file && <ImportDialog file={file} onClose={() => setFile(null)} />}
    </Page>
  );
}

function Years({ programme }: { programme: ProgrammeTerms }) {
  const { firstYear, lastYear } = programme;
  if (firstYear === null && lastYear === null) return <>—</>;
  return <Bdi>{firstYear === lastYear ? firstYear : `${firstYear ?? "…"}–${lastYear ?? "…"}`}</Bdi>;
}

/** Proposed or official, and whether it is filed away. */
export function Labels({ programme }: { programme: Pick<ProgrammeCard, "official" | "archived"> }) {
  const { t } = useT();
  return (
    <span className={s.tags}>
      <Tag tone={programme.official ? "green" : "saffron"}>
        {t(programme.official ? "programmes-official" : "programmes-proposed")}
      </Tag>
      {programme.archived && <Tag tone="grey">{t("programmes-archived")}</Tag>}
    </span>
  );
}

/** Writes everything, or one programme, where the person says. */
export function useExport() {
  const { t } = useT();
  const toast = useToast();
  const act = useAct("programme.export");
  const run = async (id: number | null) => {
    const path = await host.saveDialog(id === null ? "awrach.json" : `awrach-${id}.json`);
    if (path === null) return;
    try {
      const written = await act.run({ id, path });
      toast(t("programmes-exported", { n: written.records }));
    } catch {
      // The refusal is shown on the page.
    }
  };
  return { run, isPending: act.isPending, refused: act.refused };
}

function CopyDialog({ programmes, onClose }: { programmes: readonly ProgrammeCard[]; onClose: () => void }) {
  const { t, lang } = useT();
  const go = useGo();
  const toast = useToast();
  const create = useAct("programme.create");
  const fault = useFaults(create.refused);
  const blank = { edition: "", strand: "", nameAr: "", nameFr: "", nameEn: "", firstYear: null, lastYear: null };
  const [draft, setDraft, clear] = useDraft<{ from: number | null; terms: ProgrammeTerms }>("programmes.copy", {
    from: programmes[0]?.id ?? null,
    terms: { ...blank, edition: programmes[0]?.edition ?? "", strand: programmes[0]?.strand ?? "" },
  });
  const from = programmes.find((one) => one.id === draft.from) ?? programmes[0];
  const submit = async () => {
    if (!from) return;
    try {
      const made = await create.run({ from: from.id, ...draft.terms });
      clear();
      toast(t("programmes-copied"));
      onClose();
      go(`/programmes/${made.id}`);
    } catch {
      // The refusal is shown at its field.
    }
  };
  return (
    <Dialog
      title={t("programmes-copy")}
      isOpen
      onClose={onClose}
      footer={
        <Button tone="primary" onPress={() => void submit()} isPending={create.isPending}>
          {t("programmes-create")}
        </Button>
      }
    >
      <Refusal refused={create.refused} />
      <Select
        label={t("programmes-from")}
        value={from?.id ?? null}
        onChange={(id) => {
          const chosen = programmes.find((one) => one.id === id);
          // Edition and strand are those of the model until they are typed.
          const { edition, strand } = chosen ? termsOf(chosen) : blank;
          setDraft({ from: id, terms: { ...draft.terms, edition, strand } });
        }}
        options={programmes.map((one) => ({ id: one.id, label: pick(lang, one.nameAr, one.nameFr, one.nameEn) }))}
        description={t("programmes-from-about")}
      />
      <ProgrammeFields
        terms={draft.terms}
        onChange={(terms) => setDraft({ ...draft, terms })}
        fault={fault}
        autoFocus
      />
    </Dialog>
  );
}
