import type { Dossier, Project } from "../../generated/commands";
import { useAct, useCommand } from "../../host";
import { pick, useFormat, useT } from "../../i18n";
import { Button, Facts, Refusal, useFaults, useToast } from "../../kit";
import { useEdits, useFaultFocus, useFreshWhenStale } from "../organisations/edits";
import s from "./applications.module.css";
import { ProjectFields, projectOf } from "./ProjectFields";

interface Props {
  dossier: Dossier;
  reread: () => Promise<unknown>;
}

/** What the file proposes: to be corrected while it may be, else to be read. */
export function ProjectTab(props: Props) {
  return props.dossier.editable ? <ProjectForm {...props} /> : <ProjectFacts dossier={props.dossier} />;
}

function ProjectForm({ dossier, reread }: Props) {
  const { t } = useT();
  const toast = useToast();
  const call = useCommand("call.show", { id: dossier.call });
  const edit = useAct("application.edit");
  const fault = useFaults(edit.refused);
  useFaultFocus(edit.refused);
  useFreshWhenStale(edit.refused, reread);
  const stored: Project & { domain: number | null; lot: number | null } = {
    ...projectOf(dossier),
    domain: dossier.domain,
    lot: dossier.lot,
  };
  const edits = useEdits(`application.${dossier.id}.project`, stored);
  const { domain, lot, ...project } = edits.value;
  const save = async () => {
    try {
      await edit.run({ id: dossier.id, version: dossier.version, ...edits.value });
      edits.clear();
      toast(t("applications-saved"));
    } catch {
      // The refusal is shown at its field.
    }
  };
  return (
    <>
      <Refusal refused={edit.refused} />
      <ProjectFields
        call={call.data}
        domain={domain}
        onDomain={(next) => edits.change({ ...edits.value, domain: next, lot: next === domain ? lot : null })}
        lot={lot}
        onLot={(next) => edits.change({ ...edits.value, lot: next })}
        project={project}
        onChange={(next) => edits.change({ ...next, domain, lot })}
        fault={fault}
      />
      <div className={s.foot}>
        <Button
          tone="primary"
          onPress={() => void save()}
          isPending={edit.isPending}
          disabledReason={edits.isChanged ? undefined : t("applications-nothing-changed")}
        >
          {t("frame-save")}
        </Button>
        {edits.isChanged && <Button onPress={edits.clear}>{t("applications-undo")}</Button>}
      </div>
    </>
  );
}

const COUNTS = ["places", "women", "youth", "rural", "disabled", "months", "workDays"] as const;

function ProjectFacts({ dossier }: { dossier: Dossier }) {
  const { t, lang } = useT();
  const format = useFormat();
  const places = dossier.placesOfWork.map((commune) => pick(lang, commune.nameAr, commune.nameFr));
  const summary = pick(lang, dossier.summaryAr, dossier.summaryFr);
  return (
    <div className={s.form}>
      <Facts
        columns={2}
        items={[
          { label: t("applications-title-ar"), value: <bdi lang="ar">{dossier.titleAr}</bdi> },
          { label: t("applications-title-fr"), value: <bdi lang="fr">{dossier.titleFr}</bdi> },
          { label: t("applications-domain"), value: pick(lang, dossier.domainAr, dossier.domainFr, dossier.domainEn) },
          dossier.lotCode !== "" && {
            label: t("applications-lot"),
            value: <bdi>{`${dossier.lotCode} — ${pick(lang, dossier.lotAr, dossier.lotFr)}`}</bdi>,
          },
          { label: t("applications-communes-of-works"), value: format.list(places) },
          { label: t("applications-amount-asked"), value: <bdi>{format.amount(dossier.amount)}</bdi> },
          { label: t("applications-own-share"), value: <bdi>{format.amount(dossier.ownShare)}</bdi> },
        ]}
      />
      <Facts
        columns={3}
        items={[
          ...COUNTS.map((field) => ({
            label: t(`applications-${field.toLowerCase()}`),
            value: format.integer(dossier[field]),
          })),
          { label: t("applications-startson"), value: dossier.startsOn && format.date(dossier.startsOn) },
          { label: t("applications-partner"), value: dossier.partner },
        ]}
      />
      {summary !== "" && (
        <Facts items={[{ label: t("applications-summary"), value: <span className={s.prose}>{summary}</span> }]} />
      )}
    </div>
  );
}
