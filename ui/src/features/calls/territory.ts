import type { CommuneCard } from "../../generated/commands";
import { useCommand } from "../../host";
import type { SetUp } from "./setup";

/** Communes that a call may name (those of its province), and those it holds for now. */
export function useTerritory({ province, territory }: Pick<SetUp, "province" | "territory">) {
  const ofProvince = useCommand(
    "place.communes",
    { province, text: "", codes: [], limit: 400 },
    { enabled: province !== "", keepPrevious: true },
  );
  // A call of no single province names its communes one by one.
  const named = useCommand(
    "place.communes",
    { province: "", text: "", codes: territory, limit: 400 },
    { enabled: province === "" && territory.length > 0, keepPrevious: true },
  );
  const all: readonly CommuneCard[] = (province === "" ? named.data : ofProvince.data) ?? [];
  const inside = territory.length === 0 ? all : all.filter((commune) => territory.includes(commune.code));
  return { all, inside };
}
