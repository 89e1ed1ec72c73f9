import { useState } from "react";
import { Link, useGo, useSearch } from "../../app/nav";
import { useCurrentCall, useSession } from "../../app/session";
import type { SessionCard } from "../../generated/commands";
import { useCommand } from "../../host";
import { pick, useFormat, useT } from "../../i18n";
import { Button, Card, Empty, Page, Refusal, SimpleTable, Tabs, Tag } from "../../kit";
import { AppealsTab } from "./AppealsTab";
import { ConveneDialog } from "./ConveneDialog";
import { LettersTab } from "./LettersTab";
import { ReserveTab } from "./ReserveTab";

export default function SessionsPage() {
  const { t, lang } = useT();
  const go = useGo();
  const { can } = useSession();
  const { call } = useCurrentCall();
  const [search, setSearch] = useSearch();
  const [convening, setConvening] = useState(false);
  const id = call?.id ?? 0;
  const enabled = call !== null;
  const sessions = useCommand("session.list", { call: id }, { enabled });
  const appeals = useCommand("appeal.list", { call: id }, { enabled });
  const letters = useCommand("letter.due", { call: id }, { enabled });
  const convene = can("decide") && call && (
    <Button tone="primary" onPress={() => setConvening(true)}>
      {t("sessions-convene")}
    </Button>
  );
  const open = (appeals.data ?? []).filter((appeal) => appeal.outcome === null).length;
  return (
    <Page title={t("sessions-title")} subtitle={call && pick(lang, call.titleAr, call.titleFr)} actions={convene}>
      <Refusal refused={sessions.error} />
      {call === null ? (
        <Card>
          <Empty title={t("sessions-empty")} hint={t("sessions-empty-hint")} />
        </Card>
      ) : (
        <Tabs
          selected={search.tab ?? "sessions"}
          onSelect={(tab) => setSearch({ tab })}
          tabs={[
            { id: "sessions", label: t("sessions-tab-sessions"), content: <List sessions={sessions.data ?? []} /> },
            {
              id: "appeals",
              label: t("sessions-tab-appeals"),
              badge: open,
              content: <AppealsTab appeals={appeals.data ?? []} />,
            },
            ...(can("rank")
              ? [{ id: "reserve", label: t("sessions-tab-reserve"), content: <ReserveTab call={id} /> }]
              : []),
            {
              id: "letters",
              label: t("sessions-tab-letters"),
              badge: letters.data?.length,
              content: <LettersTab call={id} letters={letters.data ?? []} />,
            },
          ]}
        />
      )}
      {convening && call && (
        <ConveneDialog call={call.id} onClose={() => setConvening(false)} onDone={(made) => go(`/sessions/${made}`)} />
      )}
    </Page>
  );
}

function List({ sessions }: { sessions: SessionCard[] }) {
  const { t, lang } = useT();
  const format = useFormat();
  if (sessions.length === 0) return <Empty title={t("sessions-empty")} hint={t("sessions-empty-hint")} />;
  return (
    <SimpleTable
      caption={t("sessions-title")}
      rows={sessions}
      rowKey={(row) => row.id}
      columns={[
        {
          id: "number",
          header: t("sessions-number"),
          cell: (row) => (
            <>
              <Link to={`/sessions/${row.id}`}>{t("sessions-nth", { n: row.number })}</Link>
              {row.amends && <div>{t("sessions-names", { n: row.amends.number })}</div>}
            </>
          ),
        },
        {
          id: "on",
          header: t("sessions-on"),
          cell: (row) => (
            <>
              {format.date(row.heldOn)} <bdi>{row.hour}</bdi>
            </>
          ),
        },
        { id: "place", header: t("sessions-place"), cell: (row) => pick(lang, row.placeAr, row.placeFr) },
        {
          id: "quorum",
          header: t("sessions-quorum"),
          cell: (row) => (
            <Tag tone={row.quorum.holds ? "green" : "red"}>
              {t("sessions-present-n", { n: row.quorum.present, of: row.quorum.convened })}
            </Tag>
          ),
        },
        { id: "accepted", header: t("outcome-accepted"), align: "end", cell: (row) => row.accepted },
        { id: "reserve", header: t("outcome-reserve"), align: "end", cell: (row) => row.reserve },
        { id: "rejected", header: t("outcome-rejected"), align: "end", cell: (row) => row.rejected },
        { id: "exceptions", header: t("sessions-exceptions"), align: "end", cell: (row) => row.exceptions || "—" },
        { id: "amount", header: t("sessions-granted"), align: "end", cell: (row) => format.amount(row.amount) },
        {
          id: "state",
          header: t("sessions-state"),
          cell: (row) => (
            <Tag tone={row.signedAt ? "green" : "saffron"}>{t(row.signedAt ? "sessions-signed" : "sessions-open")}</Tag>
          ),
        },
      ]}
    />
  );
}
