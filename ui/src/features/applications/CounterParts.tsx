// What the counter asks besides applicant and project.
import { useSession } from "../../app/session";
import type { CallRequirement } from "../../generated/commands";
import { useCommand } from "../../host";
import { pick, useFormat, useT } from "../../i18n";
import { Card, Checkbox, Select, TextField } from "../../kit";
import s from "./applications.module.css";
import type { PartProps } from "./counter";

interface PapersProps {
  asked: readonly CallRequirement[];
  chosen: readonly number[];
  onChange: (papers: number[]) => void;
}

export function Papers({ asked, chosen, onChange }: PapersProps) {
  const { t, lang } = useT();
  const format = useFormat();
  const all = asked.map((paper) => paper.id);
  const ticked = all.filter((id) => chosen.includes(id));
  return (
    <div className={s.form}>
      <Checkbox
        name="papers"
        isSelected={all.length > 0 && ticked.length === all.length}
        onChange={(on) => onChange(on ? all : [])}
      >
        <strong>
          {t("applications-all-papers", { n: format.integer(ticked.length), of: format.integer(all.length) })}
        </strong>
      </Checkbox>
      <ul className={s.ticks}>
        {asked.map((paper) => (
          <li key={paper.id}>
            <Checkbox
              isSelected={chosen.includes(paper.id)}
              onChange={(on) => onChange(on ? [...chosen, paper.id] : chosen.filter((id) => id !== paper.id))}
            >
              <span>
                {pick(lang, paper.nameAr, paper.nameFr, paper.nameEn)}
                {paper.obligatory && <span className={s.star}> *</span>}
              </span>
            </Checkbox>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** After the closing hour an administrator may take the file with a coded reason. */
export function Late({ counter, set, fault }: PartProps & { fault: (field: string) => string | undefined }) {
  const { t, lang } = useT();
  const { can } = useSession();
  const reasons = useCommand("reason.list", {});
  if (!can("administer")) return null;
  return (
    <Card title={t("applications-late")} tone="warn">
      <div className={s.two}>
        <Select
          label={t("applications-late-reason")}
          name="reason"
          value={counter.lateReason}
          onChange={(lateReason) => set({ lateReason })}
          options={(reasons.data ?? [])
            .filter((reason) => reason.uses.includes("deposit"))
            .map((reason) => ({ id: reason.slug, label: pick(lang, reason.nameAr, reason.nameFr, reason.nameEn) }))}
          error={fault("reason")}
          isRequired
        />
        <TextField
          label={t("applications-note")}
          name="note"
          value={counter.note}
          onChange={(note) => set({ note })}
          error={fault("note")}
        />
      </div>
    </Card>
  );
}
