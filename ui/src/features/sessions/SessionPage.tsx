import { useState } from "react";
import { Link, useGo, useParam, useSearch } from "../../app/nav";
import { useSession } from "../../app/session";
import type { SessionCard } from "../../generated/commands";
import { useAct, useCommand } from "../../host";
import { pick, useFormat, useT } from "../../i18n";
import {
  Bdi,
  Button,
  Card,
  DraftNotice,
  Facts,
  Meter,
  Notice,
  Page,
  Refusal,
  Tabs,
  Tag,
  useEdits,
  useToast,
} from "../../kit";
import { DiscussHint } from "../spread/Discuss";
import { AfterTab } from "./AfterTab";
import { AnnounceDialog } from "./AnnounceDialog";
import { ConveneDialog } from "./ConveneDialog";
import { ExceptionsTab } from "./ExceptionsTab";
import { FilesTab } from "./FilesTab";
import { MembersEditor } from "./MembersEditor";
import { MinutesTab } from "./MinutesTab";
import { SignDialog } from "./SignDialog";
import s from "./sessions.module.css";
import { type Terms, TermsFields } from "./TermsFields";

export default function SessionPage() {
  const id = Number(useParam("id"));
  const session = useCommand("session.show", { id }, { keepPrevious: true });
  if (!session.data) return <Refusal refused={session.error} />;
  return <Session session={session.data} />;
}

function Session({ session }: { session: SessionCard }) {
  const { t } = useT();
  const { can } = useSession();
  const go = useGo();
  const [search, setSearch] = useSearch();
  const [asking, setAsking] = useState<"sign" | "announce" | "amend" | null>(null);
  const files = useCommand("session.files", { id: session.id }, { enabled: can("rank"), keepPrevious: true });
  const signed = session.signedAt !== null;
  const decided = session.accepted + session.reserve + session.rejected;
  const unsignable =
    decided === 0
      ? t("error-nothing-decided")
      : session.quorum.holds
        ? undefined
        : t("error-below-quorum", { least: session.quorum.least });
  const rows = files.data ?? [];
  const exceptions = rows.filter((row) => row.decision?.departs);
  const close = () => setAsking(null);
  return (
    <Page
      title={t("sessions-nth", { n: session.number })}
      subtitle={<Subtitle session={session} />}
      crumbs={[{ to: "/sessions", label: t("sessions-title") }]}
      status={<Tag tone={signed ? "green" : "saffron"}>{t(signed ? "sessions-signed" : "sessions-open")}</Tag>}
      actions={
        <>
          {can("decide") && signed && (
            <Button onPress={() => setAsking("amend")}>{t("sessions-amend", { n: session.number })}</Button>
          )}
          {can("decide") && !signed && (
            <Button tone="primary" onPress={() => setAsking("sign")} disabledReason={unsignable}>
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
      {session.amends && (
        <Notice tone="info" title={t("sessions-names", { n: session.amends.number })}>
          <Link to={`/sessions/${session.amends.id}`}>{t("sessions-nth", { n: session.amends.number })}</Link>{" "}
          <bdi>{session.amendsReason}</bdi>
        </Notice>
      )}
      {session.amendedBy.map((by) => (
        <Notice key={by.id} tone="info" title={t("sessions-named-by", { n: by.number })}>
          <Link to={`/sessions/${by.id}`}>{t("sessions-nth", { n: by.number })}</Link>
        </Notice>
      ))}
      <div className={s.columns}>
        <div className={s.stack}>
          <Refusal refused={files.error} />
          <Tabs
            selected={search.tab ?? (can("rank") ? "files" : "members")}
            onSelect={(tab) => setSearch({ tab })}
            tabs={[
              ...(can("rank")
                ? [
                    {
                      id: "files",
                      label: t("sessions-decided"),
                      badge: decided,
                      content: <FilesTab session={session} files={rows} isReading={files.isPending} />,
                    },
                  ]
                : []),
              { id: "members", label: t("sessions-tab-members"), content: <MembersTab session={session} /> },
              { id: "agenda", label: t("sessions-tab-agenda"), content: <AgendaTab session={session} /> },
              ...(can("rank")
                ? [
                    {
                      id: "exceptions",
                      label: t("sessions-exceptions"),
                      badge: exceptions.length,
                      content: <ExceptionsTab files={exceptions} />,
                    },
                    { id: "minutes", label: t("sessions-tab-minutes"), content: <MinutesTab session={session} /> },
                  ]
                : []),
              ...(signed
                ? [{ id: "after", label: t("sessions-tab-after"), content: <AfterTab session={session} /> }]
                : []),
            ]}
          />
        </div>
        <div className={s.side}>
          <Quorum session={session} />
          {!signed && <DiscussHint call={session.call} />}
          <Totals session={session} />
        </div>
      </div>
      {asking === "sign" && <SignDialog session={session} onClose={close} />}
      {asking === "announce" && <AnnounceDialog session={session} onClose={close} />}
      {asking === "amend" && (
        <ConveneDialog
          call={session.call}
          amends={session}
          onClose={close}
          onDone={(id) => go(`/sessions/${id}`, { search: {} })}
        />
      )}
    </Page>
  );
}

function Subtitle({ session }: { session: SessionCard }) {
  const { lang } = useT();
  const format = useFormat();
  return (
    <>
      {format.longDate(session.heldOn)} <bdi>{session.hour}</bdi> ·{" "}
      <bdi>{pick(lang, session.placeAr, session.placeFr)}</bdi>
    </>
  );
}

function Quorum({ session }: { session: SessionCard }) {
  const { t } = useT();
  const { quorum } = session;
  return (
    <Card title={t("sessions-quorum")}>
      <Meter
        label={t("sessions-present-n", { n: quorum.present, of: quorum.convened })}
        text={t("sessions-least", { n: quorum.least })}
        value={quorum.present}
        max={Math.max(quorum.convened, quorum.least, 1)}
        tone={quorum.holds ? "brand" : "saffron"}
      />
      <Tag tone={quorum.holds ? "green" : "red"}>
        {t(quorum.holds ? "sessions-quorum-holds" : "sessions-quorum-not")}
      </Tag>
    </Card>
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
          { label: t("outcome-accepted"), value: session.accepted },
          { label: t("outcome-reserve"), value: session.reserve },
          { label: t("outcome-rejected"), value: session.rejected },
          { label: t("sessions-exceptions"), value: session.exceptions },
          { label: t("sessions-places"), value: format.integer(session.places) },
          { label: t("sessions-granted"), value: format.money(session.amount) },
        ]}
      />
      {session.signedAt && (
        <Notice tone="ok" title={t("sessions-locked", { at: format.dateTime(session.signedAt) })}>
          <ul className={s.names}>
            {session.signatures.map((one) => (
              <li key={one.name}>
                <bdi>{one.name}</bdi> <span className={s.faint}>{t(`sessions-seat-${one.role ?? "member"}`)}</span>
              </li>
            ))}
          </ul>
          <p className={s.digest}>
            {t("sessions-digest")} <Bdi>{session.digest}</Bdi>
          </p>
          {session.chainHead && (
            <p className={s.digest}>
              {t("sessions-chain", { n: session.chainEntries ?? 0 })} <Bdi>{session.chainHead}</Bdi>
            </p>
          )}
        </Notice>
      )}
    </Card>
  );
}

/** The terms of a session as a form holds them. */
function termsOf(session: SessionCard): Terms {
  return {
    heldOn: session.heldOn,
    hour: session.hour ?? "",
    convokedOn: session.convokedOn ?? null,
    earlyReason: session.earlyReason ?? "",
    placeAr: session.placeAr,
    placeFr: session.placeFr,
    chairCasts: session.chairCasts ?? false,
    agenda: session.agenda ?? [],
    members: session.members,
  };
}

function useTerms(session: SessionCard, part: string, saved: string) {
  const { t } = useT();
  const toast = useToast();
  const edit = useAct("session.edit");
  const edits = useEdits<Terms>(`session.${session.id}.${part}`, termsOf(session));
  const save = async () => {
    try {
      const { id, version } = session;
      await edit.run({ id, version, ...edits.value, heldOn: edits.value.heldOn ?? "" });
      edits.clear();
      toast(t(saved));
    } catch {
      // The refusal is shown at its field.
    }
  };
  const change = (next: Partial<Terms>) => edits.change({ ...edits.value, ...next });
  return { edit, edits, save, change };
}

function MembersTab({ session }: { session: SessionCard }) {
  const { t } = useT();
  const { can } = useSession();
  const { edit, edits, save, change } = useTerms(session, "members", "sessions-saved");
  const fixed = session.signedAt !== null || !can("decide");
  return (
    <div className={s.stack}>
      {!fixed && <DraftNotice begun={edits.begun} />}
      <Refusal refused={edit.refused} />
      <MembersEditor
        members={edits.value.members}
        onChange={(members) => change({ members })}
        refused={edit.refused}
        isDisabled={fixed}
      />
      {!fixed && (
        <div>
          <Button tone="primary" onPress={() => void save()} isPending={edit.isPending}>
            {t("frame-save")}
          </Button>
        </div>
      )}
    </div>
  );
}

function AgendaTab({ session }: { session: SessionCard }) {
  const { t } = useT();
  const { can } = useSession();
  const { edit, edits, save, change } = useTerms(session, "terms", "sessions-terms-saved");
  const fixed = session.signedAt !== null || !can("decide");
  return (
    <div className={s.stack}>
      {!fixed && <DraftNotice begun={edits.begun} />}
      <Refusal refused={edit.refused} />
      <TermsFields terms={edits.value} onChange={change} refused={edit.refused} isDisabled={fixed} withoutMembers />
      {!fixed && (
        <div>
          <Button tone="primary" onPress={() => void save()} isPending={edit.isPending}>
            {t("frame-save")}
          </Button>
        </div>
      )}
    </div>
  );
}
