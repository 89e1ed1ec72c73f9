// The only door to the desktop shell: everything else in the screens asks this file.
import { keepPreviousData, useMutation, useQuery, useQueryClient, type UseQueryResult } from "@tanstack/react-query";
import { invoke } from "@tauri-apps/api/core";
import type { Commands, Refused } from "../generated/commands";

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

async function ask<T>(command: string, args: Record<string, unknown>): Promise<T> {
  try {
    return await invoke<T>(command, args);
  } catch (error) {
    throw asRefused(error);
  }
}

export const host = {
  async call<K extends CommandName>(name: K, args: Args<K>): Promise<Reply<K>> {
    const reply = await ask<{ value: Reply<K>; changed: string[] }>("call", { name, args });
    return reply.value;
  },
  start: (): Promise<WindowStart> => ask("window_start", {}),
  retryOpen: (): Promise<WindowStart> => ask("retry_open", {}),
  saveDialog: (suggested: string): Promise<string | null> => ask("save_dialog", { suggested }),
  openFile: (path: string): Promise<void> => ask("open_file", { path }),
};

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

/** An act: runs once, then everything on screen is read anew (the data are on this machine: that is cheap). */
export function useAct<K extends CommandName>(name: K) {
  const client = useQueryClient();
  const mutation = useMutation<Reply<K>, Refused, Args<K>>({
    mutationFn: (args) => host.call(name, args),
    onSuccess: () => client.invalidateQueries(),
  });
  return {
    run: (args: Args<K>) => mutation.mutateAsync(args),
    isPending: mutation.isPending,
    refused: mutation.error,
    reset: () => mutation.reset(),
  };
}
