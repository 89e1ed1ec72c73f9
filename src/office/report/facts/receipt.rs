//! Facts of the deposit receipt.

use super::{call_line, call_sheet, sheet, two};
use crate::domain::date::{parse_date, parse_moment};
use crate::domain::id::{ApplicationId, CallId};
use crate::domain::money::Money;
use crate::domain::organisation::Kind;
use crate::office::application::page::number_sql;
use crate::office::application::show::{communes, papers};
use crate::office::{OfficeError, Reading, place};
use crate::reports::{Bilingual, receipt};
use rusqlite::{OptionalExtension, named_params};

/// Gathers them.
///
/// # Errors
/// `nothing-to-print` for a file that was not deposited.
pub fn gather(reading: &Reading<'_>, id: ApplicationId) -> Result<receipt::Facts, OfficeError> {
    let sql = format!(
        "SELECT a.call_id, {} AS number, a.deposited_at, o.kind, o.name_ar AS organisation_ar,
                o.name_fr AS organisation_fr, a.title_ar, a.title_fr, d.name_ar AS domain_ar, d.name_fr AS domain_fr,
                a.places, a.amount, a.completion_due_on, u.display_ar AS clerk_ar, u.display_fr AS clerk_fr
         FROM application a JOIN call k ON k.id = a.call_id JOIN organisation o ON o.id = a.organisation_id
         LEFT JOIN domain d ON d.id = a.domain_id LEFT JOIN account u ON u.id = a.deposited_by WHERE a.id = :id",
        number_sql()
    );
    let sheet = sheet(reading, None)?;
    let facts = reading
        .db
        .prepare_cached(&sql)?
        .query_row(named_params! { ":id": id }, |row| {
            let (call, kind, amount): (CallId, Kind, Money) =
                (row.get("call_id")?, row.get("kind")?, row.get("amount")?);
            let deposited: Option<String> = row.get("deposited_at")?;
            let due: Option<String> = row.get("completion_due_on")?;
            let clerk = two(row, "clerk")?;
            let facts = deposited.as_deref().and_then(parse_moment).map(|deposited_at| receipt::Facts {
                sheet,
                call: crate::reports::CallLine { title: Bilingual::default(), reference: String::new() },
                register_number: row.get("number").unwrap_or_default(),
                deposited_at,
                organisation: two(row, "organisation").unwrap_or_default(),
                kind: kind.slug().to_owned(),
                title: two(row, "title").unwrap_or_default(),
                domain: two(row, "domain").unwrap_or_default(),
                communes: Vec::new(),
                places: row.get("places").unwrap_or_default(),
                amount: amount.0,
                papers: Vec::new(),
                due_on: due.as_deref().and_then(parse_date),
                clerk: if clerk.ar.is_empty() { clerk.fr } else { clerk.ar },
                depositor: String::new(),
            });
            Ok((call, facts))
        })
        .optional()?;
    let (call, facts) = facts.ok_or(OfficeError::NotFound("application"))?;
    let mut facts = facts.ok_or(OfficeError::Rule("nothing-to-print"))?;
    facts.sheet = call_sheet(reading, call, None)?;
    facts.call = call_line(reading, call)?;
    facts.communes = place::list::named(reading.db, &communes(reading.db, id)?)?
        .into_iter()
        .map(|commune| Bilingual::new(commune.name_ar, commune.name_fr))
        .collect();
    facts.papers = papers(reading.db, id)?
        .into_iter()
        .map(|paper| receipt::Paper {
            received: paper.state.is_usable(),
            name: Bilingual::new(paper.name_ar, paper.name_fr),
        })
        .collect();
    Ok(facts)
}
