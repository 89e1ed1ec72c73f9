// Personal values shown whole on request: masked until asked for, and masked again with the next version.
import { Eye, EyeOff } from "lucide-react";
import { useState } from "react";
import { useSession } from "../../app/session";
import { useAct } from "../../host";
import { useT } from "../../i18n";
import { Button, Refusal } from "../../kit";

const DOT = "•";

type Values = Record<string, string>;

/** Whether a record still shows a masked value somewhere. */
export function isMasked(record: unknown): boolean {
  if (typeof record === "string") return record.includes(DOT);
  if (typeof record !== "object" || record === null) return false;
  return Object.values(record).some(isMasked);
}

/** A record with the whole values in the place of its masked ones; what was typed over one stays. */
export function unmasked<T>(record: T, values: Values, path = ""): T {
  if (typeof record === "string") return (record.includes(DOT) ? (values[path] ?? record) : record) as T;
  if (typeof record !== "object" || record === null) return record;
  const at = (key: string) => (path === "" ? key : `${path}.${key}`);
  if (Array.isArray(record)) return record.map((item, i) => unmasked(item, values, at(String(i)))) as T;
  const entries = Object.entries(record).map(([key, value]) => [key, unmasked(value, values, at(key))]);
  return Object.fromEntries(entries) as T;
}

/** The whole values of one version of an organisation, once they were asked for. */
export function useReveal(id: number, version: number) {
  const reveal = useAct("organisation.reveal");
  const [shown, setShown] = useState<{ id: number; version: number; values: Values } | null>(null);
  const values = shown !== null && shown.id === id && shown.version === version ? shown.values : null;
  const show = async () => {
    try {
      const revealed = await reveal.run({ id, fields: [] });
      setShown({ id, version, values: revealed.values });
    } catch {
      // The refusal is shown beside the button.
    }
  };
  return {
    isShown: values !== null,
    over: <T,>(record: T): T => (values === null ? record : unmasked(record, values)),
    show,
    hide: () => setShown(null),
    isPending: reveal.isPending,
    refused: reveal.refused,
  };
}

/** Shows or hides the whole values; nothing for those who may not see them, or where nothing is masked. */
export function RevealButton({ reveal, record }: { reveal: ReturnType<typeof useReveal>; record: unknown }) {
  const { t } = useT();
  const { can } = useSession();
  if (!can("see-personal") || !isMasked(record)) return null;
  const Mark = reveal.isShown ? EyeOff : Eye;
  return (
    <>
      <Refusal refused={reveal.refused} />
      <Button
        icon={<Mark size={16} aria-hidden="true" />}
        isPending={reveal.isPending}
        onPress={() => (reveal.isShown ? reveal.hide() : void reveal.show())}
      >
        {t(reveal.isShown ? "privacy-hide" : "privacy-reveal")}
      </Button>
    </>
  );
}
