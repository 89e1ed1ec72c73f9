import "./kit/fonts.css";
import "./kit/tokens.css";
import "./kit/base.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { I18nProvider } from "react-aria-components";
import { createRoot } from "react-dom/client";
import { App } from "./app/App";
import { applyAppearance } from "./app/appearance";
import { NoWindow } from "./app/Broken";
import { host, newReadings, type WindowStart } from "./host";
import { LangProvider, useT } from "./i18n";

const readings = newReadings();

function Localised({ start }: { start: WindowStart | null }) {
  const { locale } = useT();
  return <I18nProvider locale={locale}>{start ? <App start={start} /> : <NoWindow />}</I18nProvider>;
}

async function begin() {
  applyAppearance();
  const root = document.getElementById("root");
  if (!root) return;
  const start = await host.start().catch(() => null);
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={readings}>
        <LangProvider initial={start?.lang ?? null}>
          <Localised start={start} />
        </LangProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
}

void begin();
