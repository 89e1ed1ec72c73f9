import { useEffect } from "react";
import { useSearch } from "../../app/nav";
import type { Dossier, Project } from "../../generated/commands";
import { useAct, useCommand } from "../../host";
import { pick, useFormat, useT } from "../../i18n";
import { Button, DraftNotice, Facts, Refusal, useEdits, useFaults, useToast } from "../../kit";
import { useFaultFocus, useFreshWhenStale } from "../organisations/edits";
import { goToField } from "./Attention";
import s from "./applications.module.css";
import { BudgetTable } from "./BudgetTable";
import b from "./budget.module.css";
import { DetailFields } from "./DetailFields";
import { ProjectFields } from "./ProjectFields";
import { GROUPS, projectOf, useReckoning } from "./project";

interface Props {
  dossier: Dossier;
  reread: () => Promise<unknown>;
}

/** What the file proposes: to be corrected while it may be, else to be read. */
export function ProjectTab(props: Props) {
  return props.dossier.editable ? <ProjectForm {...props} /> : <ProjectFacts dossier={props.dossier} />;
}

/** A warning elsewhere on the page leads to its field here. */
function useAskedField() {
  const [{ field }, setSearch] = useSearch();
  useEffect(() => {
    if (!field) return;
    goToField(field);
    setSearch({ field: undefined });
  }, [field, setSearch]);
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
  const reckoning = useReckoning(dossier.call, dossier.id, project);
  useAskedField();
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
      <DraftNotice begun={edits.begun} />
      <Refusal refused={edit.refused} />
      <ProjectFields
        call={call.data}
        domain={domain}
        onDomain={(next) => edits.change({ ...edits.value, domain: next, lot: next === domain ? lot : null })}
        lot={lot}
        onLot={(next) => edits.change({ ...edits.value, lot: next })}
        project={project}
        onChange={(next) => edits.change({ ...next, domain, lot })}
        reckoning={reckoning}
        fault={fault}
      />
      <DetailFields
        call={call.data}
        project={project}
        onChange={(part) => edits.change({ ...edits.value, ...part })}
        reckoning={reckoning}
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

function ProjectFacts({ dossier }: { dossier: Dossier }) {
  const { t, lang } = useT();
  const format = useFormat();
  const call = useCommand("call.show", { id: dossier.call });
  const places = dossier.placesOfWork.map((commune) => {
    const name = pick(lang, commune.nameAr, commune.nameFr);
    const count = dossier.communePlaces[commune.code];
    return count === undefined ? name : `${name} (${format.integer(count)})`;
  });
  const given = (count: number | null) => (count === null ? t("application-not-given") : format.integer(count));
  const counted = (count: number) => (count === 0 ? null : format.integer(count));
  const prose = (label: string, text: string) =>
    text !== "" && { label, value: <span className={s.prose}>{text}</span> };
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
          { label: t("applications-places"), value: format.integer(dossier.places) },
          ...GROUPS.map((group) => ({ label: t(`applications-${group}`), value: given(dossier[group]) })),
          { label: t("applications-months"), value: counted(dossier.months) },
          { label: t("applications-workdays"), value: counted(dossier.workDays) },
          { label: t("applications-startson"), value: dossier.startsOn && format.date(dossier.startsOn) },
          { label: t("applications-partner"), value: dossier.partner },
        ]}
      />
      <Facts
        items={[
          prose(t("applications-summary"), pick(lang, dossier.summaryAr, dossier.summaryFr)),
          prose(t("application-objectives"), pick(lang, dossier.objectivesAr, dossier.objectivesFr)),
        ]}
      />
      <section className={b.part} aria-label={t("application-budget")}>
        <h2>{t("application-budget")}</h2>
        <BudgetTable budget={dossier.budget} totals={dossier.totals} />
      </section>
      {dossier.answers.length > 0 && (
        <section className={b.part} aria-label={t("application-answers")}>
          <h2>{t("application-answers")}</h2>
          <Facts
            items={dossier.answers.map((answer) => {
              const criterion = call.data?.criteria.find((one) => one.id === answer.criterion);
              const name = criterion && pick(lang, criterion.nameAr, criterion.nameFr, criterion.nameEn);
              return prose(name ?? String(answer.criterion), pick(lang, answer.answerAr, answer.answerFr));
            })}
          />
        </section>
      )}
    </div>
  );
}
