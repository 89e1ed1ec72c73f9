// Who is signed in, in which office, at what moment, and which call they work on.
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from "react";
import type { CallCard, OfficeCard, Right, SignedIn } from "../generated/commands";
import { useCommand } from "../host";

interface Session {
  account: SignedIn | null;
  office: OfficeCard | null;
  now: string;
  version: string;
  dataDir: string;
  can: (right: Right) => boolean;
  refresh: () => Promise<void>;
}

const nobody: Session = {
  account: null,
  office: null,
  now: "",
  version: "",
  dataDir: "",
  can: () => false,
  refresh: async () => undefined,
};

/** The office's clock going on from when it was read, to the minute; a clock given for a trial stands still. */
export function useRunningNow(now: string, readAt: number, stands: boolean): string {
  const [minutes, setMinutes] = useState(0);
  useEffect(() => {
    if (stands) return;
    const look = () => setMinutes(Math.floor((Date.now() - readAt) / 60_000));
    look();
    const timer = window.setInterval(look, 10_000);
    return () => window.clearInterval(timer);
  }, [readAt, stands]);
  return useMemo(() => {
    if (now === "" || minutes <= 0) return now;
    return new Date(Date.parse(now) + minutes * 60_000).toISOString();
  }, [now, minutes]);
}

const SessionContext = createContext<Session>(nobody);

interface ProviderProps {
  value: Omit<Session, "can">;
  children: ReactNode;
}

export function SessionProvider({ value, children }: ProviderProps) {
  const { account } = value;
  const can = useCallback((right: Right) => account?.rights.includes(right) ?? false, [account]);
  const session = useMemo(() => ({ ...value, can }), [value, can]);
  return <SessionContext.Provider value={session}>{children}</SessionContext.Provider>;
}

export function useSession(): Session {
  return useContext(SessionContext);
}

const KEPT = "awrach.call";

interface CurrentCall {
  call: CallCard | null;
  calls: CallCard[];
  choose: (id: number) => void;
}

const CallContext = createContext<CurrentCall>({ call: null, calls: [], choose: () => undefined });

/** The chosen call, else the newest open one, else the newest. */
export function CurrentCallProvider({ children }: { children: ReactNode }) {
  const list = useCommand("call.list", {});
  const [chosen, setChosen] = useState<number>(() => Number(localStorage.getItem(KEPT) ?? 0));
  useEffect(() => {
    if (chosen > 0) localStorage.setItem(KEPT, String(chosen));
  }, [chosen]);
  const state = useMemo(() => {
    const calls = list.data ?? [];
    const call =
      calls.find((one) => one.id === chosen) ?? calls.find((one) => one.state === "open") ?? calls[0] ?? null;
    return { call, calls, choose: setChosen };
  }, [list.data, chosen]);
  return <CallContext.Provider value={state}>{children}</CallContext.Provider>;
}

export function useCurrentCall(): CurrentCall {
  return useContext(CallContext);
}
