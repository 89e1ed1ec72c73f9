//! Counting, in one pass over the files.

use super::distribution::{Bin, Delay, Stage, score_bin};
use super::life::{Life, Step};
use super::{
    CallFigures, FigureGroup, Figures, Files, GroupSums, InPhase, Measure, People, PeopleGroup, Reached, RefusalReason,
    Scores,
};
use crate::domain::id::CallId;
use crate::domain::organisation::Kind;
use crate::domain::programme::Label;
use crate::domain::score::Exact;
use crate::domain::workflow::Phase;
use chrono::NaiveDate;
use rust_decimal::Decimal;

/// A file as it is counted. What it belongs to is named by the place in the [`Book`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Its call.
    pub call: usize,
    /// What became of it.
    pub life: Life,
    /// Kind of its applicant.
    pub kind: Kind,
    /// Its domain.
    pub domain: Option<usize>,
    /// Its main commune.
    pub commune: Option<usize>,
    /// Why it was refused.
    pub reason: Option<usize>,
    /// Places asked for.
    pub places: i64,
    /// Centimes asked for.
    pub amount: i64,
    /// Of the places, by [`PeopleGroup::ALL`]; `None` where it does not say.
    pub people: [Option<i64>; 4],
    /// Places granted by the decision in force.
    pub granted_places: i64,
    /// Centimes granted by it.
    pub granted_amount: i64,
    /// Day of the deposit.
    pub deposited: Option<NaiveDate>,
    /// Day of the decision in force.
    pub decided: Option<NaiveDate>,
    /// Day of its announcement.
    pub announced: Option<NaiveDate>,
    /// Its score, if it is ranked.
    pub score: Option<Exact>,
}

/// What groups are called.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Book {
    /// Calls of the scope, in the order in which they are listed.
    pub calls: Vec<CallEntry>,
    /// Strands of programmes.
    pub strands: Vec<Entry>,
    /// Domains.
    pub domains: Vec<Entry>,
    /// Communes.
    pub communes: Vec<CommuneEntry>,
    /// Reasons of refusal; the key is the slug.
    pub reasons: Vec<Entry>,
}

/// A call of the scope.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CallEntry {
    /// Which.
    pub id: CallId,
    /// Its code.
    pub code: String,
    /// Its title.
    pub title: (String, String),
    /// Its strand, by the place in the book.
    pub strand: Option<usize>,
    /// Quota of places.
    pub quota: Option<i64>,
    /// Envelope in centimes.
    pub envelope: Option<i64>,
    /// Pass mark.
    pub pass_mark: Decimal,
}

/// Something that files have in common.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Slug or code.
    pub key: String,
    /// Ids by which the register knows it.
    pub ids: Vec<i64>,
    /// What it is called.
    pub label: Label,
}

/// A commune.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CommuneEntry {
    /// Code and names.
    pub entry: Entry,
    /// `urban` or `rural`.
    pub milieu: String,
}

/// Counts files. `whole` says whether they are all of their calls: limits are of whole calls. `cancelled` register
/// numbers come counted. Scores are told or not.
#[must_use]
pub fn count(files: &[File], book: &Book, whole: bool, cancelled: i64, scored: bool) -> Figures {
    let mut states = Files { cancelled, ..Files::default() };
    files.iter().for_each(|file| file.life.add_to(&mut states));
    let all = files.iter().fold(GroupSums::default(), |sum, file| sum.plus(&file.sums()));
    let limit = |of: fn(&CallEntry) -> Option<i64>| if whole { limit(book, of) } else { None };
    Figures {
        files: states,
        places: Measure { asked: all.places_asked, granted: all.places_granted, limit: limit(|call| call.quota) },
        money: Measure { asked: all.amount_asked, granted: all.amount_granted, limit: limit(|call| call.envelope) },
        funnel: funnel(files),
        phases: phases(files),
        calls: calls(files, book, whole),
        strands: by_entry(files, &book.strands, |file| book.calls.get(file.call).and_then(|call| call.strand)),
        kinds: kinds(files),
        milieus: milieus(files, book),
        domains: by_entry(files, &book.domains, |file| file.domain),
        communes: communes(files, book),
        people: PeopleGroup::ALL.iter().enumerate().map(|(i, group)| people(files, i, *group)).collect(),
        delays: Stage::ALL.iter().map(|stage| Delay::of(*stage, days(files, *stage))).collect(),
        reasons: reasons(files, book),
        scores: scored.then(|| scores(files, book)),
    }
}

impl File {
    fn sums(&self) -> GroupSums {
        let accepted = self.life.is_accepted();
        let granted = |value: i64| if accepted { value } else { 0 };
        GroupSums {
            files: 1,
            accepted: i64::from(accepted),
            places_asked: self.places,
            places_granted: granted(self.granted_places),
            amount_asked: self.amount,
            amount_granted: granted(self.granted_amount),
        }
    }
}

/// Quotas or envelopes added up; a call without one has no limit, so all of them have none.
fn limit(book: &Book, of: fn(&CallEntry) -> Option<i64>) -> Option<i64> {
    if book.calls.is_empty() {
        return None;
    }
    book.calls.iter().try_fold(0_i64, |sum, call| of(call).map(|limit| sum.saturating_add(limit)))
}

fn funnel(files: &[File]) -> Vec<Reached> {
    let reached: Vec<(Step, i64)> = files.iter().map(|file| (file.life.reached(), file.places)).collect();
    let of = |step: Step| {
        let inside = || reached.iter().filter(|(furthest, _)| *furthest >= step);
        Reached { step, files: total(inside().map(|_| 1)), places: total(inside().map(|(_, places)| *places)) }
    };
    Step::ALL.iter().copied().map(of).collect()
}

fn phases(files: &[File]) -> Vec<InPhase> {
    let of = |phase: &Phase| {
        let inside = || files.iter().filter(|file| file.life.phase == *phase);
        InPhase { phase: *phase, files: total(inside().map(|_| 1)), places: total(inside().map(|file| file.places)) }
    };
    Phase::ALL.iter().map(of).filter(|one| one.files > 0).collect()
}

fn total(values: impl Iterator<Item = i64>) -> i64 {
    values.fold(0, i64::saturating_add)
}

/// GroupSums by a place in a list; the last slot holds those without one.
fn slots(files: &[File], length: usize, place: impl Fn(&File) -> Option<usize>) -> Vec<GroupSums> {
    let mut slots = vec![GroupSums::default(); length + 1];
    for file in files {
        let at = place(file).filter(|at| *at < length).unwrap_or(length);
        if let Some(slot) = slots.get_mut(at) {
            *slot = slot.plus(&file.sums());
        }
    }
    slots
}

/// Groups with files, the largest first; those of which nothing is said come last.
fn ordered(mut groups: Vec<FigureGroup>) -> Vec<FigureGroup> {
    groups.retain(|group| group.sums.files > 0);
    groups.sort_by(|a, b| {
        a.key
            .is_empty()
            .cmp(&b.key.is_empty())
            .then_with(|| b.sums.files.cmp(&a.sums.files))
            .then_with(|| a.label.name_fr.cmp(&b.label.name_fr))
            .then_with(|| a.key.cmp(&b.key))
    });
    groups
}

fn nothing() -> Entry {
    Entry { key: String::new(), ids: Vec::new(), label: Label::default() }
}

fn group(entry: &Entry, sums: GroupSums) -> FigureGroup {
    FigureGroup { key: entry.key.clone(), ids: entry.ids.clone(), label: entry.label.clone(), sums }
}

fn by_entry(files: &[File], entries: &[Entry], place: impl Fn(&File) -> Option<usize>) -> Vec<FigureGroup> {
    let sums = slots(files, entries.len(), place);
    let rest = nothing();
    ordered(entries.iter().chain([&rest]).zip(sums).map(|(entry, sums)| group(entry, sums)).collect())
}

fn communes(files: &[File], book: &Book) -> Vec<FigureGroup> {
    let sums = slots(files, book.communes.len(), |file| file.commune);
    let rest = nothing();
    let entries = book.communes.iter().map(|commune| &commune.entry).chain([&rest]);
    ordered(entries.zip(sums).map(|(entry, sums)| group(entry, sums)).collect())
}

fn calls(files: &[File], book: &Book, whole: bool) -> Vec<CallFigures> {
    let sums = slots(files, book.calls.len(), |file| Some(file.call));
    let of = |(call, sums): (&CallEntry, GroupSums)| CallFigures {
        id: call.id,
        code: call.code.clone(),
        title_ar: call.title.0.clone(),
        title_fr: call.title.1.clone(),
        quota: call.quota.filter(|_| whole),
        envelope: call.envelope.filter(|_| whole),
        sums,
    };
    book.calls.iter().zip(sums).map(of).collect()
}

fn kinds(files: &[File]) -> Vec<FigureGroup> {
    let sums = slots(files, Kind::ALL.len(), |file| Kind::ALL.iter().position(|kind| *kind == file.kind));
    let of = |(kind, sums): (&Kind, GroupSums)| group(&Entry { key: kind.slug().to_owned(), ..nothing() }, sums);
    Kind::ALL.iter().zip(sums).map(of).collect()
}

/// Milieus in the census's words, then those whose commune is not known.
fn milieus(files: &[File], book: &Book) -> Vec<FigureGroup> {
    let known = ["urban", "rural"];
    let milieu = |file: &File| {
        let commune = book.communes.get(file.commune?)?;
        known.iter().position(|milieu| *milieu == commune.milieu)
    };
    let sums = slots(files, known.len(), milieu);
    let keys = known.into_iter().chain([""]);
    let all = keys.zip(sums).map(|(key, sums)| group(&Entry { key: key.to_owned(), ..nothing() }, sums));
    all.filter(|group| group.sums.files > 0 || !group.key.is_empty()).collect()
}

fn people(files: &[File], place: usize, group: PeopleGroup) -> People {
    let mut found = People { group, stated: 0, asked: None, of_asked: 0, accepted: None, of_accepted: 0 };
    let add = |sum: Option<i64>, number: i64| Some(sum.unwrap_or(0).saturating_add(number));
    for file in files {
        let Some(number) = file.people.get(place).copied().flatten() else { continue };
        found.stated += 1;
        found.asked = add(found.asked, number);
        found.of_asked = found.of_asked.saturating_add(file.places);
        if file.life.is_accepted() {
            found.accepted = add(found.accepted, number);
            found.of_accepted = found.of_accepted.saturating_add(file.places);
        }
    }
    found
}

/// The whole days that files took for a stage, those that went through it.
fn days(files: &[File], stage: Stage) -> Vec<i64> {
    let ends = |file: &File| match stage {
        Stage::DepositDecision => (file.deposited, file.decided),
        Stage::DecisionAnnouncement => (file.decided, file.announced),
        Stage::DepositAnnouncement => (file.deposited, file.announced),
    };
    let between = |file: &File| {
        let (from, to) = ends(file);
        Some((to? - from?).num_days())
    };
    files.iter().filter_map(between).collect()
}

fn reasons(files: &[File], book: &Book) -> Vec<RefusalReason> {
    let given = || files.iter().filter_map(|file| file.reason);
    let of = |(at, entry): (usize, &Entry)| RefusalReason {
        slug: entry.key.clone(),
        label: entry.label.clone(),
        files: total(given().filter(|reason| *reason == at).map(|_| 1)),
    };
    let mut found: Vec<RefusalReason> =
        book.reasons.iter().enumerate().map(of).filter(|reason| reason.files > 0).collect();
    found.sort_by(|a, b| b.files.cmp(&a.files).then_with(|| a.slug.cmp(&b.slug)));
    found
}

fn scores(files: &[File], book: &Book) -> Scores {
    let scores: Vec<Exact> = files.iter().filter_map(|file| file.score).collect();
    let mut bins: Vec<Bin> =
        (0..10).map(|tenth| Bin { from: tenth * 10, to: Some(tenth * 10 + 10), files: 0 }).collect();
    for score in &scores {
        if let Some(bin) = bins.get_mut(score_bin(*score)) {
            bin.files += 1;
        }
    }
    let first = book.calls.first().map(|call| call.pass_mark);
    let pass_mark = first.filter(|mark| book.calls.iter().all(|call| call.pass_mark == *mark));
    Scores {
        files: i64::try_from(scores.len()).unwrap_or(i64::MAX),
        median: Exact::median(&scores).map(|median| median.shown(2)),
        pass_mark: pass_mark.map(|mark| mark.normalize().to_string()),
        bins,
    }
}
