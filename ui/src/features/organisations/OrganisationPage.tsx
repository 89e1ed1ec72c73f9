import { Link, useGo, useParam } from "../../app/nav";
import { useSession } from "../../app/session";
import type { Identity, OrganisationView } from "../../generated/commands";
import { useAct, useCommand } from "../../host";
import { pick, useFormat, useT } from "../../i18n";
import {
  Bdi,
  Button,
  Card,
  DraftNotice,
  Page,
  Pill,
  Refusal,
  SimpleTable,
  Spinner,
  TwoNames,
  useDraft,
  useFaults,
  useToast,
} from "../../kit";
import { RevealButton, useReveal } from "../privacy/reveal";
import { useEdits, useFaultFocus, useFreshWhenStale } from "./edits";
import { IdentityFacts } from "./IdentityFacts";
import { BLANK_IDENTITY, IdentityForm } from "./IdentityForm";
import s from "./organisations.module.css";

export default function OrganisationPage() {
  const id = useParam("id");
  return id === "new" ? <NewOrganisation /> : <Known id={Number(id)} />;
}

function NewOrganisation() {
  const { t } = useT();
  const go = useGo();
  const toast = useToast();
  const { office } = useSession();
  const [identity, setIdentity, clear, begun] = useDraft<Identity>("organisation", BLANK_IDENTITY);
  const create = useAct("organisation.create");
  const fault = useFaults(create.refused);
  useFaultFocus(create.refused);
  const save = async () => {
    try {
      const made = await create.run(identity);
      clear();
      toast(t("organisations-saved"));
      go(`/organisations/${made.id}`);
    } catch {
      // The refusal is shown at its field.
    }
  };
  return (
    <Page
      title={t("organisations-new")}
      crumbs={[{ to: "/organisations", label: t("organisations-title") }]}
      actions={
        <Button tone="primary" onPress={() => void save()} isPending={create.isPending}>
          {t("frame-save")}
        </Button>
      }
    >
      <DraftNotice begun={begun} />
      <Refusal refused={create.refused} />
      <Card>
        <IdentityForm value={identity} onChange={setIdentity} fault={fault} province={office?.province} autoFocus />
      </Card>
    </Page>
  );
}

function Known({ id }: { id: number }) {
  const view = useCommand("organisation.show", { id });
  if (!view.data) return view.error ? <Refusal refused={view.error} /> : <Spinner />;
  return <Organisation key={id} view={view.data} reread={view.refetch} />;
}

interface Props {
  view: OrganisationView;
  reread: () => Promise<unknown>;
}

function Organisation({ view, reread }: Props) {
  const { t, lang } = useT();
  const format = useFormat();
  const toast = useToast();
  const { can, office } = useSession();
  const { id, version, communeAr, communeFr, history, ...start } = view;
  const reveal = useReveal(id, version);
  const identity = useEdits<Identity>(`organisation.${id}`, reveal.over<Identity>(start));
  const shown = reveal.over(identity.value);
  const edit = useAct("organisation.edit");
  const fault = useFaults(edit.refused);
  useFaultFocus(edit.refused);
  useFreshWhenStale(edit.refused, reread);
  const editable = can("deposit");
  const save = async () => {
    try {
      await edit.run({ id, version, ...shown });
      reveal.hide();
      identity.clear();
      toast(t("organisations-saved"));
    } catch {
      // The refusal is shown at its field.
    }
  };
  return (
    <Page
      title={<TwoNames ar={view.nameAr} fr={view.nameFr} />}
      subtitle={`${t(`kind-${view.kind}`)} · ${pick(lang, communeAr, communeFr)}`}
      crumbs={[{ to: "/organisations", label: t("organisations-title") }]}
      actions={
        editable && (
          <>
            {identity.isChanged && <Button onPress={identity.clear}>{t("organisations-undo")}</Button>}
            <Button
              tone="primary"
              onPress={() => void save()}
              isPending={edit.isPending}
              disabledReason={identity.isChanged ? undefined : t("organisations-nothing-changed")}
            >
              {t("frame-save")}
            </Button>
          </>
        )
      }
    >
      <DraftNotice begun={identity.begun} />
      <Refusal refused={edit.refused} />
      <div className={s.columns}>
        <Card title={t("organisations-identity")} actions={<RevealButton reveal={reveal} record={view} />}>
          {editable ? (
            <IdentityForm value={shown} onChange={identity.change} fault={fault} province={office?.province} />
          ) : (
            <IdentityFacts view={reveal.over(view)} />
          )}
        </Card>
        <Card title={t("organisations-history")}>
          {history.length === 0 ? (
            <p className={s.faint}>{t("organisations-no-history")}</p>
          ) : (
            <SimpleTable
              caption={t("organisations-history")}
              rows={history}
              rowKey={(row) => row.id}
              columns={[
                {
                  id: "file",
                  header: t("organisations-file"),
                  cell: (row) => (
                    <>
                      <Link to={`/applications/${row.id}`}>
                        <bdi>{pick(lang, row.titleAr, row.titleFr)}</bdi>
                      </Link>
                      <div className={s.faint}>
                        <Bdi>{row.number}</Bdi> · {pick(lang, row.callAr, row.callFr)}
                      </div>
                    </>
                  ),
                },
                {
                  id: "amount",
                  header: t("organisations-amount"),
                  align: "end",
                  cell: (row) => format.amount(row.amount),
                },
                {
                  id: "phase",
                  header: t("organisations-phase"),
                  cell: (row) => <Pill slug={row.phase} kind="phase" />,
                },
              ]}
            />
          )}
        </Card>
      </div>
    </Page>
  );
}
