// Bodies that may be the one on screen, with the reasons: shown, never merged by itself.
import { Link } from "../../app/nav";
import type { Because, Candidate, Identity, Strength } from "../../generated/commands";
import { useCommand } from "../../host";
import { pick, useFormat, useT } from "../../i18n";
import { Button, Notice, Refusal, Tag } from "../../kit";
import { usePaused } from "./edits";
import s from "./radar.module.css";

const TONES = { certain: "red", likely: "saffron", possible: "grey" } as const;

export function StrengthTag({ strength }: { strength: Strength }) {
  const { t } = useT();
  return <Tag tone={TONES[strength]}>{t(`strength-${strength}`)}</Tag>;
}

/** Why, as a line of reasons. */
export function Reasons({ because }: { because: readonly Because[] }) {
  const { t } = useT();
  const format = useFormat();
  return (
    <span className={s.reasons}>
      {format.list(because.map(({ reason, who }) => t(`reason-${reason}`, { who: who === "" ? "—" : who })))}
    </span>
  );
}

interface RowsProps {
  rows: readonly Candidate[];
  actions: (row: Candidate) => React.ReactNode;
}

export function CandidateRows({ rows, actions }: RowsProps) {
  const { t, lang } = useT();
  return (
    <ul className={s.candidates}>
      {rows.map((row) => (
        <li key={row.id} className={s.candidate}>
          <div className={s.who}>
            <div className={s.line}>
              <Link to={`/organisations/${row.id}`}>
                <bdi>{pick(lang, row.nameAr, row.nameFr)}</bdi>
              </Link>
              <StrengthTag strength={row.strength} />
            </div>
            <div className={s.faint}>
              {[t(`kind-${row.kind}`), pick(lang, row.communeAr, row.communeFr)]
                .filter((part) => part !== "")
                .join(" · ")}
              {" · "}
              {t("radar-files", { n: row.applications })}
            </div>
            <Reasons because={row.because} />
          </div>
          <div className={s.actions}>{actions(row)}</div>
        </li>
      ))}
    </ul>
  );
}

interface TypedProps {
  identity: Identity;
  /** Found different in this form already. */
  different: readonly number[];
  onUse?: (id: number) => void;
  onDifferent: (id: number) => void;
}

/** While a new body is typed: the ones it may be. */
export function TypedCandidates({ identity, different, onUse, onDifferent }: TypedProps) {
  const { t } = useT();
  const asked = usePaused(identity);
  const found = useCommand("duplicate.candidates", { ...asked, id: null, limit: 8 }, { keepPrevious: true });
  const rows = (found.data ?? []).filter((row) => !different.includes(row.id)).slice(0, 4);
  if (found.error) return <Refusal refused={found.error} />;
  if (rows.length === 0) return null;
  return (
    <Notice tone="warn" title={t("radar-maybe-known", { n: rows.length })}>
      <CandidateRows
        rows={rows}
        actions={(row) => (
          <>
            {onUse && (
              <Button tone="primary" onPress={() => onUse(row.id)}>
                {t("radar-use")}
              </Button>
            )}
            <Button onPress={() => onDifferent(row.id)}>{t("radar-different")}</Button>
          </>
        )}
      />
    </Notice>
  );
}
