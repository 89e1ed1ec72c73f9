// PDF pages drawn by the window itself: its web view shows none by itself under the window's policy, and frames are
// forbidden. The worker is a file of the program's own; no script of a document runs and nothing is evaluated.
import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import PdfWorker from "pdfjs-dist/legacy/build/pdf.worker.min.mjs?worker";
import jpeg2000 from "pdfjs-dist/wasm/openjpeg_nowasm_fallback.js?url";

export type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

/** Opens a document from its bytes; `close` gives back what it took. */
export function openPdf(data: Uint8Array): { document: Promise<PDFDocumentProxy>; close: () => void } {
  GlobalWorkerOptions.workerPort ??= new PdfWorker();
  const task = getDocument({
    data,
    isEvalSupported: false,
    enableXfa: false,
    useWasm: false,
    useWorkerFetch: false,
    useSystemFonts: true,
    // Compiled readers are forbidden by the policy: JPEG 2000 pictures are read by the script of this folder.
    wasmUrl: jpeg2000.replace(/[^/]*$/, ""),
  });
  return { document: task.promise, close: () => void task.destroy() };
}
