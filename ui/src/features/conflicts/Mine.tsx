import { useState } from "react";
import type { ConflictRow } from "../../generated/commands";
import { useAct, useCommand } from "../../host";
import { pick, useT } from "../../i18n";
import { Bdi, Button, Card, ConfirmDialog, SimpleTable, useToast } from "../../kit";
import { Why } from "./Why";

/** The files of a call that I am kept out of; nothing when there is none. */
export function MyConflicts({ call }: { call: number }) {
  const { t, lang } = useT();
  const toast = useToast();
  const mine = useCommand("conflict.mine", { call });
  const lift = useAct("conflict.lift");
  const [lifting, setLifting] = useState<ConflictRow | null>(null);
  const rows = (mine.data ?? []).filter((row) => row.stands);
  if (rows.length === 0) return null;
  return (
    <Card title={t("conflicts-mine")}>
      <SimpleTable
        caption={t("conflicts-mine")}
        rows={rows}
        rowKey={(row) => row.application}
        columns={[
          { id: "number", header: t("assignment-number"), cell: (row) => <Bdi>{row.number}</Bdi> },
          {
            id: "file",
            header: t("conflicts-file"),
            cell: (row) => <bdi>{pick(lang, row.organisationAr, row.organisationFr)}</bdi>,
          },
          { id: "why", header: t("conflicts-why"), cell: (row) => <Why row={row} /> },
          {
            id: "act",
            header: t("conflicts-act"),
            cell: (row) =>
              row.declared && (
                <Button tone="quiet" onPress={() => setLifting(row)}>
                  {t("conflicts-lift")}
                </Button>
              ),
          },
        ]}
      />
      {lifting?.declared && (
        <ConfirmDialog
          isOpen
          title={t("conflicts-lift-title")}
          body={t("conflicts-lift-body")}
          confirmLabel={t("conflicts-lift-do")}
          reason={{ label: t("conflicts-reason"), draft: `conflict.lift.${lifting.declared.id}`, isRequired: true }}
          onConfirm={async (reason) => {
            if (!lifting.declared) return;
            await lift.run({ id: lifting.declared.id, version: lifting.declared.version, reason });
            toast(t("conflicts-lifted"));
          }}
          onClose={() => setLifting(null)}
        />
      )}
    </Card>
  );
}
