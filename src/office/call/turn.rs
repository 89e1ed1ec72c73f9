//! Opening, closing and filing away calls. A call's rules are its own from the day it opens.

use super::checks::checks;
use super::keep::bump;
use super::list::view;
use super::{CallView, CheckWeight, TurnCall};
use crate::domain::call::CallState;
use crate::domain::date::moment_text;
use crate::office::{Change, OfficeError};
use rusqlite::named_params;

/// `call.open`: freezes the rules and lets deposits in. Without an opening moment, now is one.
///
/// # Errors
/// `call-state` unless it is prepared; the set-up's faults while it is not ready.
pub fn open(change: &mut Change<'_>, request: TurnCall) -> Result<CallView, OfficeError> {
    let before = standing(change, &request, &[CallState::Draft])?;
    let faults: Vec<_> = checks(&before.terms, &before.rules)
        .into_iter()
        .filter(|check| check.weight == CheckWeight::Error)
        .map(|check| check.fault)
        .collect();
    if !faults.is_empty() {
        return Err(OfficeError::Faults(faults));
    }
    if before.terms.opens_at.is_none() {
        change
            .db
            .prepare_cached("UPDATE call SET opens_at = :now WHERE id = :id")?
            .execute(named_params! { ":id": request.id, ":now": moment_text(change.now) })?;
    }
    turn(change, &before, CallState::Open, "call.open")
}

/// `call.close`: no more deposits.
///
/// # Errors
/// `call-state` unless it is open.
pub fn close(change: &mut Change<'_>, request: TurnCall) -> Result<CallView, OfficeError> {
    let before = standing(change, &request, &[CallState::Open])?;
    turn(change, &before, CallState::Closed, "call.close")
}

/// `call.archive`: files a closed call away.
///
/// # Errors
/// `call-state` unless it is closed.
pub fn archive(change: &mut Change<'_>, request: TurnCall) -> Result<CallView, OfficeError> {
    let before = standing(change, &request, &[CallState::Closed])?;
    turn(change, &before, CallState::Archived, "call.archive")
}

fn standing(change: &Change<'_>, request: &TurnCall, states: &[CallState]) -> Result<CallView, OfficeError> {
    let before = view(change.db, request.id)?;
    if before.version != request.version {
        return Err(OfficeError::Stale { noun: "call", version: before.version });
    }
    if !states.contains(&before.state) {
        return Err(OfficeError::RuleWith { code: "call-state", name: "state", value: before.state.slug().to_owned() });
    }
    Ok(before)
}

fn turn(change: &mut Change<'_>, before: &CallView, to: CallState, act: &str) -> Result<CallView, OfficeError> {
    change
        .db
        .prepare_cached("UPDATE call SET state = :state WHERE id = :id")?
        .execute(named_params! { ":id": before.id, ":state": to })?;
    bump(change.db, before.id)?;
    let after = view(change.db, before.id)?;
    change.record(act, "call", before.id.0, &before, &after)?;
    Ok(after)
}
