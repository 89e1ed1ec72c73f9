import { Ellipsis } from "lucide-react";
import { useState } from "react";
import { useGo } from "../../app/nav";
import { useSession } from "../../app/session";
import type { LineChanges, ScenarioCard } from "../../generated/commands";
import { useAct, useCommand } from "../../host";
import { pick, useFormat, useT } from "../../i18n";
import { Button, Card, ConfirmDialog, Menu, Tag, useToast } from "../../kit";
import s from "./ranking.module.css";
import { ScenarioDialog } from "./ScenarioDialog";

interface Props {
  call: number;
  onOpen: (changes: LineChanges) => void;
}

/** The scenarios of a call: opened into the what-if, renamed, laid beside one another, taken out. */
export function ScenariosCard({ call, onOpen }: Props) {
  const { t } = useT();
  const go = useGo();
  const { can } = useSession();
  const scenarios = useCommand("scenario.list", { call });
  const [renaming, setRenaming] = useState<ScenarioCard | null>(null);
  const [removing, setRemoving] = useState<ScenarioCard | null>(null);
  const act = (scenario: ScenarioCard, what: string) => {
    if (what === "open") onOpen(scenario.changes);
    if (what === "compare") go("/ranking/compare", { search: { left: "", right: String(scenario.id) } });
    if (what === "rename") setRenaming(scenario);
    if (what === "remove") setRemoving(scenario);
  };
  const list = scenarios.data ?? [];
  return (
    <Card title={t("line-scenarios")}>
      {list.length === 0 && <p className={s.faint}>{t("line-no-scenario")}</p>}
      <ul className={s.scenarios}>
        {list.map((scenario) => (
          <li key={scenario.id}>
            <ScenarioName scenario={scenario} onOpen={() => onOpen(scenario.changes)} />
            <Menu
              label={
                <>
                  <Ellipsis size={16} aria-hidden="true" />
                  <span className="sr-only">{t("line-scenario-acts", { name: scenario.name })}</span>
                </>
              }
              tone="quiet"
              items={["open", "compare", ...(can("decide") ? ["rename", "remove"] : [])].map((id) => ({
                id,
                label: t(`line-act-${id}`),
              }))}
              onAction={(what) => act(scenario, what)}
            />
          </li>
        ))}
      </ul>
      {renaming && <ScenarioDialog call={call} scenario={renaming} onClose={() => setRenaming(null)} />}
      {removing && <RemoveDialog scenario={removing} onClose={() => setRemoving(null)} />}
    </Card>
  );
}

function ScenarioName({ scenario, onOpen }: { scenario: ScenarioCard; onOpen: () => void }) {
  const { t, lang } = useT();
  const format = useFormat();
  const { totals } = scenario;
  const by = pick(lang, scenario.byAr, scenario.byFr);
  return (
    <div>
      <Button tone="quiet" onPress={onOpen}>
        <bdi>{scenario.name}</bdi>
      </Button>
      {scenario.stale && <Tag tone="saffron">{t("line-stale")}</Tag>}
      <div className={s.faint}>
        {totals === null
          ? t("line-unfit")
          : t("line-comes-to", { files: totals.accepted, places: totals.places, amount: format.amount(totals.amount) })}
      </div>
      <div className={s.faint}>{t("line-saved-by", { who: by, when: format.dateTime(scenario.savedAt) })}</div>
    </div>
  );
}

function RemoveDialog({ scenario, onClose }: { scenario: ScenarioCard; onClose: () => void }) {
  const { t } = useT();
  const toast = useToast();
  const remove = useAct("scenario.remove");
  return (
    <ConfirmDialog
      isOpen
      title={t("line-remove-title", { name: scenario.name })}
      body={t("line-remove-about")}
      confirmLabel={t("line-act-remove")}
      tone="danger"
      onClose={onClose}
      onConfirm={async () => {
        await remove.run({ id: scenario.id, version: scenario.version });
        toast(t("line-removed", { name: scenario.name }));
        onClose();
      }}
    />
  );
}
