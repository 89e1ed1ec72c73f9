import { useT } from "../i18n";
import { Dialog } from "../kit";
import s from "./app.module.css";

const KEYS = [
  ["Ctrl K", "frame-key-search"],
  ["Ctrl N", "frame-key-deposit"],
  ["Alt 1…9", "frame-key-rail"],
  ["↑ ↓ ← →", "frame-key-grid"],
  ["Enter", "frame-key-open"],
  ["Space", "frame-key-select"],
  ["Ctrl C", "frame-key-copy"],
  ["0…5", "frame-key-score"],
  ["Ctrl Enter", "frame-key-submit"],
  ["?", "frame-key-help"],
] as const;

export function KeysDialog({ onClose }: { onClose: () => void }) {
  const { t } = useT();
  return (
    <Dialog title={t("frame-keys")} isOpen onClose={onClose} size="s">
      <dl className={s.keys}>
        {KEYS.map(([key, text]) => (
          <div key={key} style={{ display: "contents" }}>
            <dt>
              <bdi>{key}</bdi>
            </dt>
            <dd>{t(text)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
