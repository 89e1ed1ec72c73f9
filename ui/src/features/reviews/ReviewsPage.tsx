import { useState } from "react";
import { Link, useGo } from "../../app/nav";
import { useCurrentCall, useSession } from "../../app/session";
import type { ReviewRow } from "../../generated/commands";
import { useAct, useCommand } from "../../host";
import { pick, useFormat, useT } from "../../i18n";
import { Bdi, Button, Card, Empty, Meter, Page, Pill, Refusal, SimpleTable, useFaultText, useToast } from "../../kit";
import { DeclareDialog } from "../conflicts/DeclareDialog";
import { MyConflicts } from "../conflicts/Mine";
import s from "./reviews.module.css";

export default function ReviewsPage() {
  const { t, lang } = useT();
  const { can } = useSession();
  const { call } = useCurrentCall();
  const go = useGo();
  return (
    <Page
      title={t("reviews-title")}
      subtitle={call && pick(lang, call.titleAr, call.titleFr)}
      actions={
        call &&
        can("assign") && (
          <>
            <Button onPress={() => go(`/calls/${call.id}/conflicts`)}>{t("conflicts-title")}</Button>
            <Button tone="primary" onPress={() => go(`/calls/${call.id}/assignment`)}>
              {t("assignment-open")}
            </Button>
          </>
        )
      }
    >
      {call === null && <Empty title={t("reviews-none")} />}
      {call && can("review") && <Mine call={call.id} />}
      {call && can("review") && <MyConflicts call={call.id} />}
      {call && can("rank") && <All call={call.id} />}
    </Page>
  );
}

function Mine({ call }: { call: number }) {
  const { t } = useT();
  const go = useGo();
  const mine = useCommand("review.mine", { call });
  const next = mine.data?.find((row) => row.state !== "submitted" && row.phase === "in-review");
  return (
    <Card
      title={t("reviews-mine")}
      actions={
        next && (
          <Button tone="primary" onPress={() => go(`/reviews/${next.id}`)}>
            {t("reviews-continue")}
          </Button>
        )
      }
    >
      <Refusal refused={mine.error} />
      {mine.data?.length === 0 ? (
        <Empty title={t("reviews-none")} hint={t("reviews-none-hint")} />
      ) : (
        <Rows rows={mine.data ?? []} />
      )}
    </Card>
  );
}

function All({ call }: { call: number }) {
  const { t, lang } = useT();
  const all = useCommand("review.page", { call });
  const reviewers = useCommand("review.reviewers", { call });
  return (
    <>
      <Card title={t("reviews-load")}>
        <div className={s.load}>
          {(reviewers.data ?? []).map((reviewer) => (
            <Meter
              key={reviewer.id}
              label={pick(lang, reviewer.displayAr, reviewer.displayFr)}
              text={`${reviewer.submitted}/${reviewer.assigned}`}
              value={reviewer.submitted}
              max={reviewer.assigned}
            />
          ))}
        </div>
      </Card>
      <Card title={t("reviews-all")}>
        <Refusal refused={all.error} />
        {all.data?.length === 0 ? (
          <Empty title={t("reviews-none")} hint={t("reviews-all-hint")} />
        ) : (
          <Rows rows={all.data ?? []} all />
        )}
      </Card>
    </>
  );
}

function Rows({ rows, all }: { rows: ReviewRow[]; all?: boolean }) {
  const { t, lang } = useT();
  const format = useFormat();
  const { can } = useSession();
  const toast = useToast();
  const text = useFaultText();
  const unassign = useAct("review.unassign");
  const takeBack = async (id: number) => {
    try {
      await unassign.run({ id });
      toast(t("reviews-unassigned"));
    } catch (error) {
      toast(text(error as { code: string }), { tone: "error" });
    }
  };
  return (
    <SimpleTable
      caption={t("reviews-title")}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { id: "number", header: t("reviews-number"), cell: (row) => <Bdi>{row.number}</Bdi> },
        {
          id: "title",
          header: t("reviews-file"),
          cell: (row) =>
            row.concerned ? (
              <bdi>{pick(lang, row.titleAr, row.titleFr)}</bdi>
            ) : (
              <Link to={`/reviews/${row.id}`}>
                <bdi>{pick(lang, row.titleAr, row.titleFr)}</bdi>
              </Link>
            ),
        },
        {
          id: "organisation",
          header: t("reviews-organisation"),
          cell: (row) => <bdi>{pick(lang, row.organisationAr, row.organisationFr)}</bdi>,
        },
        ...(all
          ? [
              {
                id: "reviewer",
                header: t("reviews-reviewer"),
                cell: (row: ReviewRow) => pick(lang, row.reviewerAr, row.reviewerFr),
              },
            ]
          : []),
        { id: "state", header: t("reviews-state"), cell: (row) => <Pill slug={row.state} kind="review" /> },
        {
          id: "marked",
          header: t("reviews-marked"),
          align: "end" as const,
          cell: (row) => <Bdi>{`${row.marked}/${row.criteria}`}</Bdi>,
        },
        {
          id: "total",
          header: t("reviews-total"),
          align: "end" as const,
          cell: (row) => (row.total === null ? "—" : format.score(row.total)),
        },
        ...(all
          ? []
          : [
              {
                id: "declare",
                header: t("reviews-act"),
                cell: (row: ReviewRow) => !row.concerned && JUDGED.includes(row.phase) && <Declare row={row} />,
              },
            ]),
        ...(all && can("assign")
          ? [
              {
                id: "act",
                header: t("reviews-act"),
                cell: (row: ReviewRow) =>
                  row.state === "assigned" ? (
                    <Button tone="quiet" onPress={() => void takeBack(row.id)}>
                      {t("reviews-unassign")}
                    </Button>
                  ) : null,
              },
            ]
          : []),
      ]}
    />
  );
}

/** While a file is in one of these, what its reviewers give still counts. */
const JUDGED: readonly ReviewRow["phase"][] = ["admissible", "in-review", "scored"];

/** Said from the list, before the file was opened. */
function Declare({ row }: { row: ReviewRow }) {
  const { t, lang } = useT();
  const [open, setOpen] = useState(false);
  const name = `${row.number} — ${pick(lang, row.organisationAr, row.organisationFr)}`;
  return (
    <>
      <Button tone="quiet" onPress={() => setOpen(true)}>
        {t("conflicts-declare")}
        <span className="sr-only"> {row.number}</span>
      </Button>
      {open && <DeclareDialog application={row.application} name={name} onClose={() => setOpen(false)} />}
    </>
  );
}
