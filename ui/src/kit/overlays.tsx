import { X } from "lucide-react";
import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from "react";
import * as RAC from "react-aria-components";
import type { Refused } from "../host";
import { useT } from "../i18n";
import { Button, IconButton } from "./controls";
import { useDraft } from "./drafts";
import { useFaults } from "./faults";
import { TextField } from "./fields";
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
  /** A field for the reason of the act; `name` is its path in the request, `reason` unless said; `draft` names what it is kept under. */
  reason?: { label: string; draft: string; isRequired?: boolean; name?: string };
  onConfirm: (reason: string) => Promise<unknown>;
  onClose: () => void;
}

/** Asks before an act; a refusal is shown in place and nothing closes over it. */
export function ConfirmDialog({ tone = "primary", reason, onConfirm, onClose, ...props }: ConfirmProps) {
  const { t } = useT();
  const [busy, setBusy] = useState(false);
  const [given, setGiven, clear] = useDraft(`confirm.${reason?.draft ?? ""}`, "");
  const [refused, setRefused] = useState<Refused | null>(null);
  const fault = useFaults(refused);
  const close = () => {
    setRefused(null);
    clear();
    onClose();
  };
  const confirm = async () => {
    setBusy(true);
    try {
      await onConfirm(given.trim());
      close();
    } catch (error) {
      setRefused(error as Refused);
    } finally {
      setBusy(false);
    }
  };
  const waits = reason?.isRequired && given.trim() === "" ? t("kit-reason-first") : undefined;
  const footer = (
    <>
      <Button onPress={close}>{t("kit-cancel")}</Button>
      <Button tone={tone} isPending={busy} onPress={() => void confirm()} autoFocus={!reason} disabledReason={waits}>
        {props.confirmLabel}
      </Button>
    </>
  );
  return (
    <Dialog title={props.title} isOpen={props.isOpen} onClose={close} size="s" footer={footer}>
      <Refusal refused={refused} />
      <div>{props.body}</div>
      {reason && (
        <TextField
          label={reason.label}
          name={reason.name ?? "reason"}
          value={given}
          onChange={setGiven}
          error={fault(reason.name ?? "reason")}
          isRequired={reason.isRequired}
          multiline
          autoFocus
        />
      )}
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

/** How long a result stays: longer when it can be undone or went wrong. */
const STAY = 6000;
const STAY_LONG = 12000;

/** Visible results of acts; they leave by themselves, are read out, and never take the focus. */
export function ToastRegion({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<Shown[]>([]);
  const next = useRef(1);
  const show = useCallback<Show>((text, options = {}) => {
    const id = next.current;
    next.current += 1;
    setShown((list) => [...list.slice(-3), { ...options, id, text }]);
  }, []);
  const leave = useCallback((id: number) => setShown((list) => list.filter((toast) => toast.id !== id)), []);
  return (
    <ToastContext.Provider value={show}>
      {children}
      <div className={s.toasts} aria-live="polite">
        {shown.map((toast) => (
          <Toast key={toast.id} toast={toast} onLeave={leave} />
        ))}
      </div>
    </ToastContext.Provider>
  );
}

function Toast({ toast, onLeave }: { toast: Shown; onLeave: (id: number) => void }) {
  const { t } = useT();
  const [held, setHeld] = useState(false);
  const { id, action, tone } = toast;
  useEffect(() => {
    // While the pointer or the focus is on it, it waits.
    if (held) return;
    const timer = setTimeout(() => onLeave(id), action || tone === "error" ? STAY_LONG : STAY);
    return () => clearTimeout(timer);
  }, [held, id, action, tone, onLeave]);
  const act = () => {
    action?.onPress();
    onLeave(id);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: nothing is pressed here, it only waits while it is looked at
    <div
      className={`${s.toast} ${tone === "error" ? s.bad : ""}`}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>{toast.text}</span>
      {action && (
        <button type="button" onClick={act}>
          {action.label}
        </button>
      )}
      <button type="button" aria-label={t("kit-dismiss")} onClick={() => onLeave(id)}>
        <X size={16} aria-hidden="true" />
      </button>
    </div>
  );
}

export function useToast(): Show {
  return useContext(ToastContext);
}
