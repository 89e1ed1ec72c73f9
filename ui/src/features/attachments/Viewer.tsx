import { Download, RotateCw, ZoomIn, ZoomOut } from "lucide-react";
import { useEffect, useState } from "react";
import type { AttachmentCard, AttachmentContent, Refused } from "../../generated/commands";
import { host } from "../../host";
import { useT } from "../../i18n";
import { Button, bytesOf, Dialog, Empty, IconButton, Refusal, Spinner, useToast } from "../../kit";
import s from "./attachments.module.css";
import { PdfPages } from "./PdfPages";

/** Steps of enlargement, as parts of the frame's width. */
const SCALES = [0.5, 0.75, 1, 1.5, 2, 3];
const WHOLE = 2;

const MEDIA: Record<string, string> = { png: "image/png", jpeg: "image/jpeg", webp: "image/webp" };

/** A scan inside the window: pictures, PDF pages and text; what else there is can be saved. */
export function Viewer({ card, onClose }: { card: AttachmentCard; onClose: () => void }) {
  const { t } = useT();
  const toast = useToast();
  const [content, setContent] = useState<AttachmentContent | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [step, setStep] = useState(WHOLE);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let gone = false;
    host.call("attachment.read", { id: card.id }).then(
      (found) => !gone && setContent(found),
      (error) => !gone && setRefused(error as Refused),
    );
    return () => {
      gone = true;
    };
  }, [card.id]);
  const save = async () => {
    try {
      const path = await host.saveDialog(card.name);
      if (path === null) return;
      await host.call("attachment.save", { id: card.id, path });
      toast(t("attachment-saved", { path }));
    } catch (error) {
      setRefused(error as Refused);
    }
  };
  const turns = card.kind in MEDIA || card.kind === "pdf";
  return (
    <Dialog
      title={<bdi>{card.name}</bdi>}
      isOpen
      onClose={onClose}
      size="l"
      footer={
        <>
          {turns && (
            <div className={s.tools}>
              <IconButton
                label={t("attachment-smaller")}
                icon={<ZoomOut size={17} aria-hidden="true" />}
                isDisabled={step === 0}
                onPress={() => setStep(step - 1)}
              />
              <IconButton
                label={t("attachment-larger")}
                icon={<ZoomIn size={17} aria-hidden="true" />}
                isDisabled={step === SCALES.length - 1}
                onPress={() => setStep(step + 1)}
              />
              <IconButton
                label={t("attachment-turn")}
                icon={<RotateCw size={17} aria-hidden="true" />}
                onPress={() => setTurn((turn + 90) % 360)}
              />
            </div>
          )}
          <Button icon={<Download size={15} aria-hidden="true" />} onPress={() => void save()}>
            {t("attachment-save")}
          </Button>
          <Button tone="primary" onPress={onClose}>
            {t("kit-close")}
          </Button>
        </>
      }
    >
      <Refusal refused={refused} />
      {content ? <Shown content={content} scale={SCALES[step] ?? 1} turn={turn} /> : refused === null && <Spinner />}
    </Dialog>
  );
}

function Shown({ content, scale, turn }: { content: AttachmentContent; scale: number; turn: number }) {
  const { t } = useT();
  if (content.kind === "pdf") return <PdfPages base64={content.content} scale={scale} turn={turn} />;
  if (content.kind in MEDIA) return <Picture content={content} scale={scale} turn={turn} />;
  if (content.kind === "text")
    return (
      <pre className={s.text} dir="auto">
        {new TextDecoder().decode(bytesOf(content.content))}
      </pre>
    );
  return <Empty title={t("attachment-no-view")} hint={t("attachment-no-view-hint")} />;
}

function Picture({ content, scale, turn }: { content: AttachmentContent; scale: number; turn: number }) {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([bytesOf(content.content)], { type: MEDIA[content.kind] }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [content]);
  if (address === null) return <Spinner />;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
    <section className={s.frame} tabIndex={0} aria-label={content.name}>
      <img
        src={address}
        alt={content.name}
        className={s.picture}
        style={{ inlineSize: `${scale * 100}%`, transform: `rotate(${turn}deg)` }}
      />
    </section>
  );
}
