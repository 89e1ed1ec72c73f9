import { ArrowDown, ArrowUp, Plus } from "lucide-react";
import { useState } from "react";
import { useSession } from "../../app/session";
import type { ReasonCard } from "../../generated/commands";
import { useAct, useCommand } from "../../host";
import { pick, useFormat, useT } from "../../i18n";
import { Button, Empty, IconButton, Refusal, SimpleTable, Tag, TwoNames, useToast } from "../../kit";
import { Own } from "./Own";
import { ReasonDialog } from "./ReasonDialog";
import s from "./tables.module.css";

/** Coded reasons in the office's order; none is ever deleted. */
export function ReasonsTab() {
  const { t, lang } = useT();
  const format = useFormat();
  const { can } = useSession();
  const toast = useToast();
  const reasons = useCommand("reason.list", {});
  const reorder = useAct("reason.reorder");
  const retire = useAct("reason.retire");
  const [editing, setEditing] = useState<ReasonCard | "new" | null>(null);
  const rows = reasons.data ?? [];
  const mayEdit = can("administer");
  const move = async (at: number, by: number) => {
    const ids = rows.map((row) => row.id);
    const [id] = ids.splice(at, 1);
    if (id === undefined) return;
    ids.splice(at + by, 0, id);
    await reorder.run({ ids }).catch(() => undefined);
  };
  const turn = async (row: ReasonCard) => {
    try {
      await retire.run({ id: row.id, version: row.version, retired: !row.retired });
      toast(t("tables-saved"));
    } catch {
      // The refusal is shown above the table.
    }
  };
  const acts = [...new Set(rows.flatMap((row) => row.keptUses))];
  return (
    <div className={s.form}>
      <div className={s.head}>
        <p className={s.faint}>{t("tables-reason-about")}</p>
        {mayEdit && (
          <Button icon={<Plus size={16} aria-hidden="true" />} onPress={() => setEditing("new")}>
            {t("tables-reason-new")}
          </Button>
        )}
      </div>
      <Refusal refused={reasons.error ?? retire.refused ?? reorder.refused} />
      {reasons.data?.length === 0 && <Empty title={t("tables-reasons")} />}
      <SimpleTable
        caption={t("tables-reasons")}
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          { id: "name", header: t("tables-reason"), cell: (row) => <TwoNames ar={row.nameAr} fr={row.nameFr} /> },
          {
            id: "uses",
            header: t("tables-reason-uses"),
            cell: (row) => <div className={s.uses}>{format.list(row.keptUses.map((act) => t(`act-${act}`)))}</div>,
          },
          {
            id: "used",
            header: t("tables-reason-used"),
            align: "end",
            cell: (row) => (row.used === 0 ? "—" : format.integer(row.used)),
          },
          {
            id: "state",
            header: t("tables-state"),
            cell: (row) => (
              <span className={s.tags}>
                <Own preset={row.preset} />
                {row.retired && <Tag tone="grey">{t("tables-reason-retired")}</Tag>}
              </span>
            ),
          },
          ...(mayEdit
            ? [
                {
                  id: "act",
                  header: t("tables-act"),
                  cell: (row: ReasonCard, i: number) => (
                    <span className={s.tools}>
                      <IconButton
                        label={t("tables-up")}
                        icon={<ArrowUp size={15} aria-hidden="true" />}
                        onPress={() => void move(i, -1)}
                        isDisabled={i === 0 || reorder.isPending}
                      />
                      <IconButton
                        label={t("tables-down")}
                        icon={<ArrowDown size={15} aria-hidden="true" />}
                        onPress={() => void move(i, 1)}
                        isDisabled={i === rows.length - 1 || reorder.isPending}
                      />
                      <Button tone="quiet" onPress={() => setEditing(row)}>
                        {t("tables-edit")}
                        <span className="sr-only"> {pick(lang, row.nameAr, row.nameFr)}</span>
                      </Button>
                      <Button tone="quiet" onPress={() => void turn(row)}>
                        {t(row.retired ? "tables-reason-restore" : "tables-reason-retire")}
                        <span className="sr-only"> {pick(lang, row.nameAr, row.nameFr)}</span>
                      </Button>
                    </span>
                  ),
                },
              ]
            : []),
        ]}
      />
      {editing && (
        <ReasonDialog reason={editing === "new" ? null : editing} acts={acts} onClose={() => setEditing(null)} />
      )}
    </div>
  );
}
