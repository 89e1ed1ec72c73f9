import { useAct, useCommand } from "../../host";
import { useFormat, useT } from "../../i18n";
import { Bdi, Button, Card, Empty, Facts, Notice, Page, Refusal, SimpleTable, useToast } from "../../kit";

export default function BackupPage() {
  const { t } = useT();
  const format = useFormat();
  const toast = useToast();
  const state = useCommand("backup.state", {});
  const write = useAct("backup.write");
  const last = state.data?.backups[0];
  const kilobytes = (bytes: number) => t("office-kilobytes", { n: format.integer(Math.ceil(bytes / 1024)) });
  const now = async () => {
    try {
      await write.run({});
      toast(t("office-backed-up"));
    } catch {
      // The refusal is shown above.
    }
  };
  return (
    <Page
      title={t("frame-backup")}
      actions={
        <Button tone="primary" onPress={() => void now()} isPending={write.isPending}>
          {t("office-back-up")}
        </Button>
      }
    >
      <Refusal refused={write.refused ?? state.error} />
      {last ? (
        <Notice tone="ok" title={t("today-last-backup", { at: format.dateTime(last.at) })} />
      ) : (
        <Notice tone="warn" title={t("today-no-backup")} />
      )}
      {state.data && state.data.files.lost > 0 && (
        <Notice tone="error" title={t("attachment-contents-lost", { n: state.data.files.lost })} />
      )}
      <Card title={t("office-where")}>
        {state.data && (
          <Facts
            columns={2}
            items={[
              { label: t("office-data-dir"), value: <Bdi>{state.data.dataDir}</Bdi> },
              {
                label: t("office-database"),
                value: <Bdi>{`${state.data.database} · ${kilobytes(state.data.bytes)}`}</Bdi>,
              },
              {
                label: t("attachment-title"),
                value: t("attachment-contents", {
                  n: state.data.files.cited,
                  size: kilobytes(state.data.files.bytes),
                }),
              },
            ]}
          />
        )}
      </Card>
      <Card title={t("office-backups")}>
        {state.data?.backups.length === 0 ? (
          <Empty title={t("today-no-backup")} />
        ) : (
          <SimpleTable
            caption={t("office-backups")}
            rows={state.data?.backups ?? []}
            rowKey={(row) => row.name}
            columns={[
              { id: "at", header: t("office-at"), cell: (row) => <Bdi>{format.dateTime(row.at)}</Bdi> },
              { id: "name", header: t("office-file"), cell: (row) => <Bdi>{row.name}</Bdi> },
              { id: "bytes", header: t("office-size"), align: "end", cell: (row) => kilobytes(row.bytes) },
            ]}
          />
        )}
      </Card>
    </Page>
  );
}
