//! Fictitious scans: a one-page PDF and a small picture, both saying what they are, and the same each time.

use super::{Making, OfficeError};
use crate::domain::attachment::AttachmentNoun;
use crate::domain::id::ApplicationId;
use crate::office::application::show::papers;
use crate::office::attachment::{AddAttachment, keep};
use crate::office::house::{SetDeadlines, deadlines};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

/// Side of the picture in pixels.
const SIDE: u32 = 240;

impl Making<'_, '_> {
    /// Scans of the first usable papers of a file.
    pub(super) fn scans(&mut self, file: ApplicationId) -> Result<(), OfficeError> {
        let usable: Vec<_> =
            papers(self.change.db, file)?.into_iter().filter(|paper| paper.state.is_usable()).collect();
        for (place, paper) in usable.iter().take(2).enumerate() {
            let (name, content) = if place == 0 {
                (format!("{}.pdf", paper.slug), pdf(&format!("SPECIMEN - {} - {}", file.0, paper.slug)))
            } else {
                (format!("{}.png", paper.slug), png())
            };
            let request = AddAttachment {
                noun: AttachmentNoun::Application,
                id: file.0,
                slot: format!("{}{}", keep::PAPER_SLOT, paper.slug),
                name,
                path: None,
                content: Some(STANDARD.encode(content)),
            };
            keep::add(self.change, request)?;
        }
        Ok(())
    }

    /// The demo office answers within thirty days, so that some of its clocks press.
    pub(super) fn deadlines(&mut self) -> Result<(), OfficeError> {
        deadlines::set(self.change, SetDeadlines { answer_days: 30, completion_days: 15 })?;
        Ok(())
    }
}

/// A PDF of one page with one line, laid out by hand (ISO 32000-1, 7.5).
fn pdf(line: &str) -> Vec<u8> {
    let stream = format!("BT /F1 26 Tf 60 700 Td ({line}) Tj ET\n2 w 60 680 475 0 re S\n60 90 475 580 re S\n");
    let objects = [
        "<</Type/Catalog/Pages 2 0 R>>".to_owned(),
        "<</Type/Pages/Kids[3 0 R]/Count 1>>".to_owned(),
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>".to_owned(),
        format!("<</Length {}>>stream\n{stream}endstream", stream.len()),
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>".to_owned(),
    ];
    let mut text = String::from("%PDF-1.4\n");
    let mut places = Vec::new();
    for (number, object) in (1..).zip(&objects) {
        places.push(text.len());
        text.push_str(&format!("{number} 0 obj{object}endobj\n"));
    }
    let start = text.len();
    text.push_str("xref\n0 6\n0000000000 65535 f \n");
    for place in places {
        text.push_str(&format!("{place:010} 00000 n \n"));
    }
    text.push_str(&format!("trailer<</Size 6/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n"));
    text.into_bytes()
}

/// A grey picture crossed by a bar, as PNG with stored blocks (RFC 2083, RFC 1950, RFC 1951).
fn png() -> Vec<u8> {
    let mut rows = Vec::new();
    for y in 0..SIDE {
        rows.push(0);
        rows.extend((0..SIDE).map(|x| if x.abs_diff(y) < 12 || x < 4 || y < 4 { 90 } else { 235 }));
    }
    let mut packed = vec![0x78, 0x01];
    let mut blocks = rows.chunks(60_000).peekable();
    while let Some(block) = blocks.next() {
        let length = u16::try_from(block.len()).unwrap_or(u16::MAX);
        packed.push(u8::from(blocks.peek().is_none()));
        packed.extend(length.to_le_bytes());
        packed.extend((!length).to_le_bytes());
        packed.extend(block);
    }
    packed.extend(adler(&rows).to_be_bytes());
    let mut header = SIDE.to_be_bytes().to_vec();
    header.extend(SIDE.to_be_bytes());
    header.extend([8, 0, 0, 0, 0]);
    let mut picture = b"\x89PNG\r\n\x1a\n".to_vec();
    for (name, data) in [(b"IHDR", header), (b"IDAT", packed), (b"IEND", Vec::new())] {
        let mut chunk = name.to_vec();
        chunk.extend(&data);
        picture.extend(u32::try_from(data.len()).unwrap_or(u32::MAX).to_be_bytes());
        picture.extend(&chunk);
        picture.extend(crc(&chunk).to_be_bytes());
    }
    picture
}

fn adler(bytes: &[u8]) -> u32 {
    let (a, b) = bytes.iter().fold((1_u32, 0_u32), |(a, b), byte| {
        let a = (a + u32::from(*byte)) % 65_521;
        (a, (b + a) % 65_521)
    });
    (b << 16) | a
}

fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| if sum & 1 == 1 { (sum >> 1) ^ 0xEDB8_8320 } else { sum >> 1 })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::attachment::{AttachmentKind, sniff};

    #[test]
    fn the_scans_are_what_they_say() {
        assert_eq!(sniff("a.pdf", &pdf("SPECIMEN")), Ok(AttachmentKind::Pdf));
        assert_eq!(sniff("a.png", &png()), Ok(AttachmentKind::Png));
        // Check values of the two sums (RFC 1950, and the catalogue of CRC algorithms).
        assert_eq!(adler(b"Wikipedia"), 0x11E6_0398);
        assert_eq!(crc(b"123456789"), 0xCBF4_3926);
    }
}
