import { ArrowDown, ArrowUp, Plus, Trash2 } from "lucide-react";
import type { Lot } from "../../generated/commands";
import { pick, useFormat, useT } from "../../i18n";
import {
  BilingualField,
  Button,
  Empty,
  IconButton,
  IntegerField,
  Meter,
  MoneyField,
  MultiSelect,
  Select,
  TextField,
} from "../../kit";
import { moved } from "../rules/EntryTools";
import { freshSlug } from "../rules/ListEditor";
import s from "./calls.module.css";
import type { TabProps } from "./setup";
import { useTerritory } from "./territory";

/** Sum of what is given; null where no lot has a limit of its own. */
function sum(values: readonly (number | null)[]): number | null {
  const given = values.filter((value) => value !== null);
  return given.length === 0 ? null : given.reduce((total, value) => total + value, 0);
}

/** The call shared out by domain. */
export function LotsEditor({ value, set, fault, locked }: TabProps) {
  const { t, lang } = useT();
  const { lots, rules } = value;
  const frozen = locked("lots");
  const domains = rules.domains.map((one) => ({ id: one.slug, label: pick(lang, one.nameAr, one.nameFr, one.nameEn) }));
  const put = (at: number, part: Partial<Lot>) =>
    set({ lots: lots.map((one, i) => (i === at ? { ...one, ...part } : one)) });
  const add = () => {
    const codes = lots.map((lot) => lot.code.toLowerCase());
    const code = freshSlug("l", codes).replace("-", "").toUpperCase();
    const domain = rules.domains.find((one) => lots.every((lot) => lot.domain !== one.slug));
    const named = { nameAr: domain?.nameAr ?? "", nameFr: domain?.nameFr ?? "" };
    set({
      lots: [...lots, { code, domain: domain?.slug ?? "", ...named, quota: null, envelope: null, communes: [] }],
    });
  };
  const button = !frozen && (
    <Button icon={<Plus size={16} aria-hidden="true" />} onPress={add}>
      {t("calls-lot-add")}
    </Button>
  );
  return (
    <section className={s.part} data-field="lots">
      <h2>{t("calls-lots")}</h2>
      <p className={s.faint}>{t("calls-lots-about")}</p>
      <Sums lots={lots} quota={value.quota} envelope={value.envelope} />
      {lots.length === 0 && <Empty title={t("calls-lots-empty")} action={button} />}
      {lots.map((lot, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the code is what is being typed
        <fieldset key={i} className={s.entry}>
          <legend>{t("calls-lot-n", { n: i + 1 })}</legend>
          <div className={s.lot}>
            <TextField
              label={t("calls-lot-code")}
              name={`lots.${i}.code`}
              value={lot.code}
              onChange={(code) => put(i, { code })}
              error={fault(`lots.${i}.code`)}
              dir="ltr"
              isDisabled={frozen}
            />
            <Select
              label={t("calls-lot-domain")}
              name={`lots.${i}.domain`}
              value={lot.domain || null}
              onChange={(domain) => put(i, { domain })}
              options={domains}
              error={fault(`lots.${i}.domain`)}
              isDisabled={frozen}
            />
            <IntegerField
              label={t("calls-lot-quota")}
              name={`lots.${i}.quota`}
              value={lot.quota}
              onChange={(quota) => put(i, { quota })}
              error={fault(`lots.${i}.quota`)}
              isDisabled={locked("lot-limits")}
            />
            <MoneyField
              label={t("calls-lot-envelope")}
              name={`lots.${i}.envelope`}
              value={lot.envelope}
              onChange={(envelope) => put(i, { envelope })}
              error={fault(`lots.${i}.envelope`)}
              isDisabled={locked("lot-limits")}
            />
          </div>
          <BilingualField
            label={t("calls-lot-name")}
            name={`lots.${i}.name`}
            ar={lot.nameAr}
            fr={lot.nameFr}
            onAr={(nameAr) => put(i, { nameAr })}
            onFr={(nameFr) => put(i, { nameFr })}
            errorAr={fault(`lots.${i}.nameAr`)}
            errorFr={fault(`lots.${i}.nameFr`)}
            isDisabled={frozen}
          />
          <div className={s.tools}>
            <LotCommunes value={value} lot={lot} isDisabled={frozen} onChange={(communes) => put(i, { communes })} />
            {!frozen && (
              <>
                <IconButton
                  label={t("calls-up")}
                  icon={<ArrowUp size={15} aria-hidden="true" />}
                  onPress={() => set({ lots: moved(lots, i, -1) })}
                  isDisabled={i === 0}
                />
                <IconButton
                  label={t("calls-down")}
                  icon={<ArrowDown size={15} aria-hidden="true" />}
                  onPress={() => set({ lots: moved(lots, i, 1) })}
                  isDisabled={i === lots.length - 1}
                />
                <IconButton
                  label={t("calls-remove")}
                  icon={<Trash2 size={15} aria-hidden="true" />}
                  onPress={() => set({ lots: lots.filter((_, at) => at !== i) })}
                />
              </>
            )}
          </div>
        </fieldset>
      ))}
      {lots.length > 0 && <div>{button}</div>}
    </section>
  );
}

interface SumsProps {
  lots: readonly Lot[];
  quota: number | null;
  envelope: number | null;
}

/** How much of the call its lots use up, while it is typed. */
function Sums({ lots, quota, envelope }: SumsProps) {
  const { t } = useT();
  const format = useFormat();
  const places = sum(lots.map((lot) => lot.quota));
  const money = sum(lots.map((lot) => lot.envelope));
  return (
    <div className={s.two}>
      {places !== null && quota !== null && (
        <Meter
          label={t("calls-lots-places")}
          text={t("calls-lots-of", { sum: places, most: quota })}
          value={places}
          max={quota}
        />
      )}
      {money !== null && envelope !== null && (
        <Meter
          label={t("calls-lots-money")}
          text={t("calls-lots-of", { sum: format.amount(money), most: format.amount(envelope) })}
          value={money}
          max={envelope}
        />
      )}
    </div>
  );
}

interface LotCommunesProps {
  value: TabProps["value"];
  lot: Lot;
  isDisabled: boolean;
  onChange: (communes: string[]) => void;
}

function LotCommunes({ value, lot, isDisabled, onChange }: LotCommunesProps) {
  const { t, lang } = useT();
  const format = useFormat();
  const { inside } = useTerritory(value);
  const options = inside.map((one) => ({ id: one.code, label: pick(lang, one.nameAr, one.nameFr) }));
  if (isDisabled) {
    const named = options.filter((option) => lot.communes.includes(option.id)).map((option) => option.label);
    return (
      <span className={s.grow}>
        {t("calls-lot-communes")}: {named.length > 0 ? format.list(named) : t("calls-lot-everywhere")}
      </span>
    );
  }
  return (
    <span className={s.grow} data-field={`lots.${value.lots.indexOf(lot)}.communes`}>
      <MultiSelect label={t("calls-lot-communes")} values={lot.communes} onChange={onChange} options={options} />
    </span>
  );
}
