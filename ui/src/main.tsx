import "@fontsource/ibm-plex-sans-arabic/400.css";
import "@fontsource/ibm-plex-sans-arabic/500.css";
import "@fontsource/ibm-plex-sans-arabic/600.css";
import "./kit/tokens.css";
import "./kit/base.css";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { I18nProvider } from "react-aria-components";
import { createRoot } from "react-dom/client";
import { App } from "./app/App";
import { applyAppearance } from "./app/appearance";
import { host, type WindowStart } from "./host";
import { LangProvider, useT } from "./i18n";

// The data are on this machine: what fails once fails again, and what is shown is read anew after each act.
const queries = new QueryClient({
  defaultOptions: { queries: { retry: false, refetchOnWindowFocus: false, staleTime: 5_000, networkMode: "always" }, mutations: { networkMode: "always" } },
});

function Localised({ start }: { start: WindowStart }) {
  const { locale } = useT();
  return (
    <I18nProvider locale={locale}>
      <App start={start} />
    </I18nProvider>
  );
}

async function begin() {
  applyAppearance();
  const start = await host.start();
  const root = document.getElementById("root");
  if (!root) return;
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <LangProvider initial={start.lang}>
          <Localised start={start} />
        </LangProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
}

void begin();
