import type { ErrorComponentProps } from "@tanstack/react-router";
import { useT } from "../i18n";
import { Button, Notice } from "../kit";
import s from "./app.module.css";
import { Brand } from "./Brand";

/** A page that failed: what stands on the disk is untouched, and the way on is one button. */
export function Broken({ error }: ErrorComponentProps) {
  const { t } = useT();
  console.error(error);
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

/** Opened where no core answers, such as a plain browser. */
export function NoWindow() {
  const { t } = useT();
  return (
    <main className={s.centre}>
      <div className={s.plate} role="alert">
        <Brand />
        <h1>{t("frame-no-window")}</h1>
        <p>{t("frame-no-window-hint")}</p>
      </div>
    </main>
  );
}
