import type { ReactNode } from "react";
import * as RAC from "react-aria-components";
import { Button } from "./controls";

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
