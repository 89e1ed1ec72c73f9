import { useState } from "react";
import type { LineChanges, LineTerms } from "../../generated/commands";
import type { Refused } from "../../host";
import { useFormat, useT } from "../../i18n";
import {
  Button,
  Card,
  Checkbox,
  DecimalField,
  IntegerField,
  MoneyField,
  Refusal,
  Segmented,
  useFaults,
} from "../../kit";
import { Lever } from "./Lever";
import { ReservedEditor } from "./ReservedEditor";
import s from "./ranking.module.css";
import { WeightsEditor } from "./WeightsEditor";

interface Props {
  /** The call's own terms. */
  present: LineTerms;
  changes: LineChanges;
  /** Greatest values that make sense: what all files ask together. */
  asked: { places: number; amount: number };
  refused: Refused | null;
  onChange: (changes: LineChanges) => void;
  onSave?: () => void;
}

/** Other terms of the line, tried by hand; nothing is kept of it but by name. */
export function WhatIfPanel({ present, changes, asked, refused, onChange, onSave }: Props) {
  const { t } = useT();
  const [more, setMore] = useState(false);
  const terms: LineTerms = { ...present, ...changes };
  const changed = Object.keys(changes).length > 0;
  const set = (part: LineChanges) => onChange({ ...changes, ...part });
  return (
    <Card title={t("line-what-if")}>
      <div className={s.levers}>
        <Refusal refused={refused} />
        <Limits {...{ present, changes, terms, asked, refused, set }} />
        {more && <More {...{ terms, refused, set }} />}
        <Button tone="quiet" onPress={() => setMore(!more)} aria-expanded={more}>
          {t(more ? "line-less" : "line-more")}
        </Button>
        <div className={s.acts}>
          {onSave && (
            <Button onPress={onSave} disabledReason={changed ? undefined : t("error-scenario-unchanged")}>
              {t("line-save")}
            </Button>
          )}
          <Button onPress={() => onChange({})} disabledReason={changed ? undefined : t("line-nothing-changed")}>
            {t("line-reset")}
          </Button>
        </div>
      </div>
    </Card>
  );
}

interface PartProps {
  terms: LineTerms;
  refused: Refused | null;
  set: (part: LineChanges) => void;
}

function Limits({ present, changes, terms, asked, refused, set }: PartProps & Omit<Props, "onChange" | "onSave">) {
  const { t } = useT();
  const format = useFormat();
  const fault = useFaults(refused);
  const most = (value: number | null, all: number) => Math.max((value ?? 0) * 2, all, 1);
  const mark = Math.round(Number(terms.passMark)) || 0;
  const places = terms.caps.communePlaces;
  return (
    <>
      <Lever
        label={t("line-envelope")}
        text={terms.envelope === null ? t("line-none") : format.money(terms.envelope)}
        value={terms.envelope ?? most(present.envelope, asked.amount)}
        max={most(present.envelope, asked.amount)}
        step={100_000}
        isChanged={changes.envelope !== undefined}
        onChange={(envelope) => set({ envelope })}
      >
        <MoneyField
          label={t("line-envelope-typed")}
          name="changes.envelope"
          value={terms.envelope}
          onChange={(envelope) => set({ envelope })}
          error={fault("changes.envelope")}
        />
      </Lever>
      <Lever
        label={t("line-quota")}
        text={terms.quota === null ? t("line-none") : format.integer(terms.quota)}
        value={terms.quota ?? most(present.quota, asked.places)}
        max={most(present.quota, asked.places)}
        step={1}
        isChanged={changes.quota !== undefined}
        onChange={(quota) => set({ quota })}
      >
        <IntegerField
          label={t("line-quota-typed")}
          name="changes.quota"
          value={terms.quota}
          onChange={(quota) => set({ quota })}
          error={fault("changes.quota")}
        />
      </Lever>
      <Lever
        label={t("line-pass-mark")}
        text={format.score(terms.passMark, 0)}
        value={mark}
        max={100}
        step={1}
        isChanged={changes.passMark !== undefined}
        onChange={(value) => set({ passMark: String(value) })}
      >
        <DecimalField
          label={t("line-pass-mark-typed")}
          name="changes.passMark"
          value={terms.passMark}
          onChange={(passMark) => set({ passMark })}
          error={fault("changes.passMark")}
        />
      </Lever>
      <Lever
        label={t("line-commune-places")}
        text={places === null ? t("line-none") : format.integer(places)}
        value={places ?? most(null, asked.places)}
        max={most(places, asked.places)}
        step={1}
        isChanged={changes.caps !== undefined}
        onChange={(communePlaces) => set({ caps: { ...terms.caps, communePlaces } })}
      >
        <IntegerField
          label={t("line-commune-places-typed")}
          name="changes.caps.communePlaces"
          value={places}
          onChange={(communePlaces) => set({ caps: { ...terms.caps, communePlaces } })}
          error={fault("changes.caps.communePlaces")}
        />
      </Lever>
    </>
  );
}

function More({ terms, refused, set }: PartProps) {
  const { t } = useT();
  const fault = useFaults(refused);
  const { caps } = terms;
  const counts = ["organisationPlaces", "domainPlaces"] as const;
  const amounts = ["organisationAmount", "communeAmount", "domainAmount"] as const;
  return (
    <>
      {counts.map((cap) => (
        <IntegerField
          key={cap}
          label={t(`line-cap-${cap}`)}
          name={`changes.caps.${cap}`}
          value={caps[cap]}
          onChange={(value) => set({ caps: { ...caps, [cap]: value } })}
          error={fault(`changes.caps.${cap}`)}
        />
      ))}
      {amounts.map((cap) => (
        <MoneyField
          key={cap}
          label={t(`line-cap-${cap}`)}
          name={`changes.caps.${cap}`}
          value={caps[cap]}
          onChange={(value) => set({ caps: { ...caps, [cap]: value } })}
          error={fault(`changes.caps.${cap}`)}
        />
      ))}
      <ReservedEditor reserved={terms.reserved} refused={refused} onChange={(reserved) => set({ reserved })} />
      <Checkbox isSelected={terms.meritCounts} onChange={(meritCounts) => set({ meritCounts })} name="meritCounts">
        {t("line-merit-counts")}
      </Checkbox>
      <Checkbox isSelected={terms.passesOver} onChange={(passesOver) => set({ passesOver })} name="passesOver">
        {t("line-passes-over")}
      </Checkbox>
      <Segmented
        label={t("line-aggregate")}
        value={terms.aggregate}
        onChange={(aggregate) => set({ aggregate })}
        options={[
          { id: "mean", label: t("line-mean") },
          { id: "median", label: t("line-median") },
        ]}
      />
      <WeightsEditor weights={terms.weights} refused={refused} onChange={(weights) => set({ weights })} />
    </>
  );
}
