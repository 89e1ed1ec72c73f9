// One box to find anything and go anywhere.
import { type KeyboardEvent, useId, useMemo, useState } from "react";
import { useCommand } from "../host";
import { pick, useT } from "../i18n";
import { Dialog } from "../kit";
import s from "./app.module.css";
import { useEntries } from "./Frame";
import { useGo } from "./nav";
import { useSession } from "./session";

interface Hit {
  id: string;
  group: string;
  to: string;
  number: string;
  title: string;
  detail: string;
}

const WAYS: Record<string, string> = {
  application: "/applications/",
  organisation: "/organisations/",
  call: "/calls/",
};

export function Palette({ onClose }: { onClose: () => void }) {
  const { t, lang } = useT();
  const go = useGo();
  const list = useId();
  const { can } = useSession();
  const entries = useEntries();
  const [text, setText] = useState("");
  const [at, setAt] = useState(0);
  const found = useCommand("search.find", { text, limit: 8 }, { enabled: text.trim() !== "", keepPrevious: true });
  const hits = useMemo<Hit[]>(() => {
    const typed = text.trim().toLowerCase();
    const records = typed === "" ? [] : (found.data ?? []);
    const pages = [
      ...(can("deposit") ? [{ to: "/applications/new", key: "frame-key-deposit" }] : []),
      ...entries,
    ].filter((entry) => typed === "" || t(entry.key).toLowerCase().includes(typed));
    return [
      ...records.map((one) => ({
        id: `${one.noun}-${one.id}`,
        group: t(`frame-group-${one.noun}`),
        to: `${WAYS[one.noun] ?? "/"}${one.id}`,
        number: one.number,
        title: pick(lang, one.titleAr, one.titleFr),
        detail: pick(lang, one.detailAr, one.detailFr),
      })),
      ...pages.map((page) => ({
        id: page.to,
        group: t("frame-group-pages"),
        to: page.to,
        number: "",
        title: t(page.key),
        detail: "",
      })),
    ];
  }, [text, found.data, entries, can, t, lang]);
  const chosen = Math.min(at, Math.max(0, hits.length - 1));
  const open = (hit: Hit | undefined) => {
    if (!hit) return;
    onClose();
    go(hit.to);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown") setAt(Math.min(hits.length - 1, chosen + 1));
    else if (event.key === "ArrowUp") setAt(Math.max(0, chosen - 1));
    else if (event.key === "Enter") open(hits[chosen]);
    else return;
    event.preventDefault();
  };
  return (
    <Dialog title={t("frame-search-title")} isOpen onClose={onClose}>
      <input
        className={s.paletteInput}
        autoFocus
        dir="auto"
        role="combobox"
        aria-label={t("frame-search")}
        aria-expanded="true"
        aria-controls={list}
        aria-activedescendant={hits[chosen] ? `${list}-${chosen}` : undefined}
        placeholder={t("frame-search")}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={list} role="listbox" aria-label={t("frame-results")} className={s.hits}>
        {hits.map((hit, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the field
          <div
            key={hit.id}
            id={`${list}-${i}`}
            role="option"
            aria-selected={i === chosen}
            tabIndex={-1}
            className={s.hit}
            onClick={() => open(hit)}
          >
            {(i === 0 || hits[i - 1]?.group !== hit.group) && <span className={s.hitGroup}>{hit.group}</span>}
            <strong>
              {hit.number && (
                <>
                  <bdi>{hit.number}</bdi>{" "}
                </>
              )}
              <bdi>{hit.title}</bdi>
            </strong>
            <span>
              <bdi>{hit.detail}</bdi>
            </span>
          </div>
        ))}
      </div>
      {text.trim() !== "" && hits.length === 0 && <p className={s.faint}>{t("kit-nothing-found")}</p>}
    </Dialog>
  );
}
