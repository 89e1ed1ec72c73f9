import { X } from "lucide-react";
import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from "react";
import * as RAC from "react-aria-components";
import type { Refused } from "../host";
import { useT } from "../i18n";
import { Button, IconButton } from "./controls";
import { Refusal } from "./layout";
import s from "./overlays.module.css";

interface DialogProps {
  title: ReactNode;
  isOpen: boolean;
  onClose: () => void;
  footer?: ReactNode;
  size?: "s" | "m" | "l";
  children: ReactNode;
}

export function Dialog({ title, isOpen, onClose, footer, size = "m", children }: DialogProps) {
  const { t } = useT();
  return (
    <RAC.ModalOverlay className={s.shade} isOpen={isOpen} onOpenChange={(open) => !open && onClose()}>
      <RAC.Modal className={`${s.modal} ${size === "m" ? "" : s[size]}`}>
        <RAC.Dialog className={s.dialog}>
          <div className={s.title}>
            <RAC.Heading slot="title" level={2}>
              {title}
            </RAC.Heading>
            <IconButton label={t("kit-close")} icon={<X size={18} aria-hidden="true" />} onPress={onClose} />
          </div>
          <div className={s.body}>{children}</div>
          {footer && <div className={s.foot}>{footer}</div>}
        </RAC.Dialog>
      </RAC.Modal>
    </RAC.ModalOverlay>
  );
}

interface ConfirmProps {
  isOpen: boolean;
  title: string;
  body: ReactNode;
  confirmLabel: string;
  tone?: "primary" | "danger";
  onConfirm: () => Promise<unknown>;
  onClose: () => void;
}

/** Asks before an act; a refusal is shown in place and nothing closes over it. */
export function ConfirmDialog({ isOpen, title, body, confirmLabel, tone = "primary", onConfirm, onClose }: ConfirmProps) {
  const { t } = useT();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  const close = () => {
    setRefused(null);
    onClose();
  };
  const confirm = async () => {
    setBusy(true);
    try {
      await onConfirm();
      close();
    } catch (error) {
      setRefused(error as Refused);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog
      title={title}
      isOpen={isOpen}
      onClose={close}
      size="s"
      footer={
        <>
          <Button onPress={close}>{t("kit-cancel")}</Button>
          <Button tone={tone} isPending={busy} onPress={confirm} autoFocus>
            {confirmLabel}
          </Button>
        </>
      }
    >
      <Refusal refused={refused} />
      <div>{body}</div>
    </Dialog>
  );
}

interface ToastOptions {
  tone?: "ok" | "error";
  action?: { label: string; onPress: () => void };
}

interface Shown extends ToastOptions {
  id: number;
  text: string;
}

type Show = (text: string, options?: ToastOptions) => void;

const ToastContext = createContext<Show>(() => undefined);

/** Visible results of acts; they leave by themselves and are read out. */
export function ToastRegion({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<Shown[]>([]);
  const next = useRef(1);
  const show = useCallback<Show>((text, options = {}) => {
    const id = next.current;
    next.current += 1;
    setShown((list) => [...list, { ...options, id, text }]);
    setTimeout(() => setShown((list) => list.filter((toast) => toast.id !== id)), 7000);
  }, []);
  const region = useMemo(
    () => (
      <div className={s.toasts} aria-live="polite">
        {shown.map((toast) => (
          <div key={toast.id} className={`${s.toast} ${toast.tone === "error" ? s.bad : ""}`}>
            <span>{toast.text}</span>
            {toast.action && (
              <button type="button" onClick={toast.action.onPress}>
                {toast.action.label}
              </button>
            )}
          </div>
        ))}
      </div>
    ),
    [shown],
  );
  return (
    <ToastContext.Provider value={show}>
      {children}
      {region}
    </ToastContext.Provider>
  );
}

export function useToast(): Show {
  return useContext(ToastContext);
}
