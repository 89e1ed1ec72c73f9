//! Files that travel between offices: what they look like, how they are read and refused.
//!
//! Reading trusts nothing: size, encoding, form and version are checked before a record is looked at. What
//! becomes of the records is decided in the office.

pub mod applications;
pub mod list;
pub mod programmes;
pub mod scores;
pub mod sheet;
pub mod template;

/// Why a file cannot be taken in. The office's data were not touched.
#[derive(Debug, thiserror::Error)]
pub enum ExchangeError {
    /// Larger than any such file can be, in bytes.
    #[error("larger than {0} bytes")]
    TooLarge(usize),
    /// Not of this program.
    #[error("foreign")]
    Foreign,
    /// Written by a newer program.
    #[error("version {found}, {known} known")]
    Newer {
        /// Version of the file.
        found: u64,
        /// Newest version known.
        known: u64,
    },
    /// Of this program, but not as it writes such files; what the reader says.
    #[error("broken: {0}")]
    Broken(String),
    /// A sheet could not be made; a fault of the program.
    #[error("sheet: {0}")]
    Sheet(String),
    /// A spreadsheet that cannot be taken; the code says why.
    #[error("{0}")]
    Unfit(&'static str),
    /// The disk refuses; the kind of its fault.
    #[error("disk: {0}")]
    Disk(std::io::ErrorKind),
}

impl From<std::io::Error> for ExchangeError {
    fn from(error: std::io::Error) -> Self {
        Self::Disk(error.kind())
    }
}

impl From<rust_xlsxwriter::XlsxError> for ExchangeError {
    fn from(error: rust_xlsxwriter::XlsxError) -> Self {
        Self::Sheet(error.to_string())
    }
}
