import { useState } from "react";
import { useGo, useSearch } from "../../app/nav";
import { useCurrentCall } from "../../app/session";
import type { DepositReceipt } from "../../generated/commands";
import { useT } from "../../i18n";
import { Card, Empty, Page } from "../../kit";
import { Deposit } from "./Deposit";
import { DepositDone } from "./DepositDone";
import { DepositDraft } from "./DepositDraft";

export default function DepositPage() {
  const { t } = useT();
  const go = useGo();
  const { call } = useCurrentCall();
  const [search] = useSearch();
  const [done, setDone] = useState<DepositReceipt | null>(null);
  const draft = search.draft ? Number(search.draft) : null;
  const next = () => {
    setDone(null);
    // A draft is deposited once: the next one begins empty.
    go("/applications/new");
  };
  if (done) return <DepositDone receipt={done} onNext={next} />;
  if (draft !== null) return <DepositDraft key={draft} id={draft} onDone={setDone} />;
  if (call) return <Deposit key={call.id} call={call.id} draft={null} onDone={setDone} />;
  return (
    <Page title={t("applications-new")}>
      <Card>
        <Empty title={t("applications-no-call")} />
      </Card>
    </Page>
  );
}
