//! What a ranking is reckoned from, read once: a call's files, with their marks as whole numbers.

use crate::domain::application::Outcome;
use crate::domain::date::{Moment, parse_moment};
use crate::domain::id::{ApplicationId, CallId, DomainId, LotId, OrganisationId};
use crate::domain::line_group::Makeup;
use crate::domain::money::Money;
use crate::domain::organisation::Kind;
use crate::domain::policy::{Aggregate, Group};
use crate::domain::ranking::Entry;
use crate::domain::score::{self, Exact, FileScore, Grid, Judged, Mark, Total, total_at};
use crate::domain::tally::{Rise, Tally};
use crate::domain::workflow::Phase;
use crate::office::application::page::number_sql;
use crate::office::call::CallView;
use crate::office::call::list::view;
use crate::office::review::totals::{MarkedReview, grid, marked};
use crate::office::{OfficeError, Reading};
use crate::store::{StoreError, log};
use rusqlite::{Connection, Row, named_params};
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock};

/// Files that are ranked: those whose reviews are in.
const FILES: &str = "FROM application a JOIN call k ON k.id = a.call_id JOIN organisation o ON o.id = a.organisation_id
  LEFT JOIN commune c ON c.code = a.main_commune
  LEFT JOIN decision d ON d.application_id = a.id AND d.revoked_at IS NULL
  WHERE a.call_id = :call AND a.register IS NOT NULL
    AND a.phase NOT IN ('deposited', 'incomplete', 'admissible', 'inadmissible', 'in-review', 'cancelled',
                        'withdrawn', 'draft')";

const COLUMNS: &str = "a.id, a.version, a.register, a.organisation_id, o.kind, o.name_ar AS organisation_ar,
  o.name_fr AS organisation_fr, a.title_ar, a.title_fr, a.main_commune, coalesce(c.name_ar, '') AS commune_ar,
  coalesce(c.name_fr, '') AS commune_fr, coalesce(c.type, '') = 'rural' AS rural_commune, a.domain_id, a.lot_id,
  a.places, a.amount, a.women, a.youth, a.rural, a.disabled, a.women_given, a.youth_given, a.rural_given,
  a.disabled_given, a.phase, a.deposited_at, d.outcome, coalesce(d.places, 0) AS granted_places,
  coalesce(d.amount, 0) AS granted_amount, d.announced_at IS NOT NULL AS announced,
  coalesce((SELECT b.sex = 'woman' FROM board_member b WHERE b.organisation_id = a.organisation_id
            AND b.post IN ('president', 'manager') ORDER BY b.post = 'president' DESC LIMIT 1), 0) AS woman_leads";

/// A ranked file as it stands in the store.
pub(crate) struct RankedFile {
    pub id: ApplicationId,
    pub version: i64,
    pub number: String,
    pub register: i64,
    pub organisation: OrganisationId,
    pub kind: Kind,
    pub organisation_ar: String,
    pub organisation_fr: String,
    pub title_ar: String,
    pub title_fr: String,
    pub commune_ar: String,
    pub commune_fr: String,
    pub domain: Option<DomainId>,
    pub lot: Option<LotId>,
    /// Communes by a number of their own, the main one first, with the places each takes.
    pub communes: Vec<(usize, i64)>,
    pub groups: Vec<Group>,
    pub places: i64,
    pub women: i64,
    pub amount: Money,
    pub deposited: Moment,
    pub phase: Phase,
    pub outcome: Option<Outcome>,
    pub granted_places: i64,
    pub granted_amount: Money,
    pub announced: bool,
    /// Its submitted reviews in the order they were given out.
    pub reviews: Vec<RankedReview>,
}

/// A submitted review of a ranked file.
pub(crate) struct RankedReview {
    pub given: MarkedReview,
    /// Its marks as whole numbers, where the sheet has a tally.
    pub rises: Vec<Rise>,
}

/// A call with its ranked files.
pub(crate) struct Sheet {
    pub call: CallView,
    pub grid: Grid,
    /// For a grid without sections, where every review weighs every criterion: totals are sums of products then.
    pub tally: Option<Tally>,
    pub files: Vec<RankedFile>,
    pub in_review: i64,
    /// Where each file stands by the call's own terms, once that was asked.
    pub present: OnceLock<HashMap<ApplicationId, (i64, Outcome)>>,
}

/// The sheet read last. A sheet is known by its call and by the hash of the log's last entry, which each change
/// moves on: read on the same snapshot as the data, it can belong to no other state of them.
#[derive(Default)]
pub struct Sheets(Mutex<Option<(CallId, String, Arc<Sheet>)>>);

impl Sheets {
    /// The sheet of a call, read anew if anything changed since.
    pub(crate) fn of(reading: &Reading<'_>, call: CallId) -> Result<Arc<Sheet>, OfficeError> {
        let head = log::head(reading.db)?;
        let held = &reading.house.sheets.0;
        if let Ok(held) = held.lock()
            && let Some((_, _, sheet)) = held.as_ref().filter(|(of, at, _)| *of == call && *at == head)
        {
            return Ok(Arc::clone(sheet));
        }
        let sheet = Arc::new(Sheet::read(reading.db, call)?);
        if let Ok(mut held) = held.lock() {
            *held = Some((call, head, Arc::clone(&sheet)));
        }
        Ok(sheet)
    }
}

impl Sheet {
    /// Reads a call's files and marks.
    pub(crate) fn read(db: &Connection, id: CallId) -> Result<Self, OfficeError> {
        let call = view(db, id)?;
        let grid = grid(&call.criteria);
        let tally = if call.rules.sections.is_empty() { Tally::new(&call.rules.criteria) } else { None };
        let mut reviews = reviews(db, &call, tally.as_ref())?;
        let mut communes = communes(db, id)?;
        let sql = format!("SELECT {COLUMNS}, {} AS number {FILES}", number_sql());
        let mut statement = db.prepare_cached(&sql)?;
        let mut rows = statement.query(named_params! { ":call": id })?;
        let mut files = Vec::new();
        while let Some(row) = rows.next()? {
            let file: ApplicationId = row.get("id")?;
            // A file closed as inadmissible has no review and no place here.
            let Some(own) = reviews.remove(&file) else { continue };
            // Nor has one that a service has not scored yet.
            if !grid.desks().iter().all(|desk| own.iter().any(|review| review.given.desk == *desk)) {
                continue;
            }
            files.push(ranked_file(row, own, communes.take(row, file)?)?);
        }
        let in_review = db
            .prepare_cached(
                "SELECT count(*) FROM application WHERE call_id = :id AND phase IN ('admissible', 'in-review')",
            )?
            .query_row(named_params! { ":id": id }, |row| row.get(0))?;
        Ok(Self { call, grid, tally, files, in_review, present: OnceLock::new() })
    }

    /// Digest of the files and marks that a ranking is reckoned from: it changes when one of them does.
    pub(crate) fn basis(&self) -> String {
        let mut digest = Sha256::new();
        let mut files: Vec<&RankedFile> = self.files.iter().collect();
        files.sort_by_key(|file| file.id);
        for file in files {
            let facts = (file.id.0, file.register, file.places, file.women, file.amount.0);
            let place = (file.organisation.0, file.domain, file.lot, &file.communes);
            let marks: Vec<_> = file.reviews.iter().map(|review| (review.given.desk, &review.given.marks)).collect();
            digest.update(format!("{facts:?}{place:?}{:?}{:?}{marks:?};", file.groups, file.deposited));
        }
        crate::audit::hex(&digest.finalize())
    }
}

fn ranked_file(
    row: &Row<'_>,
    reviews: Vec<RankedReview>,
    communes: Vec<(usize, i64)>,
) -> Result<RankedFile, OfficeError> {
    let deposited: Option<String> = row.get("deposited_at")?;
    let people = |count: &str, given: &str| -> rusqlite::Result<Option<i64>> {
        let given: bool = row.get(given)?;
        if given { row.get(count).map(Some) } else { Ok(None) }
    };
    let makeup = Makeup {
        kind: row.get("kind")?,
        woman_leads: row.get("woman_leads")?,
        places: row.get("places")?,
        women: people("women", "women_given")?,
        youth: people("youth", "youth_given")?,
        rural: people("rural", "rural_given")?,
        disabled: people("disabled", "disabled_given")?,
        rural_commune: row.get("rural_commune")?,
    };
    Ok(RankedFile {
        id: row.get("id")?,
        version: row.get("version")?,
        number: row.get("number")?,
        register: row.get("register")?,
        organisation: row.get("organisation_id")?,
        kind: makeup.kind,
        organisation_ar: row.get("organisation_ar")?,
        organisation_fr: row.get("organisation_fr")?,
        title_ar: row.get("title_ar")?,
        title_fr: row.get("title_fr")?,
        commune_ar: row.get("commune_ar")?,
        commune_fr: row.get("commune_fr")?,
        domain: row.get("domain_id")?,
        lot: row.get("lot_id")?,
        communes,
        groups: makeup.groups(),
        places: makeup.places,
        women: row.get("women")?,
        amount: row.get("amount")?,
        deposited: deposited.as_deref().and_then(parse_moment).unwrap_or_default(),
        phase: row.get("phase")?,
        outcome: row.get("outcome")?,
        granted_places: row.get("granted_places")?,
        granted_amount: row.get("granted_amount")?,
        announced: row.get("announced")?,
        reviews,
    })
}

type Reviews = HashMap<ApplicationId, Vec<RankedReview>>;

fn reviews(db: &Connection, call: &CallView, tally: Option<&Tally>) -> Result<Reviews, OfficeError> {
    let mut reviews = Reviews::new();
    for given in marked(db, call.id, &call.criteria)? {
        let rises = tally.map_or_else(|| Ok(Vec::new()), |tally| rises(tally, &given.marks))?;
        reviews.entry(given.application).or_default().push(RankedReview { given, rises });
    }
    Ok(reviews)
}

/// A submitted review lacks no mark, and none lies off its scale.
fn rises(tally: &Tally, marks: &[Mark]) -> Result<Vec<Rise>, OfficeError> {
    let rises = marks.iter().enumerate().map(|(place, mark)| tally.rise(place, *mark)).collect::<Option<_>>();
    rises.ok_or_else(|| StoreError::Damaged("review".into()).into())
}

impl RankedFile {
    /// What ranking needs to know of it, with this score, these marks on the criteria, and the first of those whose
    /// floor eliminates it.
    pub fn entry(&self, score: Exact, criteria: Vec<Option<Exact>>, eliminated: Option<usize>) -> Entry {
        Entry {
            application: self.id,
            score,
            eliminated,
            criteria,
            places: self.places,
            women: self.women,
            amount: self.amount,
            deposited: self.deposited,
            register: self.register,
        }
    }

    /// The file's score by this grid, opened into its sum.
    ///
    /// # Errors
    /// When a review is damaged, or numbers pass what 128 bits hold.
    pub fn scored(&self, grid: &Grid, by: Aggregate) -> Result<FileScore, OfficeError> {
        let damaged = || StoreError::Damaged("review".into());
        let totals: Vec<Total> = self
            .reviews
            .iter()
            .map(|review| total_at(grid, review.given.desk, &review.given.marks).map_err(|_| damaged()))
            .collect::<Result<_, _>>()?;
        let judged: Vec<Judged<'_>> = self
            .reviews
            .iter()
            .zip(&totals)
            .map(|(review, total)| Judged { desk: review.given.desk, total, marks: &review.given.marks })
            .collect();
        score::file(grid, &judged, by).map_err(|_| damaged().into())
    }
}

/// The communes of a call's files, each commune by a number of its own.
struct Communes {
    of: HashMap<ApplicationId, Vec<(usize, Option<i64>)>>,
    numbers: HashMap<String, usize>,
}

fn communes(db: &Connection, call: CallId) -> Result<Communes, OfficeError> {
    let mut statement = db.prepare_cached(
        "SELECT p.application_id, p.commune, p.places FROM application_place p
         JOIN application a ON a.id = p.application_id WHERE a.call_id = :call ORDER BY p.application_id, p.position",
    )?;
    let mut rows = statement.query(named_params! { ":call": call })?;
    let mut communes = Communes { of: HashMap::new(), numbers: HashMap::new() };
    while let Some(row) = rows.next()? {
        let number = communes.number(row.get("commune")?);
        communes.of.entry(row.get("application_id")?).or_default().push((number, row.get("places")?));
    }
    Ok(communes)
}

impl Communes {
    fn number(&mut self, code: String) -> usize {
        let next = self.numbers.len();
        *self.numbers.entry(code).or_insert(next)
    }

    /// A file's communes, the main one first. Places that are given to none count in the main one.
    fn take(&mut self, row: &Row<'_>, file: ApplicationId) -> Result<Vec<(usize, i64)>, OfficeError> {
        let main: String = row.get("main_commune")?;
        let places: i64 = row.get("places")?;
        let given = self.of.remove(&file).unwrap_or_default();
        if main.is_empty() {
            return Ok(given.into_iter().map(|(commune, places)| (commune, places.unwrap_or(0))).collect());
        }
        let main = self.number(main);
        let others: Vec<(usize, i64)> = given
            .into_iter()
            .filter(|(commune, _)| *commune != main)
            .filter_map(|(commune, places)| places.filter(|places| *places > 0).map(|places| (commune, places)))
            .collect();
        let elsewhere: i64 = others.iter().map(|(_, places)| places).sum();
        Ok(std::iter::once((main, places.saturating_sub(elsewhere).max(0))).chain(others).collect())
    }
}
