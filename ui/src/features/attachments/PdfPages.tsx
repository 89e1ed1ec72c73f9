import { useEffect, useRef, useState } from "react";
import { useFormat, useT } from "../../i18n";
import { Button, bytesOf, Notice, Spinner } from "../../kit";
import s from "./attachments.module.css";
import { openPdf, type PDFDocumentProxy } from "./pdf";

/** Width of the frame in which a page is drawn whole, in pixels of the page. */
const FRAME = 860;

/** A PDF, page after page; PageUp and PageDown turn them. */
export function PdfPages({ base64, scale, turn }: { base64: string; scale: number; turn: number }) {
  const { t } = useT();
  const format = useFormat();
  const [pdf, setPdf] = useState<PDFDocumentProxy | null>(null);
  const [broken, setBroken] = useState(false);
  const [page, setPage] = useState(1);
  useEffect(() => {
    const { document, close } = openPdf(bytesOf(base64));
    let gone = false;
    document.then(
      (opened) => !gone && setPdf(opened),
      (error) => {
        if (gone) return;
        console.warn("a PDF cannot be drawn", error);
        setBroken(true);
      },
    );
    return () => {
      gone = true;
      close();
    };
  }, [base64]);
  if (broken) return <Notice tone="warn" title={t("attachment-pdf-broken")} />;
  if (!pdf) return <Spinner />;
  const go = (to: number) => setPage(Math.min(Math.max(to, 1), pdf.numPages));
  return (
    <>
      <section
        className={s.frame}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
        tabIndex={0}
        aria-label={t("attachment-page", { n: page, total: pdf.numPages })}
        onKeyDown={(event) => {
          const by = { PageDown: 1, PageUp: -1 }[event.key];
          if (by === undefined || pdf.numPages === 1) return;
          event.preventDefault();
          go(page + by);
        }}
      >
        <Drawn pdf={pdf} page={page} scale={scale} turn={turn} />
      </section>
      <div className={s.turner}>
        <Button onPress={() => go(page - 1)} isDisabled={page === 1}>
          {t("attachment-previous-page")}
        </Button>
        <span>{t("attachment-page", { n: format.integer(page), total: format.integer(pdf.numPages) })}</span>
        <Button onPress={() => go(page + 1)} isDisabled={page === pdf.numPages}>
          {t("attachment-next-page")}
        </Button>
      </div>
    </>
  );
}

function Drawn({ pdf, page, scale, turn }: { pdf: PDFDocumentProxy; page: number; scale: number; turn: number }) {
  const { t } = useT();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [drawn, setDrawn] = useState<string | null>(null);
  const [broken, setBroken] = useState(false);
  useEffect(() => {
    let cancel = () => {};
    let gone = false;
    const draw = async () => {
      const found = await pdf.getPage(page);
      const target = canvas.current;
      if (gone || !target) return;
      const rotation = (found.rotate + turn) % 360;
      const natural = found.getViewport({ scale: 1, rotation });
      const viewport = found.getViewport({ scale: (FRAME / natural.width) * scale, rotation });
      target.width = Math.floor(viewport.width);
      target.height = Math.floor(viewport.height);
      // Drawn as for paper: at once, not a little at each picture of the screen.
      const task = found.render({ canvas: target, viewport, intent: "print" });
      cancel = () => task.cancel();
      await task.promise;
      if (!gone) setDrawn(`${page}`);
    };
    draw().catch((error) => {
      if (gone) return;
      console.warn("a page cannot be drawn", error);
      setBroken(true);
    });
    return () => {
      gone = true;
      cancel();
    };
  }, [pdf, page, scale, turn]);
  return (
    <>
      {broken && <Notice tone="warn" title={t("attachment-pdf-broken")} />}
      <canvas
        ref={canvas}
        className={s.page}
        // A canvas draws each letter in the direction of its page: in Arabic they would leave their places.
        dir="ltr"
        role="img"
        aria-label={t("attachment-page", { n: page, total: pdf.numPages })}
        data-drawn={drawn ?? undefined}
      />
    </>
  );
}
