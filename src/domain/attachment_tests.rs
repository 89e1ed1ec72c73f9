//! Contents and names, right and wrong.

use super::*;
use proptest::prelude::*;

fn pdf() -> Vec<u8> {
    b"%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".to_vec()
}

/// An archive of empty entries of these names, as a program that writes ZIP would leave it.
fn archive(names: &[&str]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut directory = Vec::new();
    for name in names {
        let at = u32::try_from(bytes.len()).unwrap();
        let length = u16::try_from(name.len()).unwrap();
        bytes.extend(b"PK\x03\x04");
        bytes.extend([0; 22]);
        bytes.extend(length.to_le_bytes());
        bytes.extend([0; 2]);
        bytes.extend(name.as_bytes());
        directory.extend(b"PK\x01\x02");
        directory.extend([0; 24]);
        directory.extend(length.to_le_bytes());
        directory.extend([0; 12]);
        directory.extend(at.to_le_bytes());
        directory.extend(name.as_bytes());
    }
    let start = u32::try_from(bytes.len()).unwrap();
    let count = u16::try_from(names.len()).unwrap();
    let size = u32::try_from(directory.len()).unwrap();
    bytes.extend(directory);
    bytes.extend(b"PK\x05\x06\0\0\0\0");
    bytes.extend(count.to_le_bytes());
    bytes.extend(count.to_le_bytes());
    bytes.extend(size.to_le_bytes());
    bytes.extend(start.to_le_bytes());
    bytes.extend([0; 2]);
    bytes
}

fn png() -> Vec<u8> {
    b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\0\x01\0\0\0\x01".to_vec()
}

#[test]
fn content_is_told_by_its_bytes() {
    let word = archive(&["[Content_Types].xml", "word/document.xml"]);
    let sheet = archive(&["[Content_Types].xml", "xl/workbook.xml"]);
    let table: [(&str, Vec<u8>, Result<AttachmentKind, &str>); 26] = [
        ("a.pdf", pdf(), Ok(AttachmentKind::Pdf)),
        ("قانون أساسي.pdf", pdf(), Ok(AttachmentKind::Pdf)),
        ("no-ending", pdf(), Ok(AttachmentKind::Pdf)),
        ("cut.pdf", b"%PDF-1.7\n1 0 obj".to_vec(), Err("attachment-not-pdf")),
        ("text.pdf", b"plain words".to_vec(), Err("attachment-not-pdf")),
        ("picture.pdf", png(), Err("attachment-not-pdf")),
        ("program.pdf", b"MZ\x90\0\x03".to_vec(), Err("attachment-executable")),
        ("program.pdf", b"\x7fELF\x02\x01".to_vec(), Err("attachment-executable")),
        ("script.txt", b"#!/bin/sh\nrm x".to_vec(), Err("attachment-executable")),
        ("script.bat", b"del x".to_vec(), Err("attachment-executable")),
        ("page.PS1", b"words".to_vec(), Err("attachment-executable")),
        ("a.png", png(), Ok(AttachmentKind::Png)),
        ("a.jpg", b"\xFF\xD8\xFF\xE0\0\x10JFIF".to_vec(), Ok(AttachmentKind::Jpeg)),
        ("a.webp", b"RIFF\0\0\0\0WEBPVP8 ".to_vec(), Ok(AttachmentKind::Webp)),
        ("a.tif", b"II*\0\x08\0\0\0".to_vec(), Ok(AttachmentKind::Tiff)),
        ("a.txt", "ملاحظة\r\n".as_bytes().to_vec(), Ok(AttachmentKind::Text)),
        ("a.txt", b"nul\0".to_vec(), Err("attachment-kind")),
        ("a.svg", b"<svg xmlns='x'/>".to_vec(), Err("attachment-kind")),
        ("a.txt", b"\xEF\xBB\xBF <!DOCTYPE html><p>".to_vec(), Err("attachment-kind")),
        ("a.docx", word, Ok(AttachmentKind::Docx)),
        ("a.xlsx", sheet, Ok(AttachmentKind::Xlsx)),
        (
            "a.docx",
            archive(&["[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"]),
            Err("attachment-macro"),
        ),
        ("a.zip", archive(&["run.exe"]), Err("attachment-kind")),
        ("a.docx", b"PK\x03\x04 and no directory".to_vec(), Err("attachment-kind")),
        ("a.doc", vec![0xD0, 0xCF, 0x11, 0xE0, 0xA1], Err("attachment-macro")),
        ("a.pdf", Vec::new(), Err("attachment-empty")),
    ];
    for (name, content, expected) in table {
        assert_eq!(sniff(name, &content), expected, "{name} {:?}", content.get(..8));
    }
}

#[test]
fn a_name_is_a_name_and_never_a_place() {
    for (given, shown) in [
        (r"..\..\x", "x"),
        ("../../etc/passwd", "passwd"),
        (r"C:\Users\a\statuts.pdf", "statuts.pdf"),
        ("a\u{202E}fdp.exe", "afdp.exe"),
        ("  قانون \n أساسي .pdf ", "قانون أساسي .pdf"),
        ("..", "1.pdf"),
        ("", "1.pdf"),
        ("\u{200F}\u{0007}", "1.pdf"),
        ("a/", "1.pdf"),
        (".hidden", "hidden"),
    ] {
        assert_eq!(clean_name(given, AttachmentKind::Pdf), shown, "{given:?}");
    }
    let long = clean_name(&format!("{}.pdf", "ط".repeat(10_000)), AttachmentKind::Pdf);
    assert_eq!(long.chars().count(), 200);
    assert!(long.ends_with(".pdf"));
}

proptest! {
    #[test]
    fn cleaning_a_name_is_idempotent_and_leaves_no_separator(name in "\\PC{0,300}|[./\\\\\u{202e}a ]{0,40}") {
        let once = clean_name(&name, AttachmentKind::Pdf);
        prop_assert_eq!(clean_name(&once, AttachmentKind::Pdf), once.clone());
        prop_assert!(!once.is_empty() && once.chars().count() <= 200);
        prop_assert!(!once.contains(['/', '\\']) && once != "..");
    }

    #[test]
    fn any_bytes_are_told_or_refused_and_programs_always_refused(mut bytes in proptest::collection::vec(any::<u8>(), 1..400)) {
        let _ = sniff("a", &bytes);
        let mut archive = b"PK\x03\x04".to_vec();
        archive.extend(&bytes);
        archive.extend(b"PK\x05\x06");
        archive.extend(&bytes);
        let _ = sniff("a", &archive);
        bytes.splice(0..0, *b"MZ");
        prop_assert_eq!(sniff("a.pdf", &bytes), Err("attachment-executable"));
    }
}
