// On a body's page: the others it may be, and the records that were found to be this one.
import { useState } from "react";
import { Link } from "../../app/nav";
import { useSession } from "../../app/session";
import type { MergedHere as Merged } from "../../generated/commands";
import { useAct, useCommand } from "../../host";
import { pick, useFormat, useT } from "../../i18n";
import { Button, Card, ConfirmDialog, Refusal, useToast } from "../../kit";
import { CandidateRows } from "./Candidates";
import { DifferentDialog } from "./DifferentDialog";
import { MergeDialog } from "./MergeDialog";
import s from "./radar.module.css";

export function SimilarCard({ id }: { id: number }) {
  const { t } = useT();
  const { can } = useSession();
  const found = useCommand("duplicate.of", { id, limit: 5 });
  const [open, setOpen] = useState<{ what: "merge" | "different"; other: number } | null>(null);
  const close = () => setOpen(null);
  return (
    <Card title={t("radar-card")} actions={<Link to="/radar">{t("radar-title")}</Link>}>
      <Refusal refused={found.error} />
      {found.data?.length === 0 && <p className={s.faint}>{t("radar-card-none")}</p>}
      <CandidateRows
        rows={found.data ?? []}
        actions={(row) => (
          <>
            {can("check-papers") && (
              <Button onPress={() => setOpen({ what: "merge", other: row.id })}>{t("radar-compare")}</Button>
            )}
            {can("deposit") && (
              <Button onPress={() => setOpen({ what: "different", other: row.id })}>{t("radar-different")}</Button>
            )}
          </>
        )}
      />
      {open?.what === "merge" && <MergeDialog keep={id} drop={open.other} onClose={close} />}
      {open?.what === "different" && <DifferentDialog a={id} b={open.other} onClose={close} />}
    </Card>
  );
}

export function MergedHere({ merged }: { merged: readonly Merged[] }) {
  const { t, lang } = useT();
  const format = useFormat();
  const toast = useToast();
  const { can } = useSession();
  const unmerge = useAct("organisation.unmerge");
  const [open, setOpen] = useState<number | null>(null);
  if (merged.length === 0) return null;
  return (
    <Card title={t("radar-merged-here")}>
      <ul className={s.rows}>
        {merged.map((one) => (
          <li key={one.id}>
            <div className={s.split}>
              <bdi>{pick(lang, one.nameAr, one.nameFr)}</bdi>
              {can("check-papers") && <Button onPress={() => setOpen(one.id)}>{t("radar-unmerge")}</Button>}
            </div>
            <span className={s.faint}>
              {[format.dateTime(one.at), one.reason].filter((part) => part !== "").join(" · ")}
            </span>
          </li>
        ))}
      </ul>
      <ConfirmDialog
        isOpen={open !== null}
        title={t("radar-unmerge")}
        body={t("radar-unmerge-about")}
        confirmLabel={t("radar-unmerge")}
        onConfirm={async () => {
          await unmerge.run({ id: open ?? 0 });
          toast(t("radar-unmerged"));
        }}
        onClose={() => setOpen(null)}
      />
    </Card>
  );
}
