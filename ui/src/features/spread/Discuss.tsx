// The flag "to discuss", wherever a file is shown to those who see the ranking.
import { Link } from "../../app/nav";
import { useSession } from "../../app/session";
import { useCommand } from "../../host";
import { useFormat, useT } from "../../i18n";
import { Notice, Tag } from "../../kit";

function useDiscuss(call: number) {
  const { can } = useSession();
  return useCommand("spread.discuss", { call }, { enabled: can("rank") && call > 0, keepPrevious: true }).data ?? [];
}

/** The flag of one file; nothing where its reviewers are close, or for those who do not see the ranking. */
export function DiscussTag({ call, application }: { call: number; application: number }) {
  const { t } = useT();
  const format = useFormat();
  const found = useDiscuss(call).find((file) => file.application === application);
  if (!found) return null;
  const why = { deviation: format.score(found.deviation), range: format.score(found.range) };
  return (
    <span title={t("spread-discuss-why", why)}>
      <Tag tone="saffron">{t("spread-discuss")}</Tag>
      <span className="sr-only"> {t("spread-discuss-why", why)}</span>
    </span>
  );
}

/** How many files of a call are to be discussed, with the way to them: a hint for the agenda. */
export function DiscussHint({ call }: { call: number }) {
  const { t } = useT();
  const format = useFormat();
  const files = useDiscuss(call);
  if (files.length === 0) return null;
  return (
    <Notice tone="info" title={t("spread-hint", { n: format.integer(files.length) })}>
      {t("spread-hint-about")}{" "}
      <Link to="/ranking/second-opinion" search={{ show: "discuss" }}>
        {t("spread-link")}
      </Link>
    </Notice>
  );
}
