//! Facts of the second opinion, as its screen shows it.

use super::{call_line, call_sheet};
use crate::access::Right;
use crate::domain::id::{AccountId, ApplicationId, CallId};
use crate::office::spread::show::opinion;
use crate::office::spread::{ReviewerSeverity, SpreadFile, SpreadView, WeightChange, WeightRoom};
use crate::office::{OfficeError, Reading};
use crate::reports::{Bilingual, opinion as sheet};

/// The second opinion on a call's ranking.
///
/// # Errors
/// When there is no such call, or whoever asks may not see the ranking: everybody may print what they may read.
pub fn gather(reading: &Reading<'_>, call: CallId) -> Result<sheet::Facts, OfficeError> {
    if !reading.actor.holds(Right::Rank) {
        return Err(OfficeError::NotAllowed);
    }
    let view = opinion(reading, call)?;
    let rows = view.files.iter().map(|file| row(&view, file)).collect();
    let weights = view.weights.as_ref().map(|rooms| rooms.iter().map(|room| weight(&view, room)).collect());
    let reviewers = view.reviewers.iter().map(reviewer).collect();
    Ok(sheet::Facts {
        sheet: call_sheet(reading, call, None)?,
        call: call_line(reading, call)?,
        rows,
        reviewers,
        weights,
        discuss_deviation: view.discuss_deviation,
        discuss_range: view.discuss_range,
        shared_files: view.shared_files,
        groups: view.groups,
        weights_certain: view.weights_certain,
    })
}

fn row(view: &SpreadView, file: &SpreadFile) -> sheet::Row {
    let calibrated = file.calibrated.as_ref();
    let hangs_on = file.hangs_on.iter().map(|one| (person(view, one.reviewer), one.side.slug().to_owned()));
    sheet::Row {
        rank: file.rank,
        register_number: file.number.clone(),
        organisation: Bilingual::new(file.organisation_ar.clone(), file.organisation_fr.clone()),
        score: file.score.clone(),
        deviation: file.deviation.clone(),
        range: file.range.clone(),
        discuss: !file.discuss.is_empty(),
        calibrated: calibrated.map(|place| (place.rank, place.score.clone())),
        crosses: calibrated.filter(|place| place.side != file.side).map(|place| place.side.slug().to_owned()),
        hangs_on: hangs_on.collect(),
    }
}

fn person(view: &SpreadView, id: AccountId) -> Bilingual {
    let found = view.reviewers.iter().find(|reviewer| reviewer.reviewer == id);
    found.map_or_else(Bilingual::default, |one| Bilingual::new(one.display_ar.clone(), one.display_fr.clone()))
}

fn reviewer(reviewer: &ReviewerSeverity) -> sheet::Reviewer {
    sheet::Reviewer {
        name: Bilingual::new(reviewer.display_ar.clone(), reviewer.display_fr.clone()),
        effect: reviewer.effect.clone(),
        group: reviewer.group,
        reviews: reviewer.reviews,
        shared: reviewer.shared,
        hanging: reviewer.hanging,
    }
}

fn weight(view: &SpreadView, room: &WeightRoom) -> sheet::Weight {
    let named = |files: &[ApplicationId]| {
        let name = |file: &SpreadFile| Bilingual::new(file.organisation_ar.clone(), file.organisation_fr.clone());
        files.iter().filter_map(|id| view.files.iter().find(|file| file.application == *id)).map(name).collect()
    };
    let change = |change: &WeightChange| sheet::Move {
        by: change.by.clone(),
        weight: change.weight.clone(),
        enter: named(&change.enter),
        leave: named(&change.leave),
    };
    sheet::Weight {
        label: Bilingual::new(room.label.name_ar.clone(), room.label.name_fr.clone()),
        weight: room.weight.clone(),
        down: room.down.as_ref().map(change),
        up: room.up.as_ref().map(change),
    }
}
