// Every conflict of interest of a call: declared or found, standing or dismissed.
import { useState } from "react";
import { useParam } from "../../app/nav";
import type { ConflictRow } from "../../generated/commands";
import { useAct, useCommand } from "../../host";
import { pick, useT } from "../../i18n";
import {
  Bdi,
  Button,
  Card,
  ConfirmDialog,
  Empty,
  Page,
  Refusal,
  SimpleTable,
  Spinner,
  Tag,
  useFaultText,
  useToast,
} from "../../kit";
import s from "./conflicts.module.css";
import { Why } from "./Why";

type Asking = { act: "confirm" | "dismiss" | "lift"; row: ConflictRow };

export default function ConflictsPage() {
  const { t, lang } = useT();
  const call = Number(useParam("id"));
  const list = useCommand("conflict.list", { call });
  const [asking, setAsking] = useState<Asking | null>(null);
  return (
    <Page
      title={t("conflicts-title")}
      subtitle={t("conflicts-about")}
      crumbs={[{ to: `/calls/${call}/assignment`, label: t("assignment-title") }]}
    >
      <Refusal refused={list.error} />
      {!list.data && !list.error && <Spinner />}
      {list.data?.length === 0 && <Empty title={t("conflicts-none")} hint={t("conflicts-none-hint")} />}
      {list.data && list.data.length > 0 && (
        <Card>
          <SimpleTable
            caption={t("conflicts-title")}
            rows={list.data}
            rowKey={(row) => `${row.application} ${row.account}`}
            columns={[
              {
                id: "person",
                header: t("conflicts-person"),
                cell: (row) => (
                  <>
                    <bdi className={s.name}>{pick(lang, row.displayAr, row.displayFr)}</bdi>
                    <p className={s.faint}>{t(`role-${row.role}`)}</p>
                  </>
                ),
              },
              {
                id: "file",
                header: t("conflicts-file"),
                cell: (row) => (
                  <>
                    <Bdi>{row.number}</Bdi>
                    <p className={s.faint}>
                      <bdi>{pick(lang, row.organisationAr, row.organisationFr)}</bdi>
                    </p>
                  </>
                ),
              },
              { id: "why", header: t("conflicts-why"), cell: (row) => <Why row={row} /> },
              {
                id: "state",
                header: t("conflicts-state"),
                cell: (row) => (
                  <>
                    <Tag tone={row.stands ? "red" : "grey"}>
                      {t(row.stands ? "conflicts-stands" : "conflicts-does-not-stand")}
                    </Tag>
                    {(row.aside || (row.stands && row.reviews)) && (
                      <p className={s.faint}>{t(row.aside ? "conflicts-aside" : "conflicts-holds")}</p>
                    )}
                  </>
                ),
              },
              {
                id: "act",
                header: t("conflicts-act"),
                cell: (row) => row.editable && <Acts row={row} onAsk={(act) => setAsking({ act, row })} />,
              },
            ]}
          />
        </Card>
      )}
      {asking && <Ask asking={asking} onClose={() => setAsking(null)} />}
    </Page>
  );
}

function Acts({ row, onAsk }: { row: ConflictRow; onAsk: (act: Asking["act"]) => void }) {
  const { t, lang } = useT();
  const toast = useToast();
  const text = useFaultText();
  const dismiss = useAct("conflict.dismiss");
  const about = <span className="sr-only"> {`${pick(lang, row.displayAr, row.displayFr)} ${row.number}`}</span>;
  const restore = async () => {
    try {
      await dismiss.run({ application: row.application, account: row.account, reason: "" });
      toast(t("conflicts-restored"));
    } catch (error) {
      toast(text(error as { code: string }), { tone: "error" });
    }
  };
  return (
    <div className={s.acts}>
      {row.declared && (
        <Button tone="quiet" onPress={() => onAsk("lift")}>
          {t("conflicts-lift")}
          {about}
        </Button>
      )}
      {row.found.length > 0 && !row.declared && (
        <Button tone="quiet" onPress={() => onAsk("confirm")}>
          {t("conflicts-confirm")}
          {about}
        </Button>
      )}
      {row.found.length > 0 && (
        <Button tone="quiet" onPress={() => onAsk("dismiss")}>
          {t("conflicts-dismiss")}
          {about}
        </Button>
      )}
      {row.found.length === 0 && row.dismissed.length > 0 && (
        <Button tone="quiet" isPending={dismiss.isPending} onPress={() => void restore()}>
          {t("conflicts-restore")}
          {about}
        </Button>
      )}
    </div>
  );
}

function Ask({ asking, onClose }: { asking: Asking; onClose: () => void }) {
  const { t } = useT();
  const toast = useToast();
  const declare = useAct("conflict.declare");
  const dismiss = useAct("conflict.dismiss");
  const lift = useAct("conflict.lift");
  const { act, row } = asking;
  const pair = { application: row.application, account: row.account };
  const run = async (reason: string) => {
    if (act === "confirm") await declare.run({ ...pair, kind: "other", note: reason });
    else if (act === "dismiss") await dismiss.run({ ...pair, reason });
    else if (row.declared) await lift.run({ id: row.declared.id, version: row.declared.version, reason });
    toast(t(DONE[act]));
  };
  return (
    <ConfirmDialog
      isOpen
      title={t(`conflicts-${act}-title`)}
      body={t(`conflicts-${act}-body`)}
      confirmLabel={t(act === "confirm" ? "conflicts-confirm" : `conflicts-${act}-do`)}
      reason={{
        label: t("conflicts-reason"),
        draft: `conflict.${act}.${row.application}.${row.account}`,
        isRequired: true,
        name: act === "confirm" ? "note" : "reason",
      }}
      onConfirm={run}
      onClose={onClose}
    />
  );
}

const DONE = { confirm: "conflicts-confirmed", dismiss: "conflicts-dismissed-done", lift: "conflicts-lifted" } as const;
