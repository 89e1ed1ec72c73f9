import { useSearch } from "../../app/nav";
import { useSession } from "../../app/session";
import type { LetterCard, LetterKind } from "../../generated/commands";
import { useAct, useCommand } from "../../host";
import { useT } from "../../i18n";
import { Bdi, Button, Card, Empty, Refusal, Segmented, TextField, useDraft, useFaults, useToast } from "../../kit";
import { Own } from "./Own";
import s from "./tables.module.css";

const KINDS: readonly LetterKind[] = ["completion", "accepted", "reserve", "rejected", "appeal"];

/** The letters' texts, one kind at a time, its languages side by side. */
export function LettersTab() {
  const { t } = useT();
  const [search, setSearch] = useSearch();
  const letters = useCommand("letter.list", {});
  const kind = KINDS.find((one) => one === search.letter) ?? "completion";
  const shown = letters.data?.filter((letter) => letter.slug === kind) ?? [];
  return (
    <div className={s.form}>
      <div className={s.head}>
        <Segmented
          label={t("tables-letter-kind")}
          value={kind}
          onChange={(letter) => setSearch({ letter })}
          options={KINDS.map((one) => ({ id: one, label: t(`tables-letter-${one}`) }))}
        />
        <p className={s.faint}>{t("tables-letter-about")}</p>
      </div>
      <Refusal refused={letters.error} />
      {letters.data && shown.length === 0 && <Empty title={t("tables-letters")} />}
      <div className={s.two}>
        {shown.map((letter) => (
          <LetterEditor key={letter.id} letter={letter} />
        ))}
      </div>
    </div>
  );
}

function LetterEditor({ letter }: { letter: LetterCard }) {
  const { t } = useT();
  const { can } = useSession();
  const toast = useToast();
  const edit = useAct("letter.edit");
  const fault = useFaults(edit.refused);
  // Nothing typed: no draft, and the text is shown as it stands.
  const [draft, setDraft, clear] = useDraft<{ version: number; subject: string; body: string } | null>(
    `tables.letter.${letter.id}`,
    null,
  );
  const { version, subject, body } = draft ?? letter;
  const set = (part: { subject?: string; body?: string }) => setDraft({ version, subject, body, ...part });
  const mayEdit = can("administer");
  // Of the texts on the page, only the one that was refused answers to the fault's path.
  const path = (field: string) => (edit.refused ? field : undefined);
  const shared = { lang: letter.lang, dir: letter.lang === "ar" ? ("rtl" as const) : ("ltr" as const) };
  const discard = () => {
    clear();
    edit.reset();
  };
  const save = async () => {
    try {
      await edit.run({ id: letter.id, version, subject, body });
      clear();
      toast(t("tables-saved"));
    } catch {
      // The refusal is shown at its field.
    }
  };
  return (
    <Card
      title={t(`tables-lang-${letter.lang}`)}
      actions={
        <span className={s.tags}>
          <Own preset={letter.preset} />
          {draft && (
            <Button tone="quiet" onPress={discard}>
              {t("programmes-discard")}
            </Button>
          )}
          {mayEdit && (
            <Button tone="primary" onPress={() => void save()} isPending={edit.isPending} isDisabled={!draft}>
              {t("frame-save")}
            </Button>
          )}
        </span>
      }
    >
      <div className={s.form}>
        <Refusal refused={edit.refused} />
        <TextField
          {...shared}
          label={t("tables-letter-subject")}
          name={path("subject")}
          value={subject}
          onChange={(text) => set({ subject: text })}
          error={fault("subject")}
          isDisabled={!mayEdit}
          isRequired
        />
        <TextField
          {...shared}
          label={t("tables-letter-body")}
          name={path("body")}
          value={body}
          onChange={(text) => set({ body: text })}
          error={fault("body")}
          isDisabled={!mayEdit}
          isRequired
          multiline
          rows={16}
        />
        <section>
          <p className={s.faint}>{t("tables-letter-fields-about")}</p>
          {/* biome-ignore lint/a11y/useSemanticElements: the fields flow like words */}
          <div className={s.fields} role="group" aria-label={t("tables-letter-fields")}>
            {letter.fields.map((name) => (
              <Button key={name} tone="quiet" onPress={() => set({ body: `${body}{${name}}` })} isDisabled={!mayEdit}>
                <Bdi>{`{${name}}`}</Bdi> {t(`tables-field-${name}`)}
              </Button>
            ))}
          </div>
        </section>
      </div>
    </Card>
  );
}
