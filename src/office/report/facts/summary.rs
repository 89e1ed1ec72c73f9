//! Facts of the summary report of a call. Counts are of files with a register number that was not cancelled.

use super::{call_line, call_sheet, two};
use crate::domain::date::{office_day, parse_moment};
use crate::domain::id::CallId;
use crate::domain::money::Money;
use crate::domain::organisation::Kind;
use crate::domain::workflow::Phase;
use crate::office::call::list::view;
use crate::office::{OfficeError, Reading};
use crate::reports::Bilingual;
use crate::reports::summary::{Delay, Facts, Figures, Files, Group, KindGroup, Measure, People};
use rusqlite::{Row, named_params};

/// A file as the report counts it.
struct File {
    phase: Phase,
    kind: Kind,
    domain: Bilingual,
    commune: Bilingual,
    places: i64,
    amount: i64,
    people: [i64; 4],
    accepted: bool,
    granted_places: i64,
    granted_amount: i64,
    reason: Bilingual,
    deposited: Option<String>,
    decided: Option<String>,
    announced: Option<String>,
}

/// Gathers them.
///
/// # Errors
/// When there is no such call.
pub fn gather(reading: &Reading<'_>, call: CallId) -> Result<Facts, OfficeError> {
    let terms = view(reading.db, call)?.terms;
    let files = files(reading, call)?;
    let sum = |value: fn(&File) -> i64| files.iter().map(value).fold(0_i64, i64::saturating_add);
    Ok(Facts {
        sheet: call_sheet(reading, call, None)?,
        call: call_line(reading, call)?,
        files: headline(&files),
        places: Measure { asked: sum(|f| f.places), granted: sum(|f| f.granted_places), limit: terms.quota },
        money: Measure {
            asked: sum(|f| f.amount),
            granted: sum(|f| f.granted_amount),
            limit: terms.envelope.map(|envelope| envelope.0),
        },
        phases: phases(&files),
        domains: grouped(&files, |file| file.domain.clone()),
        communes: grouped(&files, |file| file.commune.clone()),
        kinds: kinds(&files),
        people: people(&files),
        delays: delays(&files),
        reasons: reasons(&files),
    })
}

fn files(reading: &Reading<'_>, call: CallId) -> Result<Vec<File>, OfficeError> {
    let mut statement = reading.db.prepare_cached(
        "SELECT a.phase, o.kind, d.name_ar AS domain_ar, d.name_fr AS domain_fr, c.name_ar AS commune_ar,
                c.name_fr AS commune_fr, a.places, a.amount, a.women, a.youth, a.rural, a.disabled, a.deposited_at,
                e.outcome = 'accepted' AND a.phase NOT IN ('withdrawn', 'terminated') AS accepted,
                coalesce(e.places, 0) AS granted_places, coalesce(e.amount, 0) AS granted_amount, e.taken_at,
                e.announced_at, r.name_ar AS reason_ar, r.name_fr AS reason_fr
         FROM application a JOIN organisation o ON o.id = a.organisation_id LEFT JOIN domain d ON d.id = a.domain_id
         LEFT JOIN commune c ON c.code = a.main_commune
         LEFT JOIN decision e ON e.application_id = a.id AND e.revoked_at IS NULL
         LEFT JOIN reason r ON r.slug = coalesce(CASE WHEN e.outcome = 'rejected' THEN e.reason END,
             (SELECT s.reason FROM step s WHERE s.application_id = a.id AND s.act = 'declare-inadmissible'
              AND a.phase = 'inadmissible' ORDER BY s.id DESC LIMIT 1))
         WHERE a.call_id = :call AND a.register IS NOT NULL AND a.phase <> 'cancelled' ORDER BY a.register",
    )?;
    let rows = statement.query_map(named_params! { ":call": call }, file)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn file(row: &Row<'_>) -> rusqlite::Result<File> {
    let accepted = row.get::<_, Option<bool>>("accepted")?.unwrap_or(false);
    let (amount, granted): (Money, Money) = (row.get("amount")?, row.get("granted_amount")?);
    let granted_places: i64 = row.get("granted_places")?;
    Ok(File {
        phase: row.get("phase")?,
        kind: row.get("kind")?,
        domain: two(row, "domain")?,
        commune: two(row, "commune")?,
        places: row.get("places")?,
        amount: amount.0,
        people: [row.get("women")?, row.get("youth")?, row.get("rural")?, row.get("disabled")?],
        accepted,
        granted_places: if accepted { granted_places } else { 0 },
        granted_amount: if accepted { granted.0 } else { 0 },
        reason: two(row, "reason")?,
        deposited: row.get("deposited_at")?,
        decided: row.get("taken_at")?,
        announced: row.get("announced_at")?,
    })
}

fn count(files: &[File], counts: impl Fn(&File) -> bool) -> i64 {
    i64::try_from(files.iter().filter(|file| counts(file)).count()).unwrap_or(i64::MAX)
}

fn headline(files: &[File]) -> Files {
    let unchecked = |phase: Phase| matches!(phase, Phase::Deposited | Phase::Incomplete | Phase::Inadmissible);
    Files {
        deposited: count(files, |_| true),
        admissible: count(files, |file| !unchecked(file.phase) && file.phase != Phase::Withdrawn),
        accepted: count(files, |file| file.accepted),
        reserve: count(files, |file| file.phase == Phase::Reserve),
        rejected: count(files, |file| matches!(file.phase, Phase::Rejected | Phase::Inadmissible)),
    }
}

fn phases(files: &[File]) -> Vec<(String, i64)> {
    Phase::ALL
        .iter()
        .map(|phase| (phase.slug().to_owned(), count(files, |file| file.phase == *phase)))
        .filter(|(_, count)| *count > 0)
        .collect()
}

fn add(figures: &mut Figures, file: &File) {
    figures.files += 1;
    figures.accepted += i64::from(file.accepted);
    figures.places_asked = figures.places_asked.saturating_add(file.places);
    figures.places_granted = figures.places_granted.saturating_add(file.granted_places);
    figures.amount_granted = figures.amount_granted.saturating_add(file.granted_amount);
}

const fn none() -> Figures {
    Figures { files: 0, accepted: 0, places_asked: 0, places_granted: 0, amount_granted: 0 }
}

/// Groups by a name, the largest group first.
fn grouped(files: &[File], by: impl Fn(&File) -> Bilingual) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for file in files {
        let name = by(file);
        match groups.iter_mut().find(|group| group.name == name) {
            Some(group) => add(&mut group.figures, file),
            None => {
                let mut group = Group { name, figures: none() };
                add(&mut group.figures, file);
                groups.push(group);
            }
        }
    }
    groups.sort_by(|a, b| b.figures.files.cmp(&a.figures.files).then_with(|| a.name.fr.cmp(&b.name.fr)));
    groups
}

fn kinds(files: &[File]) -> Vec<KindGroup> {
    Kind::ALL
        .iter()
        .map(|kind| {
            let mut figures = none();
            files.iter().filter(|file| file.kind == *kind).for_each(|file| add(&mut figures, file));
            KindGroup { kind: kind.slug().to_owned(), figures }
        })
        .collect()
}

/// Asked by all files, and by those accepted.
fn people(files: &[File]) -> People {
    let pair = |i: usize| {
        let of = |file: &File| file.people.get(i).copied().unwrap_or(0);
        (files.iter().map(of).sum(), files.iter().filter(|file| file.accepted).map(of).sum())
    };
    People { women: pair(0), youth: pair(1), rural: pair(2), disabled: pair(3) }
}

/// Whole days by the office's calendar from one moment to another.
fn days(from: Option<&String>, to: Option<&String>) -> Option<i64> {
    let day = |text: Option<&String>| text.and_then(|text| parse_moment(text)).map(office_day);
    Some((day(to)? - day(from)?).num_days())
}

fn delays(files: &[File]) -> Vec<Delay> {
    let stage = |stage: &str, days: fn(&File) -> Option<i64>| {
        let mut all: Vec<i64> = files.iter().filter_map(days).collect();
        all.sort_unstable();
        let (shortest, longest) = (*all.first()?, *all.last()?);
        Some(Delay {
            stage: stage.to_owned(),
            files: i64::try_from(all.len()).unwrap_or(i64::MAX),
            shortest,
            median: median(&all),
            longest,
        })
    };
    [
        stage("deposit-decision", |f| days(f.deposited.as_ref(), f.decided.as_ref())),
        stage("decision-announcement", |f| days(f.decided.as_ref(), f.announced.as_ref())),
        stage("deposit-announcement", |f| days(f.deposited.as_ref(), f.announced.as_ref())),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The middle of sorted values; it may fall between two.
fn median(sorted: &[i64]) -> String {
    let at = |i: usize| sorted.get(i).copied().unwrap_or(0);
    let middle = sorted.len() / 2;
    if sorted.len() % 2 == 1 {
        return at(middle).to_string();
    }
    let twice = at(middle.saturating_sub(1)) + at(middle);
    if twice % 2 == 0 { (twice / 2).to_string() } else { format!("{}.5", twice / 2) }
}

fn reasons(files: &[File]) -> Vec<(Bilingual, i64)> {
    let mut reasons: Vec<(Bilingual, i64)> = Vec::new();
    for file in files.iter().filter(|file| !file.reason.ar.is_empty() || !file.reason.fr.is_empty()) {
        match reasons.iter_mut().find(|(reason, _)| *reason == file.reason) {
            Some((_, count)) => *count += 1,
            None => reasons.push((file.reason.clone(), 1)),
        }
    }
    reasons.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.fr.cmp(&b.0.fr)));
    reasons
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_median_may_fall_between_two_days() {
        for (sorted, expected) in [(vec![3], "3"), (vec![3, 4], "3.5"), (vec![2, 4], "3"), (vec![1, 2, 9], "2")] {
            assert_eq!(median(&sorted), expected);
        }
    }
}
