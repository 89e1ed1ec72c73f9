import { useEffect, useState } from "react";
import { Link } from "../../app/nav";
import type { DepositReceipt, Dossier } from "../../generated/commands";
import { useCommand } from "../../host";
import { useT } from "../../i18n";
import { Card, Empty, Page, Refusal, Spinner } from "../../kit";
import { Deposit } from "./Deposit";

/** A draft on its way to the counter: as it is stored now, never as it was when it was last looked at. */
export function DepositDraft({ id, onDone }: { id: number; onDone: (receipt: DepositReceipt) => void }) {
  const { t } = useT();
  const dossier = useCommand("application.show", { id });
  const [start, setStart] = useState<Dossier | null>(null);
  const { data, isFetching } = dossier;
  // Kept as it was on arrival: depositing it makes it another file under the form's feet.
  useEffect(() => {
    if (data && !isFetching) setStart((before) => before ?? data);
  }, [data, isFetching]);
  if (start?.phase === "draft")
    return <Deposit key={`${start.id}.${start.version}`} call={start.call} draft={start} onDone={onDone} />;
  return (
    <Page title={t("applications-new")} crumbs={[{ to: "/applications", label: t("applications-title") }]}>
      <Refusal refused={dossier.error} />
      {start ? (
        <Card>
          <Empty
            title={t("applications-deposited-already")}
            action={<Link to={`/applications/${start.id}`}>{t("applications-open-dossier")}</Link>}
          />
        </Card>
      ) : (
        !dossier.error && <Spinner />
      )}
    </Page>
  );
}
