//! Planning a share-out: the question is made from the office's state, the domain answers it.

use super::load::{Shared, concerned, files, per_file, reviewers};
use super::{PlannedFile, PlannedLoad, ShareOut, SharePlan, ShortFile};
use crate::audit::hex;
use crate::domain::assignment::{File, Plan, Question, Reviewer, share_out, versed};
use crate::domain::fault::Faults;
use crate::domain::id::{AccountId, ApplicationId};
use crate::domain::workflow::Phase;
use crate::office::review::assign::check_reviewer;
use crate::office::{OfficeError, Reading};
use rusqlite::Connection;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Most reviews a file may be asked to have.
const MOST_PER_FILE: i64 = 20;

/// A plan with what it was made of.
pub(super) struct Planned {
    pub view: SharePlan,
    pub pairs: Vec<(ApplicationId, AccountId)>,
}

/// `assignment.preview`: who would get what, loads before and after, and which files cannot have as many reviews.
///
/// # Errors
/// `more-than-reviewers`, `no-reviewers`, `nothing-to-assign`, `file-not-reviewable`, `not-a-reviewer`,
/// `reviewer-inactive`.
pub fn preview(reading: &Reading<'_>, request: ShareOut) -> Result<SharePlan, OfficeError> {
    Ok(plan(reading.db, &request)?.view)
}

/// Plans a share-out; the same state and question give the same plan.
pub(super) fn plan(db: &Connection, request: &ShareOut) -> Result<Planned, OfficeError> {
    // An unknown call is told before anything else.
    let per_file = per_file(db, request.call)?;
    let shared = chosen(files(db, request.call)?, &request.applications)?;
    let question = question(db, request, &shared, per_file)?;
    let answer = share_out(&question);
    Ok(Planned { view: view(&question, &shared, &answer), pairs: answer.pairs })
}

fn chosen(all: Vec<Shared>, wanted: &[ApplicationId]) -> Result<Vec<Shared>, OfficeError> {
    let wanted: BTreeSet<ApplicationId> = wanted.iter().copied().collect();
    let shared: Vec<Shared> =
        all.into_iter().filter(|file| wanted.is_empty() || wanted.contains(&file.application)).collect();
    if shared.len() < wanted.len() {
        return Err(OfficeError::at("applications", "file-not-reviewable"));
    }
    if shared.is_empty() { Err(OfficeError::Rule("nothing-to-assign")) } else { Ok(shared) }
}

fn question(db: &Connection, request: &ShareOut, shared: &[Shared], per_file: u32) -> Result<Question, OfficeError> {
    let wanted: BTreeSet<AccountId> = request.reviewers.iter().copied().collect();
    for reviewer in &wanted {
        check_reviewer(db, *reviewer)?;
    }
    let reviewers: Vec<Reviewer> = reviewers(db, request.call)?
        .into_iter()
        .filter(|one| wanted.is_empty() || wanted.contains(&one.id))
        .map(|one| Reviewer {
            id: one.id,
            load: u32::try_from(one.given).unwrap_or(u32::MAX),
            knows: one.knows.into_iter().collect(),
        })
        .collect();
    if reviewers.is_empty() {
        return Err(OfficeError::Rule("no-reviewers"));
    }
    let asked = request.per_file.unwrap_or(per_file);
    let mut faults = Faults::default();
    faults.range("perFile", i64::from(asked), 1..=MOST_PER_FILE);
    if faults.0.is_empty() && usize::try_from(asked).unwrap_or(usize::MAX) > reviewers.len() {
        faults.add_with("perFile", "more-than-reviewers", "reviewers", reviewers.len());
    }
    if request.most == Some(0) {
        faults.range("most", 0, 1..=100_000);
    }
    faults.into_result().map_err(OfficeError::Faults)?;
    let ids: Vec<AccountId> = reviewers.iter().map(|one| one.id).collect();
    let mut concerned = concerned(db, shared, &ids)?;
    let files = shared
        .iter()
        .map(|file| File {
            id: file.application,
            domain: file.domain.clone(),
            held_by: file.reviews.iter().map(|review| review.reviewer).collect(),
            concerned: concerned.remove(&file.application).unwrap_or_default(),
        })
        .collect();
    Ok(Question { files, reviewers, per_file: asked, expertise: request.expertise, most: request.most })
}

fn view(question: &Question, shared: &[Shared], answer: &Plan) -> SharePlan {
    let mut given: BTreeMap<ApplicationId, Vec<AccountId>> = BTreeMap::new();
    for (file, reviewer) in &answer.pairs {
        given.entry(*file).or_default().push(*reviewer);
    }
    let starting = shared
        .iter()
        .filter(|file| {
            file.phase == Phase::Admissible && (given.contains_key(&file.application) || !file.reviews.is_empty())
        })
        .count();
    let files = shared
        .iter()
        .filter_map(|file| {
            Some(PlannedFile {
                application: file.application,
                number: file.number.clone(),
                title_ar: file.title_ar.clone(),
                title_fr: file.title_fr.clone(),
                domain: file.domain.clone(),
                reviewers: given.remove(&file.application)?,
                had: file.reviews.iter().map(|review| review.reviewer).collect(),
            })
        })
        .collect();
    SharePlan {
        digest: digest(question, answer),
        given: count(answer.pairs.len()),
        starting: count(starting),
        per_file: i64::from(question.per_file),
        files,
        loads: loads(question, answer),
        short: short(question, shared, answer),
    }
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

fn loads(question: &Question, answer: &Plan) -> Vec<PlannedLoad> {
    let files: HashMap<ApplicationId, &File> = question.files.iter().map(|file| (file.id, file)).collect();
    question
        .reviewers
        .iter()
        .map(|reviewer| {
            let own = || answer.pairs.iter().filter(|(_, who)| *who == reviewer.id);
            let known = own().filter(|(file, _)| {
                files.get(file).is_some_and(|file| !file.domain.is_empty() && versed(file, reviewer))
            });
            PlannedLoad {
                reviewer: reviewer.id,
                before: i64::from(reviewer.load),
                after: i64::from(reviewer.load) + count(own().count()),
                versed: count(known.count()),
            }
        })
        .collect()
}

fn short(question: &Question, shared: &[Shared], answer: &Plan) -> Vec<ShortFile> {
    let names: HashMap<ApplicationId, &Shared> = shared.iter().map(|file| (file.application, file)).collect();
    let files: HashMap<ApplicationId, &File> = question.files.iter().map(|file| (file.id, file)).collect();
    answer
        .short
        .iter()
        .filter_map(|short| {
            let (name, file) = (names.get(&short.file)?, files.get(&short.file)?);
            Some(ShortFile {
                application: short.file,
                number: name.number.clone(),
                title_ar: name.title_ar.clone(),
                title_fr: name.title_fr.clone(),
                lacks: i64::from(short.lacks),
                concerned: file.concerned.difference(&file.held_by).copied().collect(),
                unversed: i64::from(short.unversed),
                full: i64::from(short.full),
            })
        })
        .collect()
}

/// SHA-256 over the plan: one that was seen is the one that is done.
fn digest(question: &Question, answer: &Plan) -> String {
    let mut sha = Sha256::new();
    sha.update(format!("{}\n", question.per_file));
    for reviewer in &question.reviewers {
        sha.update(format!("r{} {}\n", reviewer.id, reviewer.load));
    }
    for (file, reviewer) in &answer.pairs {
        sha.update(format!("{file} {reviewer}\n"));
    }
    for short in &answer.short {
        sha.update(format!("s{} {}\n", short.file, short.lacks));
    }
    hex(&sha.finalize())
}
