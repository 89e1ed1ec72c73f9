import { useAct } from "../../host";
import { useT } from "../../i18n";
import { ConfirmDialog, useToast } from "../../kit";

/** "Not the same", with a reason if there is one to give; the toast takes it back. */
export function DifferentDialog({ a, b, onClose }: { a: number; b: number; onClose: () => void }) {
  const { t } = useT();
  const toast = useToast();
  const dismiss = useAct("duplicate.dismiss");
  const restore = useAct("duplicate.restore");
  const undo = () => void restore.run({ a, b }).catch(() => toast(t("error-internal"), { tone: "error" }));
  return (
    <ConfirmDialog
      isOpen
      title={t("radar-different-title")}
      body={t("radar-different-about")}
      confirmLabel={t("radar-different")}
      reason={{ label: t("radar-different-reason"), draft: `different.${a}.${b}` }}
      onConfirm={async (reason) => {
        await dismiss.run({ a, b, reason });
        toast(t("radar-different-kept"), { action: { label: t("radar-undo"), onPress: undo } });
      }}
      onClose={onClose}
    />
  );
}
