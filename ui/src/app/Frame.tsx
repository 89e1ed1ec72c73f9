// Rail at the inline start, bar on top, the page in between.
import { Outlet, useRouterState } from "@tanstack/react-router";
import { Suspense, useEffect, useState } from "react";
import * as RAC from "react-aria-components";
import type { Right } from "../generated/commands";
import { useAct, useCommand } from "../host";
import { pick, useFormat, useT } from "../i18n";
import { controlStyles, keyOf, Segmented, Spinner } from "../kit";
import s from "./app.module.css";
import { Brand } from "./Brand";
import { KeysDialog } from "./KeysDialog";
import { Link, useGo } from "./nav";
import { Palette } from "./Palette";
import { PasswordDialog } from "./PasswordDialog";
import { useCurrentCall, useSession } from "./session";

interface Entry {
  to: string;
  key: string;
  right: Right;
  office?: boolean;
}

export const ENTRIES: readonly Entry[] = [
  { to: "/today", key: "frame-today", right: "read" },
  { to: "/calls", key: "frame-calls", right: "read" },
  { to: "/applications", key: "frame-applications", right: "read" },
  { to: "/reviews", key: "frame-reviews", right: "read" },
  { to: "/ranking", key: "frame-ranking", right: "rank" },
  { to: "/sessions", key: "frame-sessions", right: "rank" },
  { to: "/organisations", key: "frame-organisations", right: "read" },
  { to: "/dashboard", key: "frame-dashboard", right: "report" },
  { to: "/reports", key: "frame-reports", right: "report" },
  { to: "/programmes", key: "frame-programmes", right: "read", office: true },
  { to: "/tables", key: "frame-tables", right: "administer", office: true },
  { to: "/backup", key: "frame-backup", right: "administer", office: true },
  { to: "/accounts", key: "frame-accounts", right: "administer", office: true },
  { to: "/log", key: "frame-log", right: "audit", office: true },
  { to: "/privacy", key: "frame-privacy", right: "administer", office: true },
  { to: "/settings", key: "frame-settings", right: "read", office: true },
  { to: "/about", key: "frame-about", right: "read", office: true },
];

/** Entries that a person may open: reviews are for those who score and those who see all scores. */
export function useEntries(): Entry[] {
  const { can } = useSession();
  return ENTRIES.filter((entry) =>
    entry.to === "/reviews" ? can("review") || can("rank") || can("enter-reviews") : can(entry.right),
  );
}

export function Frame() {
  const { t } = useT();
  const { office } = useSession();
  const [open, setOpen] = useState<"palette" | "keys" | "password" | null>(null);
  useKeys(setOpen);
  useIdleLock();
  return (
    <div className={s.frame}>
      <Rail onPassword={() => setOpen("password")} />
      <Bar onSearch={() => setOpen("palette")} />
      <main className={s.main}>
        {office?.demo && <div className={s.demo}>{t("frame-demo")}</div>}
        <Suspense
          fallback={
            <div className={s.centre}>
              <Spinner />
            </div>
          }
        >
          <Outlet />
        </Suspense>
      </main>
      {open === "palette" && <Palette onClose={() => setOpen(null)} />}
      {open === "keys" && <KeysDialog onClose={() => setOpen(null)} />}
      {open === "password" && <PasswordDialog onClose={() => setOpen(null)} />}
    </div>
  );
}

function Rail({ onPassword }: { onPassword: () => void }) {
  const { t, lang } = useT();
  const format = useFormat();
  const { account, office } = useSession();
  const { call } = useCurrentCall();
  const entries = useEntries();
  const today = useCommand("today.show", { call: call?.id ?? null }, { keepPrevious: true });
  const signOut = useAct("account.signOut");
  const tasks = today.data?.tasks.reduce((sum, task) => sum + task.count, 0) ?? 0;
  const counts: Record<string, number> = {
    "/today": tasks,
    "/applications": call ? call.deposited + call.drafts : 0,
    "/reviews": today.data?.myReviews ?? 0,
    "/organisations": today.data?.organisations ?? 0,
  };
  const link = (entry: Entry) => (
    <Link key={entry.to} to={entry.to} className={s.railLink} activeClassName={s.active}>
      {t(entry.key)}
      {(counts[entry.to] ?? 0) > 0 && <span className={s.count}>{format.integer(counts[entry.to])}</span>}
    </Link>
  );
  return (
    <nav className={s.rail} aria-label={t("frame-rail")}>
      <Brand />
      {entries.filter((entry) => !entry.office).map(link)}
      <div className={s.railGroup}>{t("frame-office")}</div>
      {entries.filter((entry) => entry.office).map(link)}
      <div className={s.account}>
        <RAC.MenuTrigger>
          <RAC.Button className={s.accountButton}>
            {pick(lang, account?.displayAr ?? "", account?.displayFr ?? "") || account?.name}
            <span>{pick(lang, office?.nameAr ?? "", office?.nameFr ?? "")}</span>
          </RAC.Button>
          <RAC.Popover className={controlStyles.popover} placement="top">
            <RAC.Menu
              onAction={(key) => (key === "password" ? onPassword() : void signOut.run({}))}
              aria-label={t("frame-account")}
            >
              <RAC.MenuItem id="role" className={controlStyles.option} isDisabled>
                {t(`role-${account?.role ?? "observer"}`)}
              </RAC.MenuItem>
              <RAC.MenuItem id="password" className={controlStyles.option}>
                {t("frame-change-password")}
              </RAC.MenuItem>
              <RAC.MenuItem id="out" className={controlStyles.option}>
                {t("frame-sign-out")}
              </RAC.MenuItem>
            </RAC.Menu>
          </RAC.Popover>
        </RAC.MenuTrigger>
      </div>
    </nav>
  );
}

function Bar({ onSearch }: { onSearch: () => void }) {
  const { t, lang, setLang } = useT();
  const format = useFormat();
  const { now } = useSession();
  const { call, calls, choose } = useCurrentCall();
  return (
    <header className={s.bar}>
      <RAC.MenuTrigger>
        <RAC.Button className={s.call} isDisabled={calls.length === 0}>
          <strong>{call ? pick(lang, call.titleAr, call.titleFr) : t("frame-no-call")}</strong>
          {call?.state === "open" && call.closesAt && (
            <span>
              {format.countdown(call.closesAt, now)} · <bdi>{format.dateTime(call.closesAt)}</bdi>
            </span>
          )}
          {call && call.state !== "open" && <span>{t(`call-state-${call.state}`)}</span>}
        </RAC.Button>
        <RAC.Popover className={controlStyles.popover}>
          <RAC.Menu onAction={(key) => choose(Number(key))} aria-label={t("frame-choose-call")}>
            {calls.map((one) => (
              <RAC.MenuItem key={one.id} id={one.id} className={controlStyles.option} textValue={one.code}>
                {pick(lang, one.titleAr, one.titleFr)}
                <span className={controlStyles.detail}>
                  <bdi>{one.code}</bdi> · {t(`call-state-${one.state}`)}
                </span>
              </RAC.MenuItem>
            ))}
          </RAC.Menu>
        </RAC.Popover>
      </RAC.MenuTrigger>
      <button type="button" className={s.search} onClick={onSearch}>
        <span>{t("frame-search")}</span>
        <kbd>Ctrl K</kbd>
      </button>
      <Segmented
        label={t("frame-language")}
        value={lang}
        onChange={setLang}
        options={[
          { id: "ar", label: t("frame-lang-ar"), lang: "ar" },
          { id: "fr", label: t("frame-lang-fr"), lang: "fr" },
          { id: "en", label: t("frame-lang-en"), lang: "en" },
        ]}
      />
    </header>
  );
}

/** Keys that work on every page. */
function useKeys(open: (what: "palette" | "keys") => void) {
  const go = useGo();
  const entries = useEntries();
  const { can } = useSession();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.matches("input, textarea, select");
      const key = keyOf(event);
      const control = event.ctrlKey && !event.altKey && !event.shiftKey;
      const entry = event.altKey && !event.ctrlKey && /^[1-9]$/.test(key) ? entries[Number(key) - 1] : undefined;
      if (control && key === "k") open("palette");
      else if (control && key === "n" && can("deposit")) go("/applications/new");
      else if (entry) go(entry.to);
      else if (key === "?" && !typing) open("keys");
      else return;
      event.preventDefault();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [open, go, entries, can]);
}

const IDLE_MINUTES = 5;

/** After five minutes without a key or a click the office is locked; the page stays where it was. */
function useIdleLock() {
  const signOut = useAct("account.signOut");
  const { pathname } = useRouterState({ select: (state) => state.location });
  // biome-ignore lint/correctness/useExhaustiveDependencies: going to a page is a sign of life too
  useEffect(() => {
    let timer = 0;
    const wait = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => void signOut.run({}).catch(() => undefined), IDLE_MINUTES * 60_000);
    };
    wait();
    const signs = ["keydown", "pointerdown", "pointermove", "wheel"] as const;
    for (const sign of signs) window.addEventListener(sign, wait, { passive: true });
    return () => {
      window.clearTimeout(timer);
      for (const sign of signs) window.removeEventListener(sign, wait);
    };
  }, [pathname]);
}
