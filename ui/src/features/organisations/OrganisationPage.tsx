import { useEffect, useState } from "react";
import { useGo, useParam, useSearch } from "../../app/nav";
import { useSession } from "../../app/session";
import type { Identity, OrganisationView } from "../../generated/commands";
import { useAct, useCommand } from "../../host";
import { pick, useT } from "../../i18n";
import {
  Button,
  Card,
  DraftNotice,
  Notice,
  Page,
  Refusal,
  Spinner,
  TwoNames,
  useDraft,
  useFaults,
  useToast,
} from "../../kit";
import { RevealButton, useReveal } from "../privacy/reveal";
import { TypedCandidates } from "./Candidates";
import { DocumentsCard } from "./DocumentsCard";
import { useEdits, useFaultFocus, useFreshWhenStale } from "./edits";
import { HistoryCard } from "./HistoryCard";
import { IdentityFacts } from "./IdentityFacts";
import { BLANK_IDENTITY, IdentityForm } from "./IdentityForm";
import { MergedHere, SimilarCard } from "./OrganisationCards";
import s from "./organisations.module.css";
import { Warnings } from "./Warnings";

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
  const [different, setDifferent] = useState<readonly number[]>([]);
  const create = useAct("organisation.create");
  const dismiss = useAct("duplicate.dismiss");
  const fault = useFaults(create.refused);
  useFaultFocus(create.refused);
  const save = async () => {
    try {
      const made = await create.run(identity);
      clear();
      // What was found different while typing is remembered from now on.
      for (const other of different) await dismiss.run({ a: made.id, b: other, reason: "" }).catch(() => undefined);
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
      <TypedCandidates
        identity={identity}
        different={different}
        onUse={(other) => go(`/organisations/${other}`)}
        onDifferent={(other) => setDifferent((before) => [...before, other])}
      />
      <Card>
        <IdentityForm value={identity} onChange={setIdentity} fault={fault} province={office?.province} autoFocus />
      </Card>
    </Page>
  );
}

function Known({ id }: { id: number }) {
  const view = useCommand("organisation.show", { id });
  const { lang } = useT();
  const go = useGo();
  const { data } = view;
  // An old link to a record that was merged away leads on to the one that stays.
  useEffect(() => {
    if (data?.mergedInto != null)
      go(`/organisations/${data.mergedInto}`, { search: { merged: pick(lang, data.nameAr, data.nameFr) } });
  }, [data, go, lang]);
  if (!view.data || view.data.mergedInto !== null) return view.error ? <Refusal refused={view.error} /> : <Spinner />;
  return <Organisation key={id} view={view.data} reread={view.refetch} />;
}

interface Props {
  view: OrganisationView;
  reread: () => Promise<unknown>;
}

function Organisation({ view, reread }: Props) {
  const { t, lang } = useT();
  const toast = useToast();
  const [search] = useSearch();
  const { can, office } = useSession();
  const { id, version, communeAr, communeFr, history, warnings, merged, mergedInto: _, ...start } = view;
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
      subtitle={[t(`kind-${view.kind}`), pick(lang, communeAr, communeFr)].filter((part) => part !== "").join(" · ")}
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
      {search.merged && <Notice tone="info" title={t("radar-came-from", { name: search.merged })} />}
      <Warnings warnings={warnings} kind={view.kind} />
      <div className={s.columns}>
        <Card title={t("organisations-identity")} actions={<RevealButton reveal={reveal} record={view} />}>
          {editable ? (
            <IdentityForm value={shown} onChange={identity.change} fault={fault} province={office?.province} />
          ) : (
            <IdentityFacts view={reveal.over(view)} />
          )}
        </Card>
        <div className={s.form}>
          <SimilarCard id={id} />
          <DocumentsCard organisation={id} />
          <HistoryCard history={history} />
          <MergedHere merged={merged} />
        </div>
      </div>
    </Page>
  );
}
