//! Every error gets a stable code, which is also its key in the catalogue (`error-<code>`). No prose and
//! no personal data crosses the door.

use super::table::CommandError;
use crate::access::password::PasswordError;
use crate::backup::BackupError;
use crate::domain::fault::Fault;
use crate::domain::workflow::Refusal;
use crate::exchange::ExchangeError;
use crate::office::OfficeError;
use crate::store::StoreError;
use serde::Serialize;
use serde_json::{Map, Value};
use ts_rs::TS;

/// A refusal as doors show it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Refused {
    /// Stable code; its text stands under `error-<code>`.
    pub code: &'static str,
    /// Arguments of the text.
    #[ts(type = "Record<string, string | number>")]
    pub args: Map<String, Value>,
    /// Field it belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub field: Option<String>,
    /// Every fault, when fields are wrong; the first one is repeated above.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub faults: Vec<Fault>,
}

impl Refused {
    /// A code alone.
    #[must_use]
    pub fn code(code: &'static str) -> Self {
        Self { code, args: Map::new(), field: None, faults: Vec::new() }
    }

    fn with(code: &'static str, name: &str, value: impl Into<Value>) -> Self {
        let mut refused = Self::code(code);
        refused.args.insert(name.to_owned(), value.into());
        refused
    }
}

impl From<CommandError> for Refused {
    fn from(error: CommandError) -> Self {
        match error {
            CommandError::Form(detail) => Self::with("request-malformed", "detail", detail),
            CommandError::Office(error) => error.into(),
            CommandError::Reply => Self::code("internal"),
        }
    }
}

impl From<OfficeError> for Refused {
    fn from(error: OfficeError) -> Self {
        match error {
            OfficeError::Faults(faults) => of_faults(faults),
            OfficeError::Workflow(refusal) => refusal.into(),
            OfficeError::NotSignedIn => Self::code("not-signed-in"),
            OfficeError::NotAllowed => Self::code("not-allowed"),
            OfficeError::SignInFailed => Self::code("sign-in-failed"),
            OfficeError::SignInDelayed(seconds) => Self::with("sign-in-delayed", "seconds", seconds),
            OfficeError::OfficeExists => Self::code("office-exists"),
            OfficeError::NotFound(noun) => Self::with("not-found", "noun", noun),
            OfficeError::Stale { noun, version } => {
                let mut refused = Self::with("stale", "noun", noun);
                refused.args.insert("version".into(), version.into());
                refused
            }
            OfficeError::Rule(code) => Self::code(code),
            OfficeError::RuleWith { code, name, value } => Self::with(code, name, value),
            OfficeError::Rules { code, faults } => Self { faults, ..Self::code(code) },
            OfficeError::Password(error) => error.into(),
            OfficeError::Report(detail) => Self::with("report-failed", "detail", detail),
            OfficeError::Backup(error) => error.into(),
            OfficeError::Exchange(error) => error.into(),
            OfficeError::Store(error) => error.into(),
        }
    }
}

fn of_faults(faults: Vec<Fault>) -> Refused {
    let first = faults.first().cloned();
    let mut refused = Refused::code(first.as_ref().map_or("internal", |fault| fault.code));
    if let Some(first) = first {
        refused.args = first.args;
        refused.field = Some(first.field);
    }
    refused.faults = faults;
    refused
}

impl From<PasswordError> for Refused {
    fn from(error: PasswordError) -> Self {
        match error {
            PasswordError::TooShort => Self { field: Some("password".into()), ..Self::code("password-too-short") },
            PasswordError::Unusable => Self::code("internal"),
        }
    }
}

impl From<Refusal> for Refused {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::NotFromHere { phase, act } => {
                let mut refused = Self::with("act-not-from-here", "phase", phase.slug());
                refused.args.insert("act".into(), act.slug().into());
                refused
            }
            Refusal::NoRight(right) => Self::with("right-wanting", "right", right.slug()),
            Refusal::ReasonMissing => Self { field: Some("reason".into()), ..Self::code("reason-missing") },
            Refusal::Guarded(guard, intake) => Self::code(guard.code(intake)),
        }
    }
}

impl From<StoreError> for Refused {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Locked(holder) => Self::with("folder-locked", "holder", holder),
            StoreError::ReadOnly => Self::code("folder-read-only"),
            StoreError::NotADatabase => Self::code("not-a-database"),
            StoreError::Foreign => Self::code("foreign-database"),
            StoreError::Newer { found, known } => {
                let mut refused = Self::with("newer-database", "found", found);
                refused.args.insert("known".into(), known.into());
                refused
            }
            StoreError::UnsafeFolder(part) => Self::with("unsafe-folder", "part", part),
            StoreError::Damaged(detail) => Self::with("database-damaged", "detail", detail),
            StoreError::Setting(name) => Self::with("database-setting", "name", name),
            StoreError::DiskFull => Self::code("disk-full"),
            StoreError::Taken(_) => Self::code("taken"),
            StoreError::SessionSigned => Self::code("session-signed"),
            StoreError::Poisoned => Self::code("internal"),
            StoreError::Database(error) => Self::with("database-failed", "detail", error.to_string()),
            StoreError::Disk(error) => Self::with("disk-failed", "detail", error.kind().to_string()),
        }
    }
}

impl From<BackupError> for Refused {
    fn from(error: BackupError) -> Self {
        match error {
            BackupError::Unsound(finding) => Self::with("backup-unsound", "finding", finding),
            BackupError::NotABackup => Self::code("not-a-backup"),
            BackupError::Store(error) => error.into(),
        }
    }
}

impl From<ExchangeError> for Refused {
    fn from(error: ExchangeError) -> Self {
        match error {
            ExchangeError::TooLarge(most) => Self::with("import-too-large", "megabytes", most / (1024 * 1024)),
            ExchangeError::Foreign => Self::code("import-foreign"),
            ExchangeError::Newer { found, known } => {
                let mut refused = Self::with("import-newer", "found", found);
                refused.args.insert("known".into(), known.into());
                refused
            }
            ExchangeError::Broken(detail) => Self::with("import-broken", "detail", detail),
            ExchangeError::Sheet(detail) => Self::with("report-failed", "detail", detail),
            ExchangeError::Unfit(code) => Self::code(code),
            ExchangeError::Disk(kind) => Self::with("import-unreadable", "detail", kind.to_string()),
        }
    }
}

/// Every code that can leave the core; a test holds the catalogue against it.
pub const CODES: &[&str] = &[
    "request-malformed",
    "internal",
    "command-unknown",
    "not-signed-in",
    "not-allowed",
    "sign-in-failed",
    "sign-in-delayed",
    "office-exists",
    "no-office",
    "not-found",
    "stale",
    "password-too-short",
    "report-failed",
    "act-not-from-here",
    "right-wanting",
    "reason-missing",
    "scenario-name-taken",
    "scenario-unchanged",
    "reason-unknown",
    "note-missing",
    "call-not-open",
    "call-closed",
    "call-closed-at",
    "completion-asked-already",
    "papers-incomplete",
    "no-reviewer",
    "reviews-outstanding",
    "session-not-open",
    "not-announced",
    "announced-already",
    "session-not-signed",
    "no-appeal",
    "appeal-open",
    "beyond-quota-or-envelope",
    "folder-locked",
    "folder-read-only",
    "not-a-database",
    "foreign-database",
    "newer-database",
    "unsafe-folder",
    "database-damaged",
    "database-setting",
    "disk-full",
    "taken",
    "database-failed",
    "disk-failed",
    "backup-unsound",
    "not-a-backup",
    "required",
    "too-long",
    "control-character",
    "out-of-range",
    "date-malformed",
    "moment-malformed",
    "end-before-start",
    "ice-malformed",
    "rib-malformed",
    "cin-malformed",
    "cnss-malformed",
    "phone-malformed",
    "email-malformed",
    "more-than-places",
    "amount-out-of-range",
    "not-a-percentage",
    "slug-repeated",
    "scale-unsound",
    "weights-not-100",
    "scale-empty",
    "sections-not-100",
    "section-unknown",
    "section-empty",
    "section-informative",
    "section-weightless",
    "sections-all-reserved",
    "grid-informative",
    "level-outside-scale",
    "level-off-scale",
    "level-repeated",
    "floor-outside-scale",
    "floor-informative",
    "tie-break-informative",
    "reviews-open",
    "group-repeated",
    "places-or-share",
    "reserved-over-100",
    "tie-break-unknown",
    "name-malformed",
    "name-taken",
    "ice-taken",
    "code-malformed",
    "code-taken",
    "province-unknown",
    "commune-unknown",
    "domain-unknown",
    "requirement-unknown",
    "organisation-or-new",
    "last-administrator",
    "wrong-password",
    "call-not-editable",
    "rules-frozen",
    "call-not-ready",
    "call-state",
    "late-needs-administrator",
    "due-in-the-past",
    "refused-needs-note",
    "papers-frozen",
    "application-frozen",
    "not-a-reviewer",
    "file-not-reviewable",
    "review-not-yours",
    "review-submitted",
    "review-started",
    "score-off-scale",
    "not-applicable-forbidden",
    "criterion-unknown",
    "comment-missing",
    "score-missing",
    "nothing-applies",
    "session-signed",
    "member-missing",
    "nothing-decided",
    "verdict-repeated",
    "granted-more-than-asked",
    "session-of-other-call",
    "nothing-to-announce",
    "agreement-number-missing",
    "report-subject-missing",
    "nothing-to-print",
    "path-unusable",
    "list-too-long",
    "list-no-columns",
    "quota-exceeded",
    "envelope-exceeded",
    "short-window",
    "no-quota",
    "no-envelope",
    "demo-needs-empty",
    "act-elsewhere",
    "too-many",
    "commune-repeated",
    "answered-twice",
    "quantity-malformed",
    "rates-missing",
    "override-needs-note",
    "own-share-above-amount",
    "masked-value",
    "confirmation-needed",
    "call-not-archived",
    "purge-too-early",
    "purge-changed",
    "purged-already",
    "purge-not-done",
    "import-too-large",
    "import-foreign",
    "import-newer",
    "import-broken",
    "import-unreadable",
    "programme-archived",
    "act-unknown",
    "reason-last",
    "order-incomplete",
    "decimal-malformed",
    "rate-out-of-range",
    "rate-taken",
    "rate-last",
    "holiday-taken",
    "weekend-malformed",
    "letter-brace",
    "letter-field-unknown",
    "slug-malformed",
    "eligibility-fails",
    "eligibility-unclear",
    "eligibility-not-now",
    "rule-fails",
    "rule-unclear",
    "rule-unknown",
    "rule-not-overridable",
    "verdict-not-givable",
    "nothing-overridden",
    "excluded-already",
    "attachment-empty",
    "attachment-too-large",
    "attachment-executable",
    "attachment-macro",
    "attachment-not-pdf",
    "attachment-kind",
    "attachment-malformed",
    "attachment-path",
    "attachment-twice",
    "attachment-missing",
    "attachment-damaged",
    "completion-needs-gap",
    "completion-not-asked",
    "gap-repeated",
    "paper-expired",
    "ground-missing",
    "ground-unfit",
    "lot-code-repeated",
    "lot-outside-territory",
    "lots-over-quota",
    "lots-under-quota",
    "lots-over-envelope",
    "lots-under-envelope",
    "domains-without-lot",
    "lot-unknown",
    "lot-of-other-domain",
    "commune-elsewhere",
    "cap-idle",
    "caps-below-quota",
    "published-after-opening",
    "not-published",
    "no-channel",
    "channel-without-day",
    "no-issuer",
    "no-territory",
    "outside-territory",
    "outside-lot",
    "cap-organisation-files",
    "cap-organisation-places",
    "cap-organisation-amount",
    "cap-commune-places",
    "cap-commune-amount",
    "cap-domain-places",
    "cap-domain-amount",
    "post-held-once",
    "same-record",
    "merged-already",
    "both-in-call",
    "field-unknown",
    "not-merged",
    "unmerge-edited-since",
    "unmerge-merged-on",
    "names-hidden",
    "review-hidden",
    "review-closed",
    "review-not-submitted",
    "reopen-needs-head",
    "reopen-decided",
    "paper-not-signed",
    "score-malformed",
    "criterion-repeated",
    "grid-changed",
    "stale-review",
    "entry-conflicted",
    "sheet-not-xlsx",
    "number-malformed",
    "choice-unknown",
    "deposited-twice",
    "sheet-macro",
    "sheet-too-large",
    "sheet-too-much",
    "sheet-unreadable",
    "sheet-foreign",
    "sheet-other-call",
    "sheet-other-reviewer",
    "sheet-columns",
    "sheet-row-unknown",
    "sheet-row-repeated",
    "sheet-formula",
    "sheet-cell-error",
    "conflicted",
    "reviewer-conflicted",
    "reviewer-inactive",
    "conflict-declared",
    "conflict-lifted",
    "conflict-own",
    "nothing-found",
    "no-reviewers",
    "more-than-reviewers",
    "nothing-to-assign",
    "assignment-changed",
    "assignment-undone",
    "assignment-of-calls",
    "reviewer-assigned",
    "reviews-complete",
    "session-not-named",
    "session-before-closing",
    "session-not-held-yet",
    "hour-malformed",
    "convoked-after-session",
    "member-repeated",
    "chair-repeated",
    "members-in-use",
    "below-quorum",
    "decided-already",
    "voter-unknown",
    "voter-absent",
    "voter-conflicted",
    "voted-twice",
    "votes-over-members",
    "no-votes",
    "vote-tied",
    "vote-lost",
    "departure-unreasoned",
    "line-changed",
    "nothing-to-decide",
    "not-in-line",
    "signer-unknown",
    "signer-role",
    "council-needed",
    "council-refused",
    "council-amended",
    "promotion-out-of-order",
    "day-in-future",
    "day-before-earlier",
    "appeal-examined",
];
