//! The log as people read it, and its verification.

use crate::domain::id::AccountId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub mod page;

/// Which entries to list.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct LogQuery {
    /// Only of this noun.
    pub noun: String,
    /// Only of this record; needs the noun.
    #[ts(type = "number | null")]
    pub noun_id: Option<i64>,
    /// Only by this account.
    pub account: Option<AccountId>,
    /// First row, from 0.
    pub offset: u32,
    /// Rows wanted, at most 500; 0 means 100.
    pub limit: u32,
}

/// An entry.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LogRow {
    /// Number in the chain.
    #[ts(type = "number")]
    pub id: i64,
    /// When, RFC 3339 UTC.
    pub at: String,
    /// By whom, in Arabic.
    pub by_ar: String,
    /// By whom, in French.
    pub by_fr: String,
    /// Role slug at that moment.
    pub role: String,
    /// Through which door.
    pub door: String,
    /// What was done, for example `application.deposit`.
    pub act: String,
    /// Noun.
    pub noun: String,
    /// Its id.
    #[ts(type = "number")]
    pub noun_id: i64,
    /// What the record is called: number, code or name.
    pub label: String,
    /// Reason.
    pub reason: String,
    /// The record before, as JSON text.
    pub before: String,
    /// The record after, as JSON text.
    pub after: String,
    /// Hash that binds it.
    pub hash: String,
}

/// A page of the log, newest first.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LogPage {
    /// Entries that fit.
    pub total: i64,
    /// The rows asked for.
    pub rows: Vec<LogRow>,
}

/// What verifying the chain found.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Verified {
    /// Entries checked.
    pub entries: i64,
    /// Hash of the last one.
    pub head: String,
    /// Number of the first entry that does not hold; null when all do.
    #[ts(type = "number | null")]
    pub broken_at: Option<i64>,
    /// Findings of the database's own checks; empty when there are none.
    pub findings: Vec<String>,
}
