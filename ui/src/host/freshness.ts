// Which readings an act may have made old. The data are on this machine, so reading again is cheap: only what
// no act touches is left alone, and everything that is not named here is read anew.
import type { CommandName } from "./index";

/** Readings that stand on few nouns, or on none. */
const STANDS_ON: Partial<Record<CommandName, readonly string[]>> = {
  "place.provinces": [],
  "place.communes": [],
  "account.list": ["account"],
};

/** Whether a reading has to be asked again after these records (`application:12`) changed. */
export function isStale(reading: unknown, changed: readonly string[]): boolean {
  const nouns = STANDS_ON[reading as CommandName];
  return nouns === undefined || changed.some((record) => nouns.includes(record.slice(0, record.indexOf(":"))));
}
