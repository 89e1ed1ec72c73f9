import { Plus, Trash2 } from "lucide-react";
import type { CallView, Channel, ChannelKind } from "../../generated/commands";
import { useT } from "../../i18n";
import { Button, DateField, Empty, IconButton, IntegerField, MomentField, Select, TextField } from "../../kit";
import { Attachments } from "../attachments/Attachments";
import s from "./calls.module.css";
import type { TabProps } from "./setup";

const KINDS: readonly ChannelKind[] = ["newspaper", "council-page", "notice-board", "radio", "social", "other"];

/** When the call was published, opens and closes, and where it was made known. */
export function DatesTab({ call, value, set, fault, locked }: TabProps & { call: CallView }) {
  const { t } = useT();
  return (
    <div className={s.form}>
      <div className={s.two}>
        <DateField
          label={t("calls-published")}
          name="publishedOn"
          value={value.publishedOn}
          onChange={(publishedOn) => set({ publishedOn })}
          error={fault("publishedOn")}
          isDisabled={locked("publication")}
        />
        <IntegerField
          label={t("calls-window")}
          name="windowDays"
          value={value.windowDays}
          onChange={(days) => set({ windowDays: days ?? 0 })}
          error={fault("windowDays")}
          description={t("calls-window-about")}
          isDisabled={locked("publication")}
        />
        <MomentField
          label={t("calls-opens")}
          name="opensAt"
          value={value.opensAt}
          onChange={(opensAt) => set({ opensAt })}
          error={fault("opensAt")}
          description={t("calls-opens-about")}
          isDisabled={locked("opening")}
        />
        <MomentField
          label={t("calls-closes")}
          name="closesAt"
          value={value.closesAt}
          onChange={(closesAt) => set({ closesAt })}
          error={fault("closesAt")}
          description={t("calls-closes-about")}
          isDisabled={locked("closing")}
          isRequired
        />
      </div>
      <Channels call={call} value={value} set={set} fault={fault} locked={locked} />
      <section className={s.part}>
        <h2>{t("calls-notice")}</h2>
        <p className={s.faint}>{t("calls-notice-about")}</p>
        <Attachments
          noun="call"
          id={call.id}
          slot="notice"
          label={t("calls-notice")}
          editable={!locked("publication")}
        />
      </section>
    </div>
  );
}

function Channels({ call, value, set, fault, locked }: TabProps & { call: CallView }) {
  const { t } = useT();
  const isDisabled = locked("publication");
  const { channels } = value;
  const put = (at: number, part: Partial<Channel>) =>
    set({ channels: channels.map((one, i) => (i === at ? { ...one, ...part } : one)) });
  const add = () =>
    set({ channels: [...channels, { number: 0, kind: "newspaper", place: "", shownOn: value.publishedOn }] });
  const button = !isDisabled && (
    <Button icon={<Plus size={16} aria-hidden="true" />} onPress={add}>
      {t("calls-channel-add")}
    </Button>
  );
  return (
    <section className={s.part} data-field="channels">
      <h2>{t("calls-channels")}</h2>
      <p className={s.faint}>{t("calls-channels-about")}</p>
      {channels.length === 0 && (
        <Empty title={t("calls-channels-empty")} hint={t("calls-channels-empty-hint")} action={button} />
      )}
      {channels.map((channel, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a channel that was not kept yet has no number of its own
        <fieldset key={i} className={s.entry}>
          <legend>{t("calls-channel-n", { n: i + 1 })}</legend>
          <div className={s.channel}>
            <Select
              label={t("calls-channel-kind")}
              name={`channels.${i}.kind`}
              value={channel.kind}
              onChange={(kind) => put(i, { kind })}
              options={KINDS.map((kind) => ({ id: kind, label: t(`calls-channel-${kind}`) }))}
              isDisabled={isDisabled}
            />
            <TextField
              label={t("calls-channel-place")}
              name={`channels.${i}.place`}
              value={channel.place}
              onChange={(place) => put(i, { place })}
              error={fault(`channels.${i}.place`)}
              isDisabled={isDisabled}
              isRequired
            />
            <DateField
              label={t("calls-channel-day")}
              name={`channels.${i}.shownOn`}
              value={channel.shownOn}
              onChange={(shownOn) => put(i, { shownOn })}
              error={fault(`channels.${i}.shownOn`)}
              isDisabled={isDisabled}
            />
            {!isDisabled && (
              <IconButton
                label={t("calls-remove")}
                icon={<Trash2 size={15} aria-hidden="true" />}
                onPress={() => set({ channels: channels.filter((_, at) => at !== i) })}
              />
            )}
          </div>
          {channel.number > 0 ? (
            <Attachments
              noun="call"
              id={call.id}
              slot={`proof:${channel.number}`}
              label={t("calls-channel-proof", { n: i + 1 })}
              editable={!isDisabled}
            />
          ) : (
            <p className={s.faint}>{t("calls-channel-proof-later")}</p>
          )}
        </fieldset>
      ))}
      {channels.length > 0 && <div>{button}</div>}
    </section>
  );
}
