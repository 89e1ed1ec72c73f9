//! What Typst may see: its templates, four fonts and one model, all in memory. Nothing else exists for
//! it, so a template can reach neither the disk nor the network.

use super::Document;
use chrono::{Datelike, NaiveDate};
use std::sync::LazyLock;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

const STYLE: &str = include_str!("templates/style.typ");
const RECEIPT: &str = include_str!("templates/receipt.typ");
const DECISION_LIST: &str = include_str!("templates/decision_list.typ");
const RANKING: &str = include_str!("templates/ranking.typ");
const SUMMARY: &str = include_str!("templates/summary.typ");
const FORM: &str = include_str!("templates/form.typ");
const GRID: &str = include_str!("templates/grid.typ");

/// Noto Naskh Arabic must stay at 2.004: later cuts draw the dots as glyphs of their own, and then words
/// no longer come back whole when they are copied from the PDF. The tests of this room watch over it.
static FONTS: LazyLock<Fonts> = LazyLock::new(|| {
    let files: [&'static [u8]; 4] = [
        include_bytes!("fonts/NotoNaskhArabic-Regular.ttf"),
        include_bytes!("fonts/NotoNaskhArabic-Bold.ttf"),
        include_bytes!("fonts/NotoSerif-Regular.ttf"),
        include_bytes!("fonts/NotoSerif-Bold.ttf"),
    ];
    let faces: Vec<_> = files.into_iter().flat_map(|file| Font::iter(Bytes::new(file))).collect();
    Fonts { book: LazyHash::new(FontBook::from_fonts(&faces)), faces }
});

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

struct Fonts {
    book: LazyHash<FontBook>,
    faces: Vec<Font>,
}

/// The world of one document.
pub(super) struct Paper {
    main: FileId,
    sources: Vec<Source>,
    data: (FileId, Bytes),
    today: NaiveDate,
}

impl Paper {
    /// Lays a model beside its template. The model enters as bytes of a file, never as markup: nothing
    /// that a person typed can be read as a command.
    pub(super) fn new(document: Document, model: Vec<u8>, today: NaiveDate) -> FileResult<Self> {
        let template = match document {
            Document::Receipt => RECEIPT,
            Document::DecisionList => DECISION_LIST,
            Document::Ranking => RANKING,
            Document::Summary => SUMMARY,
            Document::Form => FORM,
            Document::Grid => GRID,
        };
        let main = file("/main.typ")?;
        let sources = vec![Source::new(main, template.to_owned()), Source::new(file("/style.typ")?, STYLE.to_owned())];
        Ok(Self { main, sources, data: (file("/data.json")?, Bytes::new(model)), today })
    }
}

fn file(path: &str) -> FileResult<FileId> {
    let inside = VirtualPath::new(path).map_err(|_| FileError::AccessDenied)?;
    Ok(RootedPath::new(VirtualRoot::Project, inside).intern())
}

/// A calendar day as Typst holds it.
pub(super) fn calendar_day(day: NaiveDate) -> Option<Datetime> {
    Datetime::from_ymd(day.year(), u8::try_from(day.month()).ok()?, u8::try_from(day.day()).ok()?)
}

impl World for Paper {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &FONTS.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.sources.iter().find(|source| source.id() == id).cloned().ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let (data_id, bytes) = &self.data;
        if id == *data_id { Ok(bytes.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.faces.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        calendar_day(self.today)
    }
}
