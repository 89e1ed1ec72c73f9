import { useT } from "../i18n";
import s from "./app.module.css";

/** The mark: a tile of zellige, two lights of saffron. */
export function Brand() {
  const { t } = useT();
  return (
    <div className={s.brand}>
      <svg width="28" height="28" viewBox="0 0 28 28" aria-hidden="true">
        <rect width="28" height="28" rx="5" fill="#f6dfae" />
        <path d="M0 5a5 5 0 0 1 5-5h18a5 5 0 0 1 5 5L14 14z" fill="#e9b658" />
        <path d="M28 5v18a5 5 0 0 1-5 5L14 14z" fill="#f2cb82" />
        <path d="M5 28h18a5 5 0 0 0 5-5L14 14 0 23a5 5 0 0 0 5 5z" fill="#e9b658" />
      </svg>
      <span>{t("frame-name")}</span>
    </div>
  );
}
