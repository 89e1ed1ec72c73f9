//! Spreadsheets that go out of the house and come back.
//!
//! What lives here: how a sheet is laid out, cell by cell, from facts that are handed in. What may not: SQL, the
//! clock, the disk: whoever asks gathers the facts and keeps the bytes.

pub mod template;

/// Why a sheet could not be made; a fault of the program.
#[derive(Debug, thiserror::Error)]
#[error("sheet: {0}")]
pub struct ExchangeError(String);

impl From<rust_xlsxwriter::XlsxError> for ExchangeError {
    fn from(error: rust_xlsxwriter::XlsxError) -> Self {
        Self(error.to_string())
    }
}
