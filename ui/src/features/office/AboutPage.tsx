import { useSession } from "../../app/session";
import { useT } from "../../i18n";
import { Bdi, Card, Facts, Page } from "../../kit";

const CREDITS = ["plex", "naskh", "geo", "libraries"] as const;

export default function AboutPage() {
  const { t } = useT();
  const { version, dataDir } = useSession();
  return (
    <Page title={t("frame-about")}>
      <Card title={t("frame-name")}>
        <Facts
          items={[
            { label: t("office-version"), value: <Bdi>{version}</Bdi> },
            { label: t("office-data-dir"), value: <Bdi>{dataDir}</Bdi> },
            { label: t("office-privacy"), value: t("office-privacy-about") },
            { label: t("office-presets"), value: t("office-presets-about") },
          ]}
        />
      </Card>
      <Card title={t("office-credits")}>
        <Facts
          items={CREDITS.map((credit) => ({
            label: t(`office-credit-${credit}`),
            value: t(`office-credit-${credit}-about`),
          }))}
        />
      </Card>
    </Page>
  );
}
