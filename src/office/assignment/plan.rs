//! Planning a share-out: the question is made from the office's state, the domain answers it.

use super::load::{Shared, concerned, files, per_file, reviewers, services};
use super::{PlannedFile, PlannedLoad, ReviewerLoad, ShareOut, SharePlan, ShortFile};
use crate::audit::hex;
use crate::domain::assignment::{File, Plan, Question, Reviewer, share_out, versed};
use crate::domain::fault::Faults;
use crate::domain::grid::Service;
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

/// Who scores the same part of the grid: a service with a section of its own, or everyone else.
struct Desk {
    service: Option<Service>,
    question: Question,
    answer: Plan,
}

/// Plans a share-out; the same state and question give the same plan.
pub(super) fn plan(db: &Connection, request: &ShareOut) -> Result<Planned, OfficeError> {
    // An unknown call is told before anything else.
    let per_file = per_file(db, request.call)?;
    let shared = chosen(files(db, request.call)?, &request.applications)?;
    let asked = request.per_file.unwrap_or(per_file);
    let desks = desks(db, request, &shared, asked)?;
    let view = view(&desks, &shared, asked);
    Ok(Planned { view, pairs: desks.into_iter().flat_map(|desk| desk.answer.pairs).collect() })
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

/// A question for each desk, answered. One service's section is scored by one of its people; a desk of which nobody
/// was chosen is left as it is.
fn desks(db: &Connection, request: &ShareOut, shared: &[Shared], asked: u32) -> Result<Vec<Desk>, OfficeError> {
    let wanted: BTreeSet<AccountId> = request.reviewers.iter().copied().collect();
    for reviewer in &wanted {
        check_reviewer(db, *reviewer)?;
    }
    let mut reviewers = reviewers(db, request.call)?;
    reviewers.retain(|one| wanted.is_empty() || wanted.contains(&one.id));
    if reviewers.is_empty() {
        return Err(OfficeError::Rule("no-reviewers"));
    }
    let services = services(db, request.call)?;
    let general = reviewers.iter().filter(|one| one.service.is_none()).count();
    check(request, asked, general, &services)?;
    let ids: Vec<AccountId> = reviewers.iter().map(|one| one.id).collect();
    let concerned = concerned(db, shared, &ids)?;
    let desks = std::iter::once(None).chain(services.iter().copied().map(Some)).filter_map(|service| {
        let own: Vec<&ReviewerLoad> = reviewers.iter().filter(|one| one.service == service).collect();
        if own.is_empty() && !wanted.is_empty() {
            return None;
        }
        let question = Question {
            files: shared.iter().map(|file| of_desk(file, service, &services, &concerned)).collect(),
            reviewers: own.into_iter().map(reviewer).collect(),
            per_file: if service.is_some() { 1 } else { asked },
            expertise: request.expertise,
            most: request.most,
        };
        Some(Desk { service, answer: share_out(&question), question })
    });
    Ok(desks.collect())
}

fn check(request: &ShareOut, asked: u32, general: usize, services: &[Service]) -> Result<(), OfficeError> {
    let mut faults = Faults::default();
    faults.range("perFile", i64::from(asked), 1..=MOST_PER_FILE);
    let alone = general == 0 && !services.is_empty();
    if faults.0.is_empty() && !alone && usize::try_from(asked).unwrap_or(usize::MAX) > general {
        faults.add_with("perFile", "more-than-reviewers", "reviewers", general);
    }
    if request.most == Some(0) {
        faults.range("most", 0, 1..=100_000);
    }
    faults.into_result().map_err(OfficeError::Faults)
}

fn reviewer(load: &ReviewerLoad) -> Reviewer {
    Reviewer {
        id: load.id,
        load: u32::try_from(load.given).unwrap_or(u32::MAX),
        knows: load.knows.iter().cloned().collect(),
    }
}

/// A file as one desk sees it: held by those whose review counts for it.
fn of_desk(
    file: &Shared,
    service: Option<Service>,
    services: &[Service],
    concerned: &BTreeMap<ApplicationId, BTreeSet<AccountId>>,
) -> File {
    let own = file.reviews.iter().filter(|review| review.counts_for(services) == service);
    File {
        id: file.application,
        domain: file.domain.clone(),
        held_by: own.map(|review| review.reviewer).collect(),
        concerned: concerned.get(&file.application).cloned().unwrap_or_default(),
    }
}

fn view(desks: &[Desk], shared: &[Shared], asked: u32) -> SharePlan {
    let mut given: BTreeMap<ApplicationId, Vec<AccountId>> = BTreeMap::new();
    for (file, reviewer) in desks.iter().flat_map(|desk| &desk.answer.pairs) {
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
        digest: digest(desks, asked),
        given: count(desks.iter().map(|desk| desk.answer.pairs.len()).sum()),
        starting: count(starting),
        per_file: i64::from(asked),
        files,
        loads: desks.iter().flat_map(|desk| loads(&desk.question, &desk.answer)).collect(),
        short: desks.iter().flat_map(|desk| short(desk, shared)).collect(),
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

fn short(desk: &Desk, shared: &[Shared]) -> Vec<ShortFile> {
    let Desk { service, question, answer } = desk;
    let own: BTreeSet<AccountId> = question.reviewers.iter().map(|reviewer| reviewer.id).collect();
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
                service: *service,
                lacks: i64::from(short.lacks),
                concerned: file
                    .concerned
                    .intersection(&own)
                    .filter(|one| !file.held_by.contains(one))
                    .copied()
                    .collect(),
                unversed: i64::from(short.unversed),
                full: i64::from(short.full),
            })
        })
        .collect()
}

/// SHA-256 over the plan: one that was seen is the one that is done.
fn digest(desks: &[Desk], asked: u32) -> String {
    let mut sha = Sha256::new();
    sha.update(format!("{asked}\n"));
    for Desk { service, question, answer } in desks {
        sha.update(format!("d{}\n", service.map_or("", Service::slug)));
        for reviewer in &question.reviewers {
            sha.update(format!("r{} {}\n", reviewer.id, reviewer.load));
        }
        for (file, reviewer) in &answer.pairs {
            sha.update(format!("{file} {reviewer}\n"));
        }
        for short in &answer.short {
            sha.update(format!("s{} {}\n", short.file, short.lacks));
        }
    }
    hex(&sha.finalize())
}
