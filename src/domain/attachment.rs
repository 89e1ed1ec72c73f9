//! What may be attached: told from the first bytes, never from the name; what a name may be.

crate::slugs! {
    /// What an attachment is, told from its content.
    AttachmentKind {
        Pdf = "pdf", Png = "png", Jpeg = "jpeg", Webp = "webp", Tiff = "tiff", Docx = "docx", Xlsx = "xlsx",
        Text = "text",
    }
}

crate::slugs! {
    /// What something is attached to.
    AttachmentNoun { Application = "application", Organisation = "organisation", Call = "call" }
}

/// Most bytes of one attachment: 25 MB.
pub const MOST_BYTES: u64 = 25_000_000;

/// Most characters of a name.
const MOST_NAME: usize = 200;

/// A PDF's end mark stands in its last bytes; writers add a little after it (ISO 32000-1, annex H.3).
const PDF_TAIL: usize = 1024;

/// Endings that a desktop runs or renders as a page, whatever the text inside.
const RUN_BY_NAME: &[&str] = &[
    "exe", "com", "scr", "msi", "bat", "cmd", "ps1", "vbs", "vbe", "js", "jse", "wsf", "hta", "lnk", "jar", "sh",
    "desktop", "appimage", "reg", "url", "cpl", "dll",
];

/// Why content or name cannot be attached: a code.
pub type Refusal = &'static str;

/// Tells what some content is.
///
/// # Errors
/// `attachment-empty`, `attachment-too-large`, `attachment-executable`, `attachment-macro`,
/// `attachment-not-pdf`, or `attachment-kind` for anything not named in [`AttachmentKind`].
pub fn sniff(name: &str, content: &[u8]) -> Result<AttachmentKind, Refusal> {
    if content.is_empty() {
        return Err("attachment-empty");
    }
    if u64::try_from(content.len()).unwrap_or(u64::MAX) > MOST_BYTES {
        return Err("attachment-too-large");
    }
    let ending = ending(name);
    if is_program(content) || RUN_BY_NAME.contains(&ending.as_str()) {
        return Err("attachment-executable");
    }
    if content.starts_with(b"%PDF-") {
        return if has_pdf_end(content) { Ok(AttachmentKind::Pdf) } else { Err("attachment-not-pdf") };
    }
    if ending == "pdf" {
        return Err("attachment-not-pdf");
    }
    // Office files before 2007: macros cannot be told apart inside.
    if content.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]) {
        return Err("attachment-macro");
    }
    if content.starts_with(b"PK\x03\x04") {
        return office_kind(content);
    }
    picture(content).or_else(|| is_plain_text(content).then_some(AttachmentKind::Text)).ok_or("attachment-kind")
}

/// Windows, Linux and macOS programs, Java classes, and scripts that name their interpreter.
fn is_program(content: &[u8]) -> bool {
    const HEADS: &[&[u8]] = &[
        b"MZ",
        b"\x7fELF",
        b"#!",
        b"\xEF\xBB\xBF#!",
        b"\xFE\xED\xFA",
        b"\xCE\xFA\xED\xFE",
        b"\xCF\xFA\xED\xFE",
        b"\xCA\xFE\xBA\xBE",
        b"\x4C\x00\x00\x00\x01\x14\x02\x00",
    ];
    HEADS.iter().any(|head| content.starts_with(head))
}

fn has_pdf_end(content: &[u8]) -> bool {
    let from = content.len().saturating_sub(PDF_TAIL);
    content.get(from..).is_some_and(|tail| tail.windows(5).any(|window| window == b"%%EOF"))
}

fn picture(content: &[u8]) -> Option<AttachmentKind> {
    let at = |from: usize, mark: &[u8]| content.get(from..from + mark.len()) == Some(mark);
    if at(0, b"\x89PNG\r\n\x1a\n") && at(12, b"IHDR") {
        Some(AttachmentKind::Png)
    } else if at(0, b"\xFF\xD8\xFF") {
        Some(AttachmentKind::Jpeg)
    } else if at(0, b"RIFF") && at(8, b"WEBP") {
        Some(AttachmentKind::Webp)
    } else if at(0, b"II*\0") || at(0, b"MM\0*") {
        Some(AttachmentKind::Tiff)
    } else {
        None
    }
}

/// Text without control characters that is no page in disguise.
fn is_plain_text(content: &[u8]) -> bool {
    const PAGES: &[&str] = &["<!doctype", "<html", "<svg", "<script", "<?xml", "<body", "<head", "<iframe"];
    let Ok(text) = std::str::from_utf8(content) else { return false };
    let controlled = |c: char| c.is_control() && !matches!(c, '\n' | '\r' | '\t' | '\u{0C}');
    let head: String = text.trim_start_matches('\u{FEFF}').trim_start().chars().take(4096).collect();
    let head = head.to_ascii_lowercase();
    !text.chars().any(controlled) && !PAGES.iter().any(|page| head.contains(page))
}

/// Word and Excel files are archives: told by the names inside, which are read from the archive's
/// directory; nothing is unpacked.
fn office_kind(content: &[u8]) -> Result<AttachmentKind, Refusal> {
    let names = archive_names(content).ok_or("attachment-kind")?;
    let holds = |name: &str| names.iter().any(|inside| inside == name);
    let active = |name: &String| {
        ["vbaproject.bin", "vbadata.xml", "/macrosheets/", "/activex/", "/dialogsheets/"]
            .iter()
            .any(|part| name.contains(part))
    };
    if names.iter().any(active) {
        return Err("attachment-macro");
    }
    match holds("[content_types].xml") {
        true if holds("word/document.xml") => Ok(AttachmentKind::Docx),
        true if holds("xl/workbook.xml") => Ok(AttachmentKind::Xlsx),
        _ => Err("attachment-kind"),
    }
}

/// Names in a ZIP archive's central directory, lower case (APPNOTE 6.3.10, 4.3.12 and 4.3.16).
fn archive_names(content: &[u8]) -> Option<Vec<String>> {
    const MOST_ENTRIES: usize = 10_000;
    let half = |at: usize| Some(usize::from(u16::from_le_bytes(content.get(at..at + 2)?.try_into().ok()?)));
    let word = |at: usize| usize::try_from(u32::from_le_bytes(content.get(at..at + 4)?.try_into().ok()?)).ok();
    // The end record is 22 bytes and a comment of at most 65 535.
    let from = content.len().saturating_sub(22 + 65_535);
    let end = from + content.get(from..)?.windows(4).rposition(|window| window == b"PK\x05\x06")?;
    let (count, mut at) = (half(end + 10)?, word(end + 16)?);
    let mut names = Vec::new();
    for _ in 0..count.min(MOST_ENTRIES) {
        if content.get(at..at.checked_add(4)?)? != b"PK\x01\x02" {
            return None;
        }
        let length = half(at + 28)?;
        let name = content.get(at + 46..at + 46 + length)?;
        names.push(String::from_utf8_lossy(name).replace('\\', "/").to_lowercase());
        at = at + 46 + length + half(at + 30)? + half(at + 32)?;
    }
    (count <= MOST_ENTRIES).then_some(names)
}

fn ending(name: &str) -> String {
    name.rsplit_once('.').map(|(_, ending)| ending.trim().to_lowercase()).unwrap_or_default()
}

/// The name under which content is shown and saved: the last part of a path, without control and
/// direction marks, at most 200 characters with its ending kept. It never names a place on disk.
#[must_use]
pub fn clean_name(name: &str, kind: AttachmentKind) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let shown: String = last.chars().filter(|c| !c.is_control() && !is_invisible(*c)).collect();
    let shown = shown.split_whitespace().collect::<Vec<_>>().join(" ");
    let bare = shown.trim_matches(|c: char| c == '.' || c.is_whitespace());
    if bare.is_empty() {
        return format!("1.{}", kind.slug());
    }
    let length = bare.chars().count();
    if length <= MOST_NAME {
        return bare.to_owned();
    }
    let ending = match bare.rsplit_once('.') {
        Some((_, ending)) if ending.chars().count() <= 10 => format!(".{ending}"),
        _ => String::new(),
    };
    let stem: String = bare.chars().take(MOST_NAME - ending.chars().count()).collect();
    format!("{stem}{ending}")
}

/// Marks that turn the direction of text or cannot be seen: `fdp.exe` could pass for `exe.pdf` by them.
const fn is_invisible(c: char) -> bool {
    matches!(c, '\u{061C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

#[cfg(test)]
#[path = "attachment_tests.rs"]
mod tests;
