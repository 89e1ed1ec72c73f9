//! Why a use case refuses. The api room gives each variant its code.

use crate::access::password::PasswordError;
use crate::domain::fault::{Fault, Faults};
use crate::domain::workflow::Refusal;
use crate::store::StoreError;

/// A refusal or failure of a use case. Nothing was kept when it is returned.
#[derive(Debug, thiserror::Error)]
pub enum OfficeError {
    /// A backup could not be made.
    #[error(transparent)]
    Backup(#[from] crate::backup::BackupError),
    /// A file cannot be taken in.
    #[error(transparent)]
    Exchange(#[from] crate::exchange::ExchangeError),
    /// Fields are missing or impossible.
    #[error("{} faults", .0.len())]
    Faults(Vec<Fault>),
    /// The workflow refuses the act.
    #[error(transparent)]
    Workflow(#[from] Refusal),
    /// Nobody is signed in.
    #[error("nobody is signed in")]
    NotSignedIn,
    /// The person may not do this.
    #[error("not allowed")]
    NotAllowed,
    /// Name or password do not fit.
    #[error("sign-in failed")]
    SignInFailed,
    /// Too many failures: wait this many seconds.
    #[error("wait {0} s")]
    SignInDelayed(i64),
    /// There is an office already.
    #[error("the office exists")]
    OfficeExists,
    /// No such record.
    #[error("no such {0}")]
    NotFound(&'static str),
    /// Somebody changed the record meanwhile.
    #[error("stale {noun}")]
    Stale {
        /// What record.
        noun: &'static str,
        /// Version that stands.
        version: i64,
    },
    /// A call's state does not allow it; the code says which rule.
    #[error("{0}")]
    Rule(&'static str),
    /// A rule with one argument for its text.
    #[error("{code}")]
    RuleWith {
        /// Stable code.
        code: &'static str,
        /// Name of the argument.
        name: &'static str,
        /// Its value.
        value: String,
    },
    /// Declared rules stand in the way; each is a fault with its name.
    #[error("{code}")]
    Rules {
        /// Stable code of the refusal as a whole.
        code: &'static str,
        /// One fault for each rule, at `eligibility.<rule>`.
        faults: Vec<Fault>,
    },
    /// The password cannot be taken.
    #[error(transparent)]
    Password(#[from] PasswordError),
    /// A document could not be made.
    #[error("report: {0}")]
    Report(String),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<rusqlite::Error> for OfficeError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Store(error.into())
    }
}

impl From<Faults> for OfficeError {
    fn from(faults: Faults) -> Self {
        Self::Faults(faults.0)
    }
}

impl OfficeError {
    /// One fault at one field.
    #[must_use]
    pub fn at(field: &str, code: &'static str) -> Self {
        let mut faults = Faults::default();
        faults.add(field, code);
        faults.into()
    }
}
