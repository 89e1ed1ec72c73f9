// The only door to the desktop shell: everything else in the screens asks this file.
import {
  keepPreviousData,
  MutationCache,
  QueryCache,
  QueryClient,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query";
import { invoke } from "@tauri-apps/api/core";
import type { Commands, Refused } from "../generated/commands";
import { isStale } from "./freshness";

export type { Refused } from "../generated/commands";

export type CommandName = keyof Commands;
export type Args<K extends CommandName> = Commands[K]["args"];
export type Reply<K extends CommandName> = Commands[K]["reply"];

/** What the window knows before any command: language and clock it was started with, and why it may be in trouble. */
export interface WindowStart {
  lang: string | null;
  clock: string | null;
  dataDir: string;
  trouble: Refused | null;
  version: string;
}

function asRefused(error: unknown): Refused {
  if (typeof error === "object" && error !== null && "code" in error) return error as Refused;
  return { code: "internal", args: {}, faults: [] } as Refused;
}

/** A plain browser has no core behind it: said at once, with a code of its own, rather than as a lost answer. */
function outside(): Refused {
  console.error("these screens work only inside the program's own window");
  return { code: "no-window", args: {}, faults: [] } as Refused;
}

async function ask<T>(command: string, args: Record<string, unknown>): Promise<T> {
  if (!("__TAURI_INTERNALS__" in window)) throw outside();
  try {
    return await invoke<T>(command, args);
  } catch (error) {
    throw asRefused(error);
  }
}

/** A command's answer with the records it changed. */
interface Answer<K extends CommandName> {
  value: Reply<K>;
  changed: string[];
}

function answer<K extends CommandName>(name: K, args: Args<K>): Promise<Answer<K>> {
  return ask("call", { name, args });
}

export const host = {
  call: async <K extends CommandName>(name: K, args: Args<K>): Promise<Reply<K>> => (await answer(name, args)).value,
  start: (): Promise<WindowStart> => ask("window_start", {}),
  retryOpen: (): Promise<WindowStart> => ask("retry_open", {}),
  saveDialog: (suggested: string): Promise<string | null> => ask("save_dialog", { suggested }),
  openFile: (path: string): Promise<void> => ask("open_file", { path }),
};

/** What was read. A refusal that says nobody is signed in any more leads to the sign-in page, wherever it came from. */
export function newReadings(): QueryClient {
  const onError = (error: unknown) => {
    if ((error as Refused).code === "not-signed-in") void forget(client);
  };
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    // The data are on this machine: what fails once fails again, and what is shown is read anew after each act.
    defaultOptions: {
      queries: { retry: false, refetchOnWindowFocus: false, staleTime: 5_000, networkMode: "always" },
      mutations: { networkMode: "always" },
    },
  });
  return client;
}

/** A reading that stays on screen and is asked anew after every change. */
export function useCommand<K extends CommandName>(
  name: K,
  args: Args<K>,
  options: { enabled?: boolean; keepPrevious?: boolean } = {},
): UseQueryResult<Reply<K>, Refused> {
  const asked = useQuery({
    queryKey: [name, args],
    queryFn: () => host.call(name, args),
    enabled: options.enabled ?? true,
    placeholderData: options.keepPrevious ? keepPreviousData : undefined,
  });
  return asked as UseQueryResult<Reply<K>, Refused>;
}

/** Nothing of one person's readings may be seen by the next: only who is there is asked again. */
function forget(client: QueryClient) {
  client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== "office.status" });
  return client.invalidateQueries({ queryKey: ["office.status"] });
}

function refresh(client: QueryClient, name: CommandName, changed: readonly string[]) {
  if (name === "account.signIn" || name === "account.signOut") return forget(client);
  return client.invalidateQueries({ predicate: ({ queryKey }) => isStale(queryKey[0], changed) });
}

/** An act: runs once, then what it may have changed on screen is read anew. */
export function useAct<K extends CommandName>(name: K) {
  const client = useQueryClient();
  const mutation = useMutation<Answer<K>, Refused, Args<K>>({
    mutationFn: (args) => answer(name, args),
    onSuccess: ({ changed }) => refresh(client, name, changed),
  });
  const { mutateAsync } = mutation;
  return {
    run: async (args: Args<K>): Promise<Reply<K>> => (await mutateAsync(args)).value,
    isPending: mutation.isPending,
    refused: mutation.error,
    reset: mutation.reset,
  };
}
