// Files come in by the system's own chooser, by dragging, or by pasting; what becomes of them is the page's matter.
import { Paperclip } from "lucide-react";
import { type ReactNode, useRef, useState } from "react";
import * as RAC from "react-aria-components";
import { Button } from "./controls";
import s from "./files.module.css";

interface FileButtonProps {
  /** Endings or types that are offered, such as `.json`. */
  accept: readonly string[];
  onFile: (file: File) => void;
  icon?: ReactNode;
  isPending?: boolean;
  tone?: "primary" | "plain";
  children: ReactNode;
}

/** A button that asks for one file of this machine. */
export function FileButton({ accept, onFile, children, ...rest }: FileButtonProps) {
  return (
    <RAC.FileTrigger
      acceptedFileTypes={[...accept]}
      onSelect={(files) => {
        const file = files?.[0];
        if (file) onFile(file);
      }}
    >
      <Button {...rest}>{children}</Button>
    </RAC.FileTrigger>
  );
}

interface FileDropProps {
  /** What is attached here; read out, and the name of the place that takes what is pasted. */
  label: string;
  /** Words on the button. */
  action: string;
  /** Says that dragging and pasting work too. */
  hint?: string;
  /** Endings the chooser shows first; content decides in the end. */
  accept?: string;
  isPending?: boolean;
  onFiles: (files: File[]) => void;
  children?: ReactNode;
}

function filesOf(data: DataTransfer | null): File[] {
  return data ? Array.from(data.files) : [];
}

/** A place that takes files. Focused, it takes what is pasted. */
export function FileDrop({ label, action, hint, accept, isPending, onFiles, children }: FileDropProps) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: File[]) => {
    if (files.length > 0) onFiles(files);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would ask for a legend that the page shows already
    <div
      role="group"
      aria-label={label}
      className={`${s.drop} ${over ? s.over : ""}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(filesOf(event.dataTransfer));
      }}
      onPaste={(event) => {
        const files = filesOf(event.clipboardData);
        if (files.length === 0) return;
        event.preventDefault();
        take(files);
      }}
    >
      {children}
      <div className={s.line}>
        <input
          ref={input}
          type="file"
          className="sr-only"
          tabIndex={-1}
          aria-label={label}
          accept={accept}
          multiple
          onChange={(event) => {
            take(Array.from(event.target.files ?? []));
            // The same file may be chosen again after a refusal.
            event.target.value = "";
          }}
        />
        <Button
          icon={<Paperclip size={15} aria-hidden="true" />}
          isPending={isPending}
          onPress={() => input.current?.click()}
        >
          {action}
        </Button>
        {hint && <span className={s.hint}>{hint}</span>}
      </div>
    </div>
  );
}

/** A file's bytes in base64. */
export function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ""));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}

/** Bytes from base64. */
export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i += 1) bytes[i] = text.charCodeAt(i);
  return bytes;
}
