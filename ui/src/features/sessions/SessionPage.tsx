import { useState } from "react";
import { Link, useParam } from "../../app/nav";
import { useSession } from "../../app/session";
import type { Member, SessionCard } from "../../generated/commands";
import { useAct, useCommand } from "../../host";
import { pick, useFormat, useT } from "../../i18n";
import {
  Bdi,
  Button,
  Card,
  ConfirmDialog,
  DraftNotice,
  Facts,
  Notice,
  Page,
  Pill,
  Refusal,
  SimpleTable,
  Tag,
  useEdits,
  useToast,
} from "../../kit";
import { DiscussHint } from "../spread/Discuss";
import { MembersEditor } from "./MembersEditor";
import s from "./sessions.module.css";

export default function SessionPage() {
  const id = Number(useParam("id"));
  const session = useCommand("session.show", { id });
  if (!session.data) return <Refusal refused={session.error} />;
  return <Session key={session.data.version} session={session.data} />;
}

function Session({ session }: { session: SessionCard }) {
  const { t, lang } = useT();
  const { can } = useSession();
  const toast = useToast();
  const [asking, setAsking] = useState<"sign" | "announce" | null>(null);
  const sign = useAct("session.sign");
  const announce = useAct("decision.announce");
  const signed = session.signedAt !== null;
  const decided = session.accepted + session.reserve + session.rejected;
  return (
    <Page
      title={t("sessions-nth", { n: session.number })}
      subtitle={pick(lang, session.placeAr, session.placeFr)}
      crumbs={[{ to: "/sessions", label: t("sessions-title") }]}
      status={<Tag tone={signed ? "green" : "saffron"}>{t(signed ? "sessions-signed" : "sessions-open")}</Tag>}
      actions={
        <>
          {can("decide") && !signed && (
            <Button
              tone="primary"
              onPress={() => setAsking("sign")}
              disabledReason={decided === 0 ? t("error-nothing-decided") : undefined}
            >
              {t("sessions-sign")}
            </Button>
          )}
          {can("announce") && signed && session.toAnnounce > 0 && (
            <Button tone="primary" onPress={() => setAsking("announce")}>
              {t("sessions-announce", { n: session.toAnnounce })}
            </Button>
          )}
        </>
      }
    >
      <div className={s.columns}>
        <Decided session={session} />
        <div className={s.side}>
          {!signed && <DiscussHint call={session.call} />}
          <Totals session={session} />
          <Members session={session} />
        </div>
      </div>
      <ConfirmDialog
        isOpen={asking === "sign"}
        title={t("sessions-sign")}
        body={t("sessions-sign-about")}
        confirmLabel={t("sessions-sign")}
        onClose={() => setAsking(null)}
        onConfirm={async () => {
          await sign.run({ id: session.id, version: session.version });
          toast(t("sessions-signed-done"));
        }}
      />
      <ConfirmDialog
        isOpen={asking === "announce"}
        title={t("sessions-announce", { n: session.toAnnounce })}
        body={t("sessions-announce-about")}
        confirmLabel={t("sessions-announce-do")}
        onClose={() => setAsking(null)}
        onConfirm={async () => {
          const done = await announce.run({ call: session.call, applications: [] });
          toast(t("sessions-announced", { n: done.count }));
        }}
      />
    </Page>
  );
}

function Totals({ session }: { session: SessionCard }) {
  const { t } = useT();
  const format = useFormat();
  return (
    <Card title={t("sessions-totals")}>
      <Facts
        columns={2}
        items={[
          { label: t("sessions-on"), value: format.date(session.heldOn) },
          { label: t("outcome-accepted"), value: session.accepted },
          { label: t("outcome-reserve"), value: session.reserve },
          { label: t("outcome-rejected"), value: session.rejected },
          { label: t("sessions-places"), value: format.integer(session.places) },
          { label: t("sessions-granted"), value: format.money(session.amount) },
        ]}
      />
      {session.signedAt && (
        <Notice tone="ok" title={t("sessions-locked", { at: format.dateTime(session.signedAt) })}>
          <p className={s.digest}>
            {t("sessions-digest")} <Bdi>{session.digest}</Bdi>
          </p>
        </Notice>
      )}
    </Card>
  );
}

function Members({ session }: { session: SessionCard }) {
  const { t } = useT();
  const { can } = useSession();
  const toast = useToast();
  const edit = useAct("session.edit");
  const edits = useEdits<{ members: Member[] }>(`session.${session.id}.members`, { members: session.members });
  const { members } = edits.value;
  const fixed = session.signedAt !== null || !can("decide");
  const save = async () => {
    try {
      const { id, version, heldOn, placeAr, placeFr } = session;
      await edit.run({ id, version, heldOn, placeAr, placeFr, members });
      edits.clear();
      toast(t("sessions-saved"));
    } catch {
      // The refusal is shown at its field.
    }
  };
  return (
    <Card>
      {!fixed && <DraftNotice begun={edits.begun} />}
      <Refusal refused={edit.refused} />
      <MembersEditor
        members={members}
        onChange={(next) => edits.change({ members: next })}
        refused={edit.refused}
        isDisabled={fixed}
      />
      {!fixed && (
        <Button onPress={() => void save()} isPending={edit.isPending}>
          {t("frame-save")}
        </Button>
      )}
    </Card>
  );
}

function Decided({ session }: { session: SessionCard }) {
  const { t, lang } = useT();
  const format = useFormat();
  const ranking = useCommand("ranking.show", { call: session.call });
  const rows = (ranking.data?.rows ?? []).filter((row) => row.outcome !== null);
  return (
    <Card
      title={t("sessions-decided")}
      actions={session.signedAt === null && <Link to="/ranking">{t("sessions-go-ranking")}</Link>}
    >
      <Refusal refused={ranking.error} />
      {rows.length === 0 ? (
        <p>{t("sessions-nothing-decided")}</p>
      ) : (
        <SimpleTable
          caption={t("sessions-decided")}
          rows={rows}
          rowKey={(row) => row.application}
          columns={[
            { id: "rank", header: t("sessions-rank"), align: "end", cell: (row) => row.rank },
            {
              id: "file",
              header: t("sessions-file"),
              cell: (row) => (
                <Link to={`/applications/${row.application}`}>
                  <bdi>{pick(lang, row.organisationAr, row.organisationFr)}</bdi>
                </Link>
              ),
            },
            { id: "score", header: t("sessions-score"), align: "end", cell: (row) => format.score(row.score) },
            {
              id: "outcome",
              header: t("sessions-outcome"),
              cell: (row) => <Pill slug={row.outcome ?? "reserve"} kind="outcome" />,
            },
            { id: "places", header: t("sessions-places"), align: "end", cell: (row) => row.grantedPlaces || "—" },
            {
              id: "amount",
              header: t("sessions-granted"),
              align: "end",
              cell: (row) => (row.grantedAmount ? format.amount(row.grantedAmount) : "—"),
            },
          ]}
        />
      )}
    </Card>
  );
}
