import { useState } from "react";
import { useCommand } from "../../host";
import { pick, useT } from "../../i18n";
import { ComboBox, Segmented } from "../../kit";
import { TypedCandidates } from "../organisations/Candidates";
import { IdentityForm } from "../organisations/IdentityForm";
import s from "./applications.module.css";
import type { PartProps } from "./counter";

/** Who deposits: an organisation that is known, or one entered together with its file. */
export function Applicant({
  counter,
  set,
  fault,
  province,
  fixed,
}: PartProps & { fault: (field: string) => string | undefined; province?: string; fixed: boolean }) {
  const { t, lang } = useT();
  const [typed, setTyped] = useState<string | null>(null);
  // The name stands while the organisation is read: a text that changes by itself would open the list again.
  const [picked, setPicked] = useState("");
  const found = useCommand(
    "organisation.page",
    { text: typed ?? "", kinds: [], offset: 0, limit: 12 },
    { keepPrevious: true },
  );
  const chosen = useCommand(
    "organisation.show",
    { id: counter.organisation ?? 0 },
    { enabled: counter.organisation !== null },
  );
  const shown = typed ?? (chosen.data ? pick(lang, chosen.data.nameAr, chosen.data.nameFr) : picked);
  return (
    <div className={s.form}>
      {!fixed && (
        <Segmented
          label={t("applications-applicant")}
          value={counter.applicant}
          onChange={(applicant) => set({ applicant })}
          options={[
            { id: "known", label: t("applications-known") },
            { id: "new", label: t("applications-new-organisation") },
          ]}
        />
      )}
      {counter.applicant === "known" ? (
        <ComboBox
          label={t("applications-pick-organisation")}
          name="organisation"
          text={shown}
          onText={setTyped}
          options={(found.data?.rows ?? []).map((row) => ({
            id: row.id,
            label: pick(lang, row.nameAr, row.nameFr),
            detail: `${pick(lang, row.nameFr, row.nameAr)} · ${t(`kind-${row.kind}`)} · ${pick(lang, row.communeAr, row.communeFr)}`,
          }))}
          value={counter.organisation}
          onChange={(organisation) => {
            const row = found.data?.rows.find((one) => one.id === organisation);
            setPicked(row ? pick(lang, row.nameAr, row.nameFr) : "");
            set({ organisation });
            setTyped(null);
          }}
          isLoading={found.isFetching}
          emptyText={t("applications-unknown-organisation")}
          error={fault("organisation")}
          isDisabled={fixed}
          isRequired
          autoFocus
        />
      ) : (
        <>
          <TypedCandidates
            identity={counter.identity}
            different={counter.different ?? []}
            onUse={(organisation) => set({ applicant: "known", organisation })}
            onDifferent={(id) => set({ different: [...(counter.different ?? []), id] })}
          />
          <IdentityForm
            value={counter.identity}
            onChange={(identity) => set({ identity })}
            fault={fault}
            path="newOrganisation."
            province={province}
            brief
            autoFocus
          />
        </>
      )}
    </div>
  );
}
