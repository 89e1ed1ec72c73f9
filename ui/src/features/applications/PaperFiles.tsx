import { Paperclip } from "lucide-react";
import { useState } from "react";
import type { PaperView } from "../../generated/commands";
import { pick, useFormat, useT } from "../../i18n";
import { Button, Dialog } from "../../kit";
import { Attachments } from "../attachments/Attachments";
import s from "./papers.module.css";

/** How many scans a paper has; pressed, they are listed, viewed, added. */
export function PaperFiles({
  application,
  paper,
  editable,
}: {
  application: number;
  paper: PaperView;
  editable: boolean;
}) {
  const { t, lang } = useT();
  const format = useFormat();
  const [open, setOpen] = useState(false);
  const name = pick(lang, paper.nameAr, paper.nameFr, paper.nameEn);
  if (!editable && paper.attachments === 0) return <span className={s.none}>—</span>;
  return (
    <>
      <Button tone="quiet" icon={<Paperclip size={15} aria-hidden="true" />} onPress={() => setOpen(true)}>
        <span className="sr-only">{t("paper-attachments-of", { name, n: format.integer(paper.attachments) })}</span>
        <span aria-hidden="true">{format.integer(paper.attachments)}</span>
      </Button>
      {open && (
        <Dialog title={name} isOpen onClose={() => setOpen(false)}>
          <Attachments
            noun="application"
            id={application}
            slot={`paper:${paper.slug}`}
            label={name}
            editable={editable}
          />
        </Dialog>
      )}
    </>
  );
}
