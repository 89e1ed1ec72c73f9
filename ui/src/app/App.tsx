// From the start of the window to the page a person works on: trouble, first start, sign-in, frame.
import { RouterProvider } from "@tanstack/react-router";
import { useEffect, useMemo, useState } from "react";
import FirstStartPage from "../features/firststart/FirstStartPage";
import SignInPage from "../features/firststart/SignInPage";
import { host, type Refused, useCommand, type WindowStart } from "../host";
import { useT } from "../i18n";
import { Button, DraftOwner, Spinner, ToastRegion, useFaultText } from "../kit";
import s from "./app.module.css";
import { Brand } from "./Brand";
import { router } from "./router";
import { CurrentCallProvider, SessionProvider, useRunningNow } from "./session";

export function App({ start }: { start: WindowStart }) {
  const [trouble, setTrouble] = useState<Refused | null>(start.trouble);
  if (trouble) return <Trouble refused={trouble} dataDir={start.dataDir} onRetried={setTrouble} />;
  return <Office isTrial={start.clock !== null} isChosen={start.lang !== null} />;
}

function Office({ isTrial, isChosen }: { isTrial: boolean; isChosen: boolean }) {
  const status = useCommand("office.status", {});
  const { lang, setLang } = useT();
  const language = status.data?.office?.language;
  useEffect(() => {
    // The office's language is the first one a new window shows; a person's own choice stays.
    if (isChosen) return;
    if (language && localStorage.getItem("awrach.lang") === null && lang !== language) setLang(language);
  }, [isChosen, language, lang, setLang]);
  const { data, refetch, dataUpdatedAt } = status;
  const now = useRunningNow(data?.now ?? "", dataUpdatedAt, isTrial);
  const session = useMemo(
    () => ({
      account: data?.signedIn ?? null,
      office: data?.office ?? null,
      now,
      version: data?.version ?? "",
      dataDir: data?.dataDir ?? "",
      refresh: async () => {
        await refetch();
      },
    }),
    [data, now, refetch],
  );
  if (status.error) return <Trouble refused={status.error} dataDir="" onRetried={() => void refetch()} />;
  if (!data)
    return (
      <div className={s.centre}>
        <Spinner />
      </div>
    );
  return (
    <SessionProvider value={session}>
      <ToastRegion>
        {data.state === "empty" ? (
          <FirstStartPage />
        ) : data.signedIn ? (
          // What someone types is kept under their own account: the next one at this machine never sees it.
          <DraftOwner office={data.office?.uid ?? ""} account={data.signedIn.id} now={now}>
            <CurrentCallProvider>
              <RouterProvider router={router} />
            </CurrentCallProvider>
          </DraftOwner>
        ) : (
          <SignInPage />
        )}
      </ToastRegion>
    </SessionProvider>
  );
}

interface TroubleProps {
  refused: Refused;
  dataDir: string;
  onRetried: (trouble: Refused | null) => void;
}

/** The folder or its database cannot be used: says why, that nothing was touched, and tries again. */
function Trouble({ refused, dataDir, onRetried }: TroubleProps) {
  const { t } = useT();
  const text = useFaultText();
  const retry = async () => {
    try {
      onRetried((await host.retryOpen()).trouble);
    } catch (error) {
      onRetried(error as Refused);
    }
  };
  return (
    <main className={s.centre}>
      <div className={s.plate} role="alert">
        <Brand />
        <h1>{t("frame-trouble")}</h1>
        <p>{text(refused)}</p>
        {dataDir && (
          <p className={s.faint}>
            {t("frame-data-folder")} <bdi>{dataDir}</bdi>
          </p>
        )}
        <div>
          <Button tone="primary" onPress={() => void retry()} autoFocus>
            {t("frame-retry")}
          </Button>
        </div>
      </div>
    </main>
  );
}
