import { useState } from "react";
import type { ListFormat, ListView, Refused } from "../../generated/commands";
import { host } from "../../host";
import { useFormat, useT } from "../../i18n";
import { Menu, useFaultText, useToast } from "../../kit";

const FORMATS: readonly ListFormat[] = ["pdf", "xlsx", "csv"];

interface Props {
  /** The list as it is shown. */
  view: ListView;
  /** File name to propose, without its ending. */
  name: string;
}

/** Prints the list that is on screen, or saves it for other programs. */
export function ListMenu({ view, name }: Props) {
  const { t, lang } = useT();
  const format = useFormat();
  const toast = useToast();
  const text = useFaultText();
  const [busy, setBusy] = useState(false);
  const write = async (as: ListFormat) => {
    const path = as === "pdf" ? null : await host.saveDialog(`${name}.${as}`);
    if (as !== "pdf" && path === null) return;
    const written = await host.call("list.write", { view, format: as, language: lang, path });
    if (as === "pdf") await host.openFile(written.path);
    const said = t("list-saved", { n: format.integer(written.rows), path: written.path });
    const left = written.leftOut > 0 ? ` ${t("list-left-out", { n: written.leftOut })}` : "";
    toast(said + left);
  };
  const act = async (as: ListFormat) => {
    // The menu stays, so that whoever asks twice is not given two files.
    if (busy) return;
    setBusy(true);
    try {
      await write(as);
    } catch (error) {
      toast(text(error as Refused), { tone: "error" });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Menu
      label={t("list-menu")}
      onAction={(as) => void act(as as ListFormat)}
      items={FORMATS.map((as) => ({ id: as, label: t(`list-${as}`) }))}
    />
  );
}
