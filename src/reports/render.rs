//! From a model to pages, and from pages to PDF or SVG.

use super::world::{Paper, calendar_day};
use super::{Document, Model};
use typst::comemo;
use typst::diag::{FileError, SourceDiagnostic};
use typst::foundations::{Datetime, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, Timestamp};
use typst_svg::SvgOptions;

/// Rows of a table that one document may hold: a thousand take half a second and 150 MB, ten thousand
/// more than a gigabyte, which a weak office PC does not have.
const MOST_ROWS: usize = 3000;

/// Why a document could not be made. Texts are for the log; the door shows its own.
#[derive(Debug, thiserror::Error)]
pub enum ReportError {
    /// Longer than one document may be; ask for a part of it.
    #[error("{rows} rows, at most {most} go into one document")]
    TooLong {
        /// Rows asked for.
        rows: usize,
        /// Rows allowed.
        most: usize,
    },
    /// The model could not be written for the template.
    #[error("model: {0}")]
    Model(#[from] serde_json::Error),
    /// The template did not take the model: a fault of the program.
    #[error("layout of {document}: {reason}")]
    Layout {
        /// Slug of the document.
        document: &'static str,
        /// What the typesetter says.
        reason: String,
    },
    /// The pages could not be written as a PDF.
    #[error("pdf of {document}: {reason}")]
    Pdf {
        /// Slug of the document.
        document: &'static str,
        /// What the exporter says.
        reason: String,
    },
}

/// Result of this room.
pub type Result<T> = std::result::Result<T, ReportError>;

/// A document laid out.
#[derive(Debug)]
pub struct Rendered {
    document: Document,
    pages: PagedDocument,
    timestamp: Option<Timestamp>,
}

/// Lays a model out. The model must have been built for `document`.
///
/// # Errors
/// [`ReportError::TooLong`] for a table beyond what the machine bears; the others are faults of the program.
pub fn render(document: Document, model: &Model) -> Result<Rendered> {
    if model.rows > MOST_ROWS {
        return Err(ReportError::TooLong { rows: model.rows, most: MOST_ROWS });
    }
    let layout = |reason: String| ReportError::Layout { document: document.slug(), reason };
    let data = serde_json::to_vec(&model.data)?;
    let paper = Paper::new(document, data, model.issued_on).map_err(|fault: FileError| layout(fault.to_string()))?;
    let pages = typst::compile::<PagedDocument>(&paper).output.map_err(|faults| layout(said(&faults)))?;
    let noon = calendar_day(model.issued_on).and_then(at_noon);
    Ok(Rendered { document, pages, timestamp: noon.map(Timestamp::new_utc) })
}

impl Rendered {
    /// How many pages.
    #[must_use]
    pub fn page_count(&self) -> usize {
        self.pages.pages().len()
    }

    /// The PDF. The same model gives the same bytes.
    ///
    /// # Errors
    /// [`ReportError::Pdf`], a fault of the program.
    pub fn pdf(&self) -> Result<Vec<u8>> {
        let options = PdfOptions {
            creator: Smart::Custom(None),
            timestamp: self.timestamp,
            tagged: self.document.is_tagged(),
            ..PdfOptions::default()
        };
        let bytes = typst_pdf::pdf(&self.pages, &options)
            .map_err(|faults| ReportError::Pdf { document: self.document.slug(), reason: said(&faults) });
        // What the typesetter remembers of one document is of no use to the next and would only grow.
        comemo::evict(0);
        bytes
    }

    /// One SVG per page, letters as outlines, for the preview.
    #[must_use]
    pub fn svg_pages(&self) -> Vec<String> {
        self.first_svg_pages(usize::MAX)
    }

    /// The same for the first pages only: a long register need not be drawn whole to be looked at.
    #[must_use]
    pub fn first_svg_pages(&self, most: usize) -> Vec<String> {
        let options = SvgOptions::default();
        let pages = self.pages.pages().iter().take(most).map(|page| typst_svg::svg(page, &options)).collect();
        comemo::evict(0);
        pages
    }
}

/// The PDF's date needs an hour; noon stays the same day in every zone around Morocco.
fn at_noon(day: Datetime) -> Option<Datetime> {
    Datetime::from_ymd_hms(day.year()?, day.month()?, day.day()?, 12, 0, 0)
}

fn said(faults: &[SourceDiagnostic]) -> String {
    faults.iter().map(|fault| fault.message.as_str()).collect::<Vec<_>>().join("; ")
}
