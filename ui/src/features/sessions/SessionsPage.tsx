import { useState } from "react";
import { Link, useGo } from "../../app/nav";
import { useCurrentCall, useSession } from "../../app/session";
import { useCommand } from "../../host";
import { pick, useFormat, useT } from "../../i18n";
import { Button, Card, Empty, Page, Refusal, SimpleTable, Tag } from "../../kit";
import { ConveneDialog } from "./ConveneDialog";

export default function SessionsPage() {
  const { t, lang } = useT();
  const format = useFormat();
  const go = useGo();
  const { can } = useSession();
  const { call } = useCurrentCall();
  const [convening, setConvening] = useState(false);
  const sessions = useCommand("session.list", { call: call?.id ?? 0 }, { enabled: call !== null });
  const convene = can("decide") && call && (
    <Button tone="primary" onPress={() => setConvening(true)}>
      {t("sessions-convene")}
    </Button>
  );
  return (
    <Page title={t("sessions-title")} subtitle={call && pick(lang, call.titleAr, call.titleFr)} actions={convene}>
      <Refusal refused={sessions.error} />
      <Card>
        {sessions.data && sessions.data.length === 0 ? (
          <Empty title={t("sessions-empty")} hint={t("sessions-empty-hint")} />
        ) : (
          <SimpleTable
            caption={t("sessions-title")}
            rows={sessions.data ?? []}
            rowKey={(row) => row.id}
            columns={[
              {
                id: "number",
                header: t("sessions-number"),
                cell: (row) => <Link to={`/sessions/${row.id}`}>{t("sessions-nth", { n: row.number })}</Link>,
              },
              { id: "on", header: t("sessions-on"), cell: (row) => format.date(row.heldOn) },
              { id: "place", header: t("sessions-place"), cell: (row) => pick(lang, row.placeAr, row.placeFr) },
              { id: "accepted", header: t("outcome-accepted"), align: "end", cell: (row) => row.accepted },
              { id: "reserve", header: t("outcome-reserve"), align: "end", cell: (row) => row.reserve },
              { id: "rejected", header: t("outcome-rejected"), align: "end", cell: (row) => row.rejected },
              { id: "amount", header: t("sessions-granted"), align: "end", cell: (row) => format.amount(row.amount) },
              {
                id: "state",
                header: t("sessions-state"),
                cell: (row) => (
                  <Tag tone={row.signedAt ? "green" : "saffron"}>
                    {t(row.signedAt ? "sessions-signed" : "sessions-open")}
                  </Tag>
                ),
              },
            ]}
          />
        )}
      </Card>
      {convening && call && (
        <ConveneDialog call={call.id} onClose={() => setConvening(false)} onDone={(id) => go(`/sessions/${id}`)} />
      )}
    </Page>
  );
}
