import { Eye, Trash2 } from "lucide-react";
import { useState } from "react";
import { useSession } from "../../app/session";
import type { AttachmentCard, AttachmentNoun, Refused } from "../../generated/commands";
import { useAct, useCommand } from "../../host";
import { pick, useFormat, useT } from "../../i18n";
import {
  Bdi,
  base64Of,
  ConfirmDialog,
  FileDrop,
  IconButton,
  Notice,
  Refusal,
  Tag,
  useFaultText,
  useToast,
} from "../../kit";
import s from "./attachments.module.css";
import { Viewer } from "./Viewer";

/** The most the core takes; what is larger is not even read. */
const MOST_BYTES = 25_000_000;
const ACCEPTED = ".pdf,.png,.jpg,.jpeg,.webp,.tif,.tiff,.docx,.xlsx,.txt";

interface Props {
  noun: AttachmentNoun;
  id: number;
  /** For what: `paper:statutes`, `notice`. */
  slot: string;
  /** What the slot is called, for those who hear the page. */
  label?: string;
  editable?: boolean;
}

interface Failed {
  name: string;
  refused: Pick<Refused, "code" | "args">;
}

/** What is attached in one slot: added by the chooser, dragging or pasting; viewed; removed. */
export function Attachments({ noun, id, slot, label, editable = false }: Props) {
  const { t } = useT();
  const toast = useToast();
  const text = useFaultText();
  const all = useCommand("attachment.list", { noun, id });
  const add = useAct("attachment.add");
  const [failed, setFailed] = useState<Failed[]>([]);
  const [busy, setBusy] = useState(false);
  const [viewed, setViewed] = useState<AttachmentCard | null>(null);
  const [leaving, setLeaving] = useState<AttachmentCard | null>(null);
  const remove = useAct("attachment.remove");
  const here = (all.data ?? []).filter((one) => one.slot === slot);
  const take = async (files: File[]) => {
    setBusy(true);
    const refusals: Failed[] = [];
    let added = 0;
    for (const file of files) {
      try {
        if (file.size > MOST_BYTES) throw { code: "attachment-too-large", args: {} };
        await add.run({ noun, id, slot, name: file.name, path: null, content: await base64Of(file) });
        added += 1;
      } catch (error) {
        const refused = typeof error === "object" && error !== null && "code" in error ? error : null;
        refusals.push({ name: file.name, refused: (refused as Refused) ?? { code: "attachment-malformed", args: {} } });
      }
    }
    setFailed(refusals);
    setBusy(false);
    if (added > 0) toast(t("attachment-added", { n: added }));
  };
  const list = here.length > 0 && (
    <ul className={s.list}>
      {here.map((one) => (
        <Row
          key={one.id}
          card={one}
          onView={() => setViewed(one)}
          onRemove={editable ? () => setLeaving(one) : undefined}
        />
      ))}
    </ul>
  );
  const name = label ?? t("attachment-title");
  return (
    <div className={s.slot}>
      {all.error && <Refusal refused={all.error} />}
      {failed.map((one) => (
        <Notice key={one.name} tone="error" title={<bdi>{one.name}</bdi>}>
          {text(one.refused)}
        </Notice>
      ))}
      {editable ? (
        <FileDrop
          label={t("attachment-attach-to", { name })}
          action={t("attachment-attach")}
          hint={t("attachment-hint")}
          accept={ACCEPTED}
          isPending={busy}
          onFiles={(files) => void take(files)}
        >
          {list}
        </FileDrop>
      ) : (
        list || (all.data && <span className={s.faint}>{t("attachment-none")}</span>)
      )}
      {viewed && <Viewer card={viewed} onClose={() => setViewed(null)} />}
      {leaving && (
        <ConfirmDialog
          isOpen
          tone="danger"
          title={t("attachment-remove-title")}
          body={t("attachment-remove-body", { name: leaving.name })}
          confirmLabel={t("attachment-remove")}
          onConfirm={async () => {
            await remove.run({ id: leaving.id });
            toast(t("attachment-removed"));
          }}
          onClose={() => setLeaving(null)}
        />
      )}
    </div>
  );
}

function Row({ card, onView, onRemove }: { card: AttachmentCard; onView: () => void; onRemove?: () => void }) {
  const { t, lang } = useT();
  const format = useFormat();
  const { can } = useSession();
  const sees = ["deposit", "check-papers", "review", "decide", "follow"].some((right) => can(right as "deposit"));
  return (
    <li className={s.row}>
      <span className={s.name}>
        <bdi>{card.name}</bdi>
        <span className={s.faint}>
          {[
            t(`attachment-kind-${card.kind}`),
            t("attachment-kilobytes", { n: format.integer(Math.ceil(card.size / 1000)) }),
            format.dateTime(card.addedAt),
          ].join(" · ")}{" "}
          · <Bdi>{pick(lang, card.addedByAr, card.addedByFr)}</Bdi>
        </span>
      </span>
      {!card.stands && <Tag tone="red">{t("attachment-lost")}</Tag>}
      {sees && (
        <IconButton
          label={t("attachment-view", { name: card.name })}
          icon={<Eye size={16} aria-hidden="true" />}
          onPress={onView}
        />
      )}
      {onRemove && (
        <IconButton
          label={t("attachment-remove-named", { name: card.name })}
          icon={<Trash2 size={16} aria-hidden="true" />}
          onPress={onRemove}
        />
      )}
    </li>
  );
}
