//! The second opinion, told; and the files to be discussed.

use super::gather::Gathered;
use super::{CalibratedPlace, GivenTotal, HangsOn, ReviewerSeverity, SpreadFile, SpreadView, ToDiscuss, weights};
use crate::domain::calibration::Calibration;
use crate::domain::fraction::shown;
use crate::domain::id::{ApplicationId, CallId};
use crate::domain::opinion::{Hanging, Look, Side};
use crate::domain::policy::Policy;
use crate::domain::score::Exact;
use crate::domain::spread::Spread;
use crate::office::application::page::number_sql;
use crate::office::call::list::view;
use crate::office::conflict::guard::concerned;
use crate::office::review::OfCall;
use crate::office::review::totals::{SubmittedReview, submitted};
use crate::office::{OfficeError, Reading};
use rusqlite::{Connection, named_params};
use std::collections::HashMap;

/// `spread.show`: spread, severities, places that hang on one person and weights that may move.
///
/// # Errors
/// When there is no such call.
pub fn show(reading: &Reading<'_>, of: OfCall) -> Result<SpreadView, OfficeError> {
    opinion(reading, of.call)
}

/// `spread.discuss`: the files of a call that are to be discussed, in the order of the register.
///
/// # Errors
/// When there is no such call.
pub fn discuss(reading: &Reading<'_>, of: OfCall) -> Result<Vec<ToDiscuss>, OfficeError> {
    let call = view(reading.db, of.call)?;
    let mut reviews: HashMap<ApplicationId, Vec<SubmittedReview>> = HashMap::new();
    for review in submitted(reading.db, call.id, &call.criteria)? {
        reviews.entry(review.given.application).or_default().push(review);
    }
    // What reviewers gave a file is not told to whoever is concerned by it.
    let files: Vec<ApplicationId> = reviews.keys().copied().collect();
    let concerned = concerned(reading.db, reading.actor, &files)?;
    reviews.retain(|file, _| !concerned.contains(file));
    let sql = format!(
        "SELECT a.id, {} AS number, o.name_ar, o.name_fr FROM application a JOIN call k ON k.id = a.call_id
         JOIN organisation o ON o.id = a.organisation_id WHERE a.call_id = :call AND a.register IS NOT NULL
         ORDER BY a.register",
        number_sql()
    );
    let mut statement = reading.db.prepare_cached(&sql)?;
    let mut rows = statement.query(named_params! { ":call": of.call })?;
    let mut list = Vec::new();
    while let Some(row) = rows.next()? {
        let application: ApplicationId = row.get("id")?;
        let Some(spread) = reviews.remove(&application).and_then(|reviews| spread(&reviews)) else { continue };
        let grounds = spread.to_discuss(&call.rules.policy);
        if !grounds.is_empty() {
            list.push(ToDiscuss {
                application,
                number: row.get("number")?,
                organisation_ar: row.get("name_ar")?,
                organisation_fr: row.get("name_fr")?,
                deviation: spread.deviation_shown(2),
                range: shown(&spread.range, 2),
                grounds,
            });
        }
    }
    Ok(list)
}

fn spread(reviews: &[SubmittedReview]) -> Option<Spread> {
    // Totals of a service that scores its own section are of another hundred.
    let everybody = reviews.iter().filter(|review| review.given.desk.is_none());
    Spread::of(&everybody.map(|review| review.total.value).collect::<Vec<Exact>>())
}

/// Spread and second opinion on a call's ranking.
pub(crate) fn opinion(reading: &Reading<'_>, id: CallId) -> Result<SpreadView, OfficeError> {
    let mut view = formed(reading.db, id)?;
    let files: Vec<ApplicationId> = view.files.iter().map(|file| file.application).collect();
    let concerned = concerned(reading.db, reading.actor, &files)?;
    for file in view.files.iter_mut().filter(|file| concerned.contains(&file.application)) {
        veil(file);
    }
    Ok(view)
}

/// What reviewers gave a file is not shown to whoever is concerned by it; its place in the order is.
fn veil(file: &mut SpreadFile) {
    file.reviews.clear();
    file.discuss.clear();
    file.hangs_on.clear();
    (file.deviation, file.range, file.calibrated) = (None, None, None);
}

fn formed(db: &Connection, id: CallId) -> Result<SpreadView, OfficeError> {
    let gathered = Gathered::of(db, id)?;
    let policy = &gathered.call.rules.policy;
    let panel = gathered.panel();
    let calibration = panel.calibrate(policy.shared_files);
    let (now, calibrated, hanging) = gathered.with_committee(|committee| {
        let now = panel.look(committee, None);
        let calibrated = calibration.is_told().then(|| panel.calibrated(&calibration, committee));
        let hanging = panel.hanging(&now, committee);
        (now, calibrated, hanging)
    });
    let files = files(&gathered, &now, calibrated.as_ref().map(|look| (look, &calibration)), &hanging);
    let decimal = |value: Option<rust_decimal::Decimal>| value.map(|value| value.normalize().to_string());
    Ok(SpreadView {
        call: id,
        aggregate: policy.aggregate,
        discuss_deviation: decimal(policy.discuss_deviation),
        discuss_range: decimal(policy.discuss_range),
        shared_files: i64::from(policy.shared_files),
        files,
        reviewers: severities(&gathered, &calibration, &hanging),
        groups: number(calibration.groups),
        weights: weights::of(&gathered),
        weights_certain: weights::are_certain(&gathered),
    })
}

fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

fn files(
    gathered: &Gathered,
    now: &Look,
    calibrated: Option<(&Look, &Calibration)>,
    hanging: &[Hanging],
) -> Vec<SpreadFile> {
    let mut ranks = vec![0_i64; gathered.files.len()];
    if let Some((look, _)) = calibrated {
        for (rank, file) in (1_i64..).zip(&look.order) {
            if let Some(place) = ranks.get_mut(*file) {
                *place = rank;
            }
        }
    }
    let file = |((i, rank), reviews): ((usize, i64), &Vec<SubmittedReview>)| {
        let file = gathered.files.get(i)?;
        let spread = spread(reviews);
        Some(SpreadFile {
            application: file.id,
            number: file.number.clone(),
            organisation_ar: file.organisation_ar.clone(),
            organisation_fr: file.organisation_fr.clone(),
            rank: number(i + 1),
            score: score(now, i),
            side: side(now, i),
            reviews: totals(reviews),
            deviation: spread.as_ref().map(|spread| spread.deviation_shown(2)),
            range: spread.as_ref().map(|spread| shown(&spread.range, 2)),
            discuss: grounds(spread.as_ref(), &gathered.call.rules.policy),
            calibrated: calibrated.map(|(look, calibration)| CalibratedPlace {
                rank,
                score: score(look, i),
                side: side(look, i),
                as_given: as_given(gathered, calibration, reviews),
            }),
            hangs_on: hanging.iter().filter(|one| one.file == i).filter_map(|one| hangs_on(gathered, one)).collect(),
        })
    };
    ranks.into_iter().enumerate().zip(&gathered.reviews).filter_map(file).collect()
}

fn grounds(spread: Option<&Spread>, policy: &Policy) -> Vec<crate::domain::spread::Ground> {
    spread.map(|spread| spread.to_discuss(policy)).unwrap_or_default()
}

fn score(look: &Look, file: usize) -> String {
    look.scores.get(file).and_then(Option::as_ref).map(|score| shown(score, 2)).unwrap_or_default()
}

fn side(look: &Look, file: usize) -> Side {
    look.sides.get(file).copied().unwrap_or(Side::Unscored)
}

fn totals(reviews: &[SubmittedReview]) -> Vec<GivenTotal> {
    let total =
        |review: &SubmittedReview| GivenTotal { reviewer: review.given.reviewer, total: review.total.value.shown(2) };
    reviews.iter().map(total).collect()
}

/// How many totals are taken as they were given.
fn as_given(gathered: &Gathered, calibration: &Calibration, reviews: &[SubmittedReview]) -> i64 {
    let untold = reviews.iter().filter(|review| {
        let severity = gathered.place(review.given.reviewer).and_then(|place| calibration.reviewers.get(place));
        severity.is_none_or(|severity| severity.effect.is_none())
    });
    number(untold.count())
}

fn hangs_on(gathered: &Gathered, hanging: &Hanging) -> Option<HangsOn> {
    Some(HangsOn { reviewer: gathered.reviewers.get(hanging.reviewer)?.id, side: hanging.side })
}

fn severities(gathered: &Gathered, calibration: &Calibration, hanging: &[Hanging]) -> Vec<ReviewerSeverity> {
    gathered
        .reviewers
        .iter()
        .zip(&calibration.reviewers)
        .enumerate()
        .filter(|(_, (_, severity))| severity.reviews > 0)
        .map(|(i, (reviewer, severity))| ReviewerSeverity {
            reviewer: reviewer.id,
            display_ar: reviewer.display_ar.clone(),
            display_fr: reviewer.display_fr.clone(),
            reviews: i64::from(severity.reviews),
            shared: i64::from(severity.shared),
            effect: severity.effect.as_ref().map(|effect| shown(effect, 2)),
            group: severity.group.map(|group| number(group + 1)),
            hanging: number(hanging.iter().filter(|one| one.reviewer == i).count()),
        })
        .collect()
}
