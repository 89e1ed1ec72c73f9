import { Button, Notice } from "../kit";
import { useT } from "../i18n";
import s from "./app.module.css";

/** A page that failed: what stands on the disk is untouched, and the way on is one button. */
export function Broken() {
  const { t } = useT();
  return (
    <div className={s.broken}>
      <Notice tone="error" title={t("frame-broken")}>
        <p>{t("frame-broken-hint")}</p>
      </Notice>
      <Button tone="primary" onPress={() => window.location.reload()}>
        {t("frame-reload")}
      </Button>
    </div>
  );
}
