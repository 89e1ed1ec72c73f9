//! Accounts: signing in and out, and who may work in the office.

use crate::access::{Right, Role};
use crate::domain::grid::Service;
use crate::domain::id::AccountId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub mod keep;
pub mod sign_in;

/// Who is signed in, and what they may do.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SignedIn {
    /// The account.
    pub id: AccountId,
    /// Name to sign in with.
    pub name: String,
    /// Name shown, in Arabic.
    pub display_ar: String,
    /// Name shown, in French.
    pub display_fr: String,
    /// Role.
    pub role: Role,
    /// Rights that the role holds.
    pub rights: Vec<Right>,
}

/// Name and password.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Credentials {
    /// Name to sign in with; case does not matter.
    pub name: String,
    /// Password.
    pub password: String,
}

/// The password of the person who is signed in, given again before an act that cannot be undone.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Confirmation {
    /// Password.
    pub password: String,
}

/// An account in the list.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AccountCard {
    /// The account.
    pub id: AccountId,
    /// Version to send with an edit.
    pub version: i64,
    /// Name to sign in with.
    pub name: String,
    /// Name shown, in Arabic.
    pub display_ar: String,
    /// Name shown, in French.
    pub display_fr: String,
    /// Role.
    pub role: Role,
    /// Technical service the person belongs to, if any.
    pub service: Option<Service>,
    /// Whether it may sign in.
    pub active: bool,
    /// Last sign-in, RFC 3339 UTC.
    pub seen_at: Option<String>,
}

/// A new account.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NewAccount {
    /// Name to sign in with: letters, digits, dot, dash; unique.
    pub name: String,
    /// Name shown, in Arabic.
    #[serde(default)]
    pub display_ar: String,
    /// Name shown, in French.
    #[serde(default)]
    pub display_fr: String,
    /// Role.
    pub role: Role,
    /// Technical service the person belongs to, if any.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub service: Option<Service>,
    /// Twelve characters or four words.
    pub password: String,
}

/// A change of an account. An office keeps at least one active administrator.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EditAccount {
    /// The account.
    pub id: AccountId,
    /// Version seen.
    pub version: i64,
    /// Name shown, in Arabic.
    pub display_ar: String,
    /// Name shown, in French.
    pub display_fr: String,
    /// Role.
    pub role: Role,
    /// Technical service the person belongs to; null: none.
    #[serde(default)]
    pub service: Option<Service>,
    /// Whether it may sign in.
    pub active: bool,
}

/// A new password set by an administrator for someone else.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ResetPassword {
    /// The account.
    pub id: AccountId,
    /// Twelve characters or four words.
    pub password: String,
}

/// A change of one's own password.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChangePassword {
    /// The present one.
    pub present: String,
    /// Twelve characters or four words.
    pub password: String,
}
