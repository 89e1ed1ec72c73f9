import { useT } from "../../i18n";
import { IntegerField, MoneyField } from "../../kit";
import s from "./calls.module.css";
import { LotsEditor } from "./LotsEditor";
import type { TabProps } from "./setup";

const COUNTS = ["organisationFiles", "organisationPlaces", "communePlaces", "domainPlaces"] as const;
const AMOUNTS = ["organisationAmount", "communeAmount", "domainAmount"] as const;

/** Places and money of the call, shared out in lots, and ceilings. */
export function BoundsTab(props: TabProps) {
  const { t } = useT();
  const { value, set, fault, locked } = props;
  const { caps } = value;
  return (
    <div className={s.form}>
      <div className={s.two}>
        <IntegerField
          label={t("calls-quota")}
          name="quota"
          value={value.quota}
          onChange={(quota) => set({ quota })}
          error={fault("quota")}
          description={t("calls-quota-about")}
          isDisabled={locked("quota")}
        />
        <MoneyField
          label={t("calls-envelope-mad")}
          name="envelope"
          value={value.envelope}
          onChange={(envelope) => set({ envelope })}
          error={fault("envelope")}
          description={t("calls-envelope-about")}
          isDisabled={locked("envelope")}
        />
      </div>
      <LotsEditor {...props} />
      <section className={s.part} data-field="caps">
        <h2>{t("calls-caps")}</h2>
        <p className={s.faint}>{t("calls-caps-about")}</p>
        <div className={s.four}>
          {COUNTS.map((cap) => (
            <IntegerField
              key={cap}
              label={t(`calls-cap-${cap.toLowerCase()}`)}
              name={`caps.${cap}`}
              value={caps[cap]}
              onChange={(count) => set({ caps: { ...caps, [cap]: count } })}
              error={fault(`caps.${cap}`)}
              isDisabled={locked("caps")}
            />
          ))}
          {AMOUNTS.map((cap) => (
            <MoneyField
              key={cap}
              label={t(`calls-cap-${cap.toLowerCase()}`)}
              name={`caps.${cap}`}
              value={caps[cap]}
              onChange={(amount) => set({ caps: { ...caps, [cap]: amount } })}
              error={fault(`caps.${cap}`)}
              isDisabled={locked("caps")}
            />
          ))}
        </div>
      </section>
    </div>
  );
}
