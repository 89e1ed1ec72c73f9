import { useState } from "react";
import type { FoundPerson, HeldRecord, Language, PersonFile, PersonRecord, Refused } from "../../generated/commands";
import { host, useAct } from "../../host";
import { hasText, pick, useFormat, useT } from "../../i18n";
import {
  Bdi,
  Button,
  Card,
  Checkbox,
  Empty,
  Facts,
  Refusal,
  Segmented,
  SimpleTable,
  TextField,
  useToast,
} from "../../kit";
import { shownRefusal, useConfirmation } from "./confirmation";
import s from "./privacy.module.css";

const keyOf = (record: PersonRecord) => `${record.noun} ${record.id} ${record.part}`;
const placeOf = ({ noun, id, part }: PersonRecord): PersonRecord => ({ noun, id, part });

/** A person's right of access: found, told apart from namesakes, put together, printed. */
export function PersonTab() {
  const { t } = useT();
  const find = useAct("person.find");
  const collect = useAct("person.collect");
  const confirmation = useConfirmation();
  const [text, setText] = useState("");
  const [found, setFound] = useState<FoundPerson[] | null>(null);
  const [ticked, setTicked] = useState<PersonRecord[]>([]);
  const [file, setFile] = useState<PersonFile | null>(null);
  const look = () =>
    confirmation.run(async () => {
      setFile(null);
      setTicked([]);
      setFound(await find.run({ text }));
    });
  const gather = () => confirmation.run(async () => setFile(await collect.run({ records: ticked })));
  return (
    <div className={s.stack}>
      <Card>
        <form
          className={s.stack}
          onSubmit={(event) => {
            event.preventDefault();
            void look();
          }}
        >
          <p className={s.faint}>{t("privacy-person-about")}</p>
          <Refusal refused={shownRefusal(find.refused ?? collect.refused)} />
          <div className={s.row}>
            <div className={s.grow}>
              <TextField label={t("privacy-person-text")} name="text" value={text} onChange={setText} />
            </div>
            <Button tone="primary" type="submit" isPending={find.isPending} isDisabled={text.trim().length < 2}>
              {t("privacy-person-find")}
            </Button>
          </div>
        </form>
      </Card>
      {found && <Candidates found={found} ticked={ticked} onTick={setTicked} onGather={() => void gather()} />}
      {file && <Held file={file} records={ticked} confirmation={confirmation} />}
      {confirmation.dialog}
    </div>
  );
}

interface CandidatesProps {
  found: FoundPerson[];
  ticked: PersonRecord[];
  onTick: (records: PersonRecord[]) => void;
  onGather: () => void;
}

function Candidates({ found, ticked, onTick, onGather }: CandidatesProps) {
  const { t, lang } = useT();
  if (found.length === 0)
    return (
      <Card>
        <Empty title={t("privacy-person-none")} hint={t("privacy-person-none-hint")} />
      </Card>
    );
  const isTicked = (row: PersonRecord) => ticked.some((record) => keyOf(record) === keyOf(row));
  const tick = (row: FoundPerson, on: boolean) =>
    onTick(on ? [...ticked, placeOf(row)] : ticked.filter((record) => keyOf(record) !== keyOf(row)));
  return (
    <Card
      title={t("privacy-person-found")}
      actions={
        <Button
          tone="primary"
          onPress={onGather}
          disabledReason={ticked.length === 0 ? t("privacy-person-choose-first") : undefined}
        >
          {t("privacy-person-collect")}
        </Button>
      }
    >
      <SimpleTable
        caption={t("privacy-person-found")}
        rows={found}
        rowKey={keyOf}
        columns={[
          {
            id: "name",
            header: t("privacy-person-name"),
            cell: (row) => (
              <Checkbox
                isSelected={isTicked(row)}
                onChange={(on) => tick(row, on)}
                label={t("privacy-person-tick", { name: `${pick(lang, row.nameAr, row.nameFr)} ${row.part}`.trim() })}
              >
                <bdi>{pick(lang, row.nameAr, row.nameFr)}</bdi>
              </Checkbox>
            ),
          },
          { id: "cin", header: t("organisations-cin"), cell: (row) => <Bdi>{row.cin}</Bdi> },
          { id: "phone", header: t("organisations-person-phone"), cell: (row) => <Bdi>{row.phone}</Bdi> },
          { id: "where", header: t("privacy-person-where"), cell: (row) => t(`privacy-noun-${row.noun}`) },
          {
            id: "record",
            header: t("privacy-person-record"),
            cell: (row) => <bdi>{pick(lang, row.labelAr, row.labelFr)}</bdi>,
          },
        ]}
      />
    </Card>
  );
}

interface HeldProps {
  file: PersonFile;
  records: PersonRecord[];
  confirmation: ReturnType<typeof useConfirmation>;
}

function Held({ file, records, confirmation }: HeldProps) {
  const { t, lang } = useT();
  const toast = useToast();
  const print = useAct("person.print");
  const write = useAct("person.export");
  const [language, setLanguage] = useState<Language>(lang);
  const [trouble, setTrouble] = useState<Refused | null>(null);
  const onPaper = () =>
    confirmation.run(async () => {
      setTrouble(null);
      const written = await print.run({ records, language, path: null });
      await host.openFile(written.path).catch((error: Refused) => setTrouble(error));
      toast(t("reports-opened", { path: written.path }));
    });
  const inFile = async () => {
    const path = await host.saveDialog("person.json");
    if (path === null) return;
    await confirmation.run(async () => {
      const written = await write.run({ records, path });
      toast(t("reports-saved", { path: written.path }));
    });
  };
  return (
    <Card
      title={t("privacy-person-held")}
      actions={
        <div className={s.row}>
          <Segmented
            label={t("reports-language")}
            value={language}
            onChange={setLanguage}
            options={[
              { id: "ar", label: t("frame-lang-ar"), lang: "ar" },
              { id: "fr", label: t("reports-lang-fr"), lang: "fr" },
              { id: "en", label: t("reports-lang-en"), lang: "en" },
            ]}
          />
          <Button onPress={() => void inFile()} isPending={write.isPending}>
            {t("privacy-person-export")}
          </Button>
          <Button tone="primary" onPress={() => void onPaper()} isPending={print.isPending}>
            {t("privacy-person-print")}
          </Button>
        </div>
      }
    >
      <div className={s.stack}>
        <Refusal refused={trouble ?? shownRefusal(print.refused ?? write.refused)} />
        {file.records.map((held) => (
          <HeldPlace key={keyOf(held)} held={held} />
        ))}
      </div>
    </Card>
  );
}

function HeldPlace({ held }: { held: HeldRecord }) {
  const { t, lang } = useT();
  const format = useFormat();
  const first = held.acts[0];
  const shown = (field: string, value: string) => {
    if (field === "role") return t(`role-${value}`);
    if (field === "createdAt" || field === "seenAt") return format.dateTime(value);
    if (field === "heldOn") return format.date(value);
    return <bdi>{value}</bdi>;
  };
  const part = `report-person-part-${held.part.split(".")[0]}`;
  const where = held.noun === "board-member" && hasText(lang, part) ? t(part) : t(`privacy-noun-${held.noun}`);
  return (
    <section className={s.stack}>
      <p>
        <strong>{where}</strong> — <bdi>{pick(lang, held.labelAr, held.labelFr)}</bdi>
      </p>
      <Facts
        columns={3}
        items={held.values.map(({ field, value }) => ({
          label: t(`report-person-field-${field}`),
          value: shown(field, value),
        }))}
      />
      <p className={s.faint}>
        {first &&
          t("privacy-person-entered", { at: format.dateTime(first.at), by: pick(lang, first.byAr, first.byFr) })}
        {held.acts.length > 0 && ` · ${t("privacy-person-acts", { n: held.acts.length })}`}
        {held.files.length > 0 && ` · ${t("privacy-person-files", { n: held.files.length })}`}
      </p>
    </section>
  );
}
