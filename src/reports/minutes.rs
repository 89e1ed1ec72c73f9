//! Minutes of a committee's session, and its attendance sheet.

use super::letterhead::{Bilingual, CallLine, Sheet};
use super::model::{Frame, Model, assemble};
use super::scribe::Scribe;
use crate::i18n::{self, Catalogue, Language};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// What minutes and attendance sheet state.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Facts {
    /// Office, day of issue; the chair and the rapporteur sign.
    pub sheet: Sheet,
    /// The call.
    pub call: CallLine,
    /// Number of the session within the call.
    pub number: i64,
    /// Its day.
    pub held_on: NaiveDate,
    /// Its hour, `HH:MM`; may be empty.
    pub hour: String,
    /// Where it was held.
    pub place: Bilingual,
    /// When it was convoked.
    pub convoked_on: Option<NaiveDate>,
    /// Why it was held before the call closed; may be empty.
    pub early_reason: String,
    /// Number and day of the session that it names, and why.
    pub amends: Option<(i64, NaiveDate, String)>,
    /// Numbers of the sessions that name this one.
    pub amended_by: Vec<i64>,
    /// The agenda.
    pub agenda: Vec<Bilingual>,
    /// Members convened, in their order.
    pub members: Vec<Member>,
    /// Least number of members who must be present.
    pub least: i64,
    /// Whether the chair's vote decides a tie.
    pub chair_casts: bool,
    /// Files decided, by rank.
    pub files: Vec<File>,
    /// What locks it; `None` for a draft.
    pub signed: Option<Signed>,
}

/// A member.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Member {
    /// Name as it is signed.
    pub name: String,
    /// In what capacity.
    pub capacity: String,
    /// `chair`, `rapporteur`, `member`.
    pub role: String,
    /// Whether they attended.
    pub present: bool,
}

/// A file that was decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct File {
    /// Rank.
    pub rank: Option<i64>,
    /// Register number.
    pub register_number: String,
    /// The applicant.
    pub organisation: Bilingual,
    /// Title of the project.
    pub title: Bilingual,
    /// Score with two decimals.
    pub score: Option<String>,
    /// `accepted`, `reserve`, `rejected`.
    pub outcome: String,
    /// Places granted (accepted) or asked.
    pub places: i64,
    /// Centimes granted (accepted) or asked.
    pub amount: i64,
    /// Label of the coded reason.
    pub reason: Option<Bilingual>,
    /// Free words beside it.
    pub note: String,
    /// `consensus`, `vote`, `line`.
    pub mode: String,
    /// For, against, abstentions.
    pub votes: Option<(i64, i64, i64)>,
    /// Whether the chair's vote decided.
    pub chair_cast: bool,
    /// Votes by name: member's place, `for`, `against` or `abstain`.
    pub ballots: Vec<(usize, String)>,
    /// Who kept out of it: member's place and reason.
    pub recused: Vec<(usize, String)>,
    /// `raised` or `lowered` against the order, and why.
    pub departure: Option<(String, String)>,
    /// Whether it replaces a decision of the session that this one names.
    pub replaces: bool,
}

/// What locks a session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Signed {
    /// When.
    pub at: DateTime<Utc>,
    /// Digest of what was signed.
    pub digest: String,
    /// Head of the log just before, and its number.
    pub chain: Option<(String, i64)>,
    /// Names typed and roles.
    pub signatures: Vec<(String, String)>,
}

const OUTCOMES: [&str; 3] = ["accepted", "reserve", "rejected"];

/// The minutes in one language.
#[must_use]
pub fn build(facts: &Facts, language: Language, catalogue: &Catalogue) -> Model {
    let scribe = Scribe::new(language, catalogue);
    let frame = Frame {
        sheet: &facts.sheet,
        title: scribe.sentence("report-minutes-title", &[("number", facts.number.into())]),
        call: Some(&facts.call),
        usual_signers: &["rapporteur", "chair"],
        rows: facts.files.len(),
    };
    let lists: Vec<Value> = OUTCOMES.iter().map(|outcome| list(scribe, facts, outcome)).collect();
    let body = json!({
        "draft": facts.signed.is_none().then(|| scribe.label("report-minutes-draft")),
        "opening": opening(scribe, facts),
        "agendaTitle": scribe.label("report-minutes-agenda"),
        "agenda": facts.agenda.iter().map(|item| scribe.name(item)).collect::<Vec<_>>(),
        "membersTitle": scribe.label("report-minutes-members"),
        "members": members(scribe, facts),
        "quorum": quorum(scribe, facts),
        "recusals": recusals(scribe, facts),
        "listsTitle": scribe.label("report-minutes-lists"),
        "lists": lists,
        "departures": departures(scribe, facts),
        "ballots": ballots(scribe, facts),
        "closing": scribe.label("report-minutes-closing"),
        "seal": facts.signed.as_ref().map(|signed| seal(scribe, signed)),
    });
    assemble(scribe, frame, body)
}

/// The attendance sheet: every member convened, with room to sign by hand.
#[must_use]
pub fn attendance(facts: &Facts, language: Language, catalogue: &Catalogue) -> Model {
    let scribe = Scribe::new(language, catalogue);
    let frame = Frame {
        sheet: &facts.sheet,
        title: scribe.sentence("report-attendance-title", &[("number", facts.number.into())]),
        call: Some(&facts.call),
        usual_signers: &["rapporteur", "chair"],
        rows: facts.members.len(),
    };
    let heads = ["number", "name", "capacity", "role", "signature"].map(|key| scribe.term("report-attendance", key));
    let rows: Vec<Value> = (1_i64..)
        .zip(&facts.members)
        .map(|(number, member)| {
            json!([
                scribe.integer(number),
                scribe.free(&member.name),
                scribe.free(&member.capacity),
                scribe.term("report-seat", &member.role),
                "",
            ])
        })
        .collect();
    let least = scribe.sentence("report-attendance-quorum", &[("least", facts.least.into())]);
    assemble(scribe, frame, json!({ "opening": when(scribe, facts), "heads": heads, "rows": rows, "quorum": least }))
}

/// Day, hour and place.
fn when(scribe: Scribe<'_>, facts: &Facts) -> String {
    let mut args = vec![("date", scribe.long_date(facts.held_on).into()), ("place", scribe.name(&facts.place).into())];
    let key = if facts.hour.is_empty() { "report-minutes-when" } else { "report-minutes-when-hour" };
    if !facts.hour.is_empty() {
        args.push(("hour", i18n::ltr(&facts.hour).into()));
    }
    scribe.sentence(key, &args)
}

fn opening(scribe: Scribe<'_>, facts: &Facts) -> Vec<String> {
    let chair = facts.members.iter().find(|member| member.role == "chair" && member.present);
    let convoked = facts
        .convoked_on
        .map(|day| scribe.sentence("report-minutes-convoked", &[("date", scribe.long_date(day).into())]));
    let chaired =
        chair.map(|chair| scribe.sentence("report-minutes-chaired", &[("name", scribe.free(&chair.name).into())]));
    let amends = facts.amends.as_ref().map(|(number, day, why)| {
        let args = [
            ("number", (*number).into()),
            ("date", scribe.long_date(*day).into()),
            ("reason", scribe.free(why).into()),
        ];
        scribe.sentence("report-minutes-amends", &args)
    });
    let early = (!facts.early_reason.is_empty())
        .then(|| scribe.sentence("report-minutes-early", &[("reason", scribe.free(&facts.early_reason).into())]));
    let changed = facts
        .amended_by
        .iter()
        .map(|number| scribe.sentence("report-minutes-amended-by", &[("number", (*number).into())]));
    let first = [Some(when(scribe, facts)), convoked, chaired].into_iter().flatten().collect::<Vec<_>>().join(" ");
    [Some(first), amends, early].into_iter().flatten().chain(changed).collect()
}

fn members(scribe: Scribe<'_>, facts: &Facts) -> Value {
    let heads = ["name", "capacity", "role", "presence"].map(|key| scribe.term("report-attendance", key));
    let rows: Vec<Value> = facts
        .members
        .iter()
        .map(|member| {
            json!([
                scribe.free(&member.name),
                scribe.free(&member.capacity),
                scribe.term("report-seat", &member.role),
                scribe.term("report-presence", if member.present { "present" } else { "absent" }),
            ])
        })
        .collect();
    json!({ "heads": heads, "rows": rows })
}

fn quorum(scribe: Scribe<'_>, facts: &Facts) -> String {
    let present = facts.members.iter().filter(|member| member.present).count();
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let args = [
        ("convened", number(facts.members.len()).into()),
        ("present", number(present).into()),
        ("least", facts.least.into()),
    ];
    let holds = number(present) >= facts.least;
    let said = scribe.sentence(if holds { "report-minutes-quorum" } else { "report-minutes-no-quorum" }, &args);
    if facts.chair_casts { format!("{said} {}", scribe.label("report-minutes-chair-casts")) } else { said }
}

fn name_of(scribe: Scribe<'_>, facts: &Facts, place: usize) -> String {
    facts.members.get(place).map_or_else(|| scribe.label("format-none"), |member| scribe.free(&member.name))
}

fn recusals(scribe: Scribe<'_>, facts: &Facts) -> Option<Value> {
    let rows: Vec<Value> = facts
        .files
        .iter()
        .flat_map(|file| file.recused.iter().map(move |(place, why)| (file, *place, why)))
        .map(|(file, place, why)| {
            let why = if why.is_empty() { scribe.label("report-minutes-conflict") } else { scribe.free(why) };
            json!([i18n::ltr(&file.register_number), name_of(scribe, facts, place), why])
        })
        .collect();
    let heads = [
        scribe.label("report-column-register"),
        scribe.label("report-attendance-name"),
        scribe.label("report-column-reason"),
    ];
    (!rows.is_empty())
        .then(|| json!({ "title": scribe.label("report-minutes-recusals"), "heads": heads, "rows": rows }))
}

fn list(scribe: Scribe<'_>, facts: &Facts, outcome: &str) -> Value {
    let files: Vec<&File> = facts.files.iter().filter(|file| file.outcome == outcome).collect();
    let rejected = outcome == "rejected";
    let column = |label: String, width: u8, figure: bool| json!({ "label": label, "width": width, "figure": figure });
    let mut columns = vec![
        column(scribe.label("report-column-rank"), 10, true),
        column(scribe.label("report-column-register"), 0, false),
        column(scribe.label("report-column-organisation"), 74, false),
        column(scribe.label("report-ranking-score"), 15, true),
    ];
    if rejected {
        columns.push(column(scribe.label("report-column-reason"), 38, false));
    } else {
        let (places, amount) = if outcome == "accepted" {
            ("report-column-places-granted", "report-column-amount-granted")
        } else {
            ("report-column-places-asked", "report-column-amount-asked")
        };
        columns.push(column(scribe.label(places), 15, true));
        columns.push(column(scribe.label(amount), 25, true));
    }
    columns.push(column(scribe.label("report-minutes-how"), 28, false));
    let rows: Vec<Vec<String>> = files.iter().map(|file| cells(scribe, file, rejected)).collect();
    json!({
        "title": scribe.term("report-list-title", outcome),
        "columns": columns,
        "rows": rows,
        "empty": files.is_empty().then(|| scribe.label("report-minutes-none")),
        "closed": (!files.is_empty()).then(|| closed(scribe, &files, outcome)),
    })
}

fn cells(scribe: Scribe<'_>, file: &File, rejected: bool) -> Vec<String> {
    let who = format!("{} — {}", scribe.name(&file.organisation), scribe.name(&file.title));
    let mut cells = vec![
        file.rank.map_or_else(|| scribe.label("format-none"), |rank| scribe.integer(rank)),
        i18n::ltr(&file.register_number),
        who,
        file.score.as_ref().map_or_else(|| scribe.label("format-none"), |score| scribe.decimal(score)),
    ];
    if rejected {
        let label = file.reason.as_ref().map_or_else(|| scribe.label("format-none"), |reason| scribe.name(reason));
        let note = file.note.trim();
        cells.push(if note.is_empty() { label } else { format!("{label} — {}", scribe.free(note)) });
    } else {
        cells.push(scribe.integer(file.places));
        cells.push(scribe.amount(file.amount));
    }
    cells.push(how(scribe, file));
    cells
}

/// How a file was decided: by consensus, by so many votes, with the line; the chair's vote; what it replaces.
fn how(scribe: Scribe<'_>, file: &File) -> String {
    let said = match file.votes {
        Some((votes_for, against, abstentions)) => scribe.sentence(
            "report-minutes-votes",
            &[("for", votes_for.into()), ("against", against.into()), ("abstentions", abstentions.into())],
        ),
        None => scribe.term("report-minutes-mode", &file.mode),
    };
    let more = [
        file.chair_cast.then(|| scribe.label("report-minutes-cast")),
        file.departure.is_some().then(|| scribe.label("report-minutes-exception")),
        file.replaces.then(|| scribe.label("report-minutes-replaces")),
    ];
    [Some(said)].into_iter().chain(more).flatten().collect::<Vec<_>>().join(&scribe.label("format-list-separator"))
}

fn closed(scribe: Scribe<'_>, files: &[&File], outcome: &str) -> String {
    let add = |sum: i64, part: i64| sum.saturating_add(part);
    let amount = files.iter().map(|file| file.amount).fold(0, add);
    let args = [
        ("files", i64::try_from(files.len()).unwrap_or(i64::MAX).into()),
        ("places", files.iter().map(|file| file.places).fold(0, add).into()),
        ("amount", scribe.money(amount).into()),
        ("words", i18n::amount_in_words(scribe.language, amount).into()),
    ];
    scribe.sentence(&format!("report-list-closed-{outcome}"), &args)
}

fn departures(scribe: Scribe<'_>, facts: &Facts) -> Value {
    let rows: Vec<Value> = facts
        .files
        .iter()
        .filter_map(|file| file.departure.as_ref().map(|departure| (file, departure)))
        .map(|(file, (departs, why))| {
            json!([
                file.rank.map_or_else(|| scribe.label("format-none"), |rank| scribe.integer(rank)),
                i18n::ltr(&file.register_number),
                scribe.term("report-minutes-outcome", &file.outcome),
                scribe.term("report-minutes-departs", departs),
                scribe.free(why),
            ])
        })
        .collect();
    let heads = [
        scribe.label("report-column-rank"),
        scribe.label("report-column-register"),
        scribe.label("report-minutes-decision"),
        scribe.label("report-minutes-departure"),
        scribe.label("report-column-reason"),
    ];
    json!({
        "title": scribe.label("report-minutes-departures"),
        "none": rows.is_empty().then(|| scribe.label("report-minutes-in-order")),
        "heads": if rows.is_empty() { json!([]) } else { json!(heads) },
        "rows": rows,
    })
}

/// Votes by name, file by file.
fn ballots(scribe: Scribe<'_>, facts: &Facts) -> Option<Value> {
    let names = |file: &File, wanted: &str| {
        let cast = file.ballots.iter().filter(|(_, ballot)| ballot == wanted);
        let names: Vec<String> = cast.map(|(place, _)| name_of(scribe, facts, *place)).collect();
        if names.is_empty() { scribe.label("format-none") } else { names.join(&scribe.label("format-list-separator")) }
    };
    let rows: Vec<Value> = facts
        .files
        .iter()
        .filter(|file| !file.ballots.is_empty())
        .map(|file| {
            json!([
                i18n::ltr(&file.register_number),
                names(file, "for"),
                names(file, "against"),
                names(file, "abstain"),
            ])
        })
        .collect();
    let heads = [
        scribe.label("report-column-register"),
        scribe.label("report-minutes-for"),
        scribe.label("report-minutes-against"),
        scribe.label("report-minutes-abstained"),
    ];
    (!rows.is_empty()).then(|| json!({ "title": scribe.label("report-minutes-ballots"), "heads": heads, "rows": rows }))
}

fn seal(scribe: Scribe<'_>, signed: &Signed) -> Value {
    let names: Vec<Value> = signed
        .signatures
        .iter()
        .map(|(name, role)| json!([scribe.free(name), scribe.term("report-seat", role)]))
        .collect();
    let chain = signed.chain.as_ref().map(|(head, entries)| {
        json!([scribe.sentence("report-minutes-chain", &[("entries", (*entries).into())]), i18n::ltr(head)])
    });
    json!({
        "title": scribe.label("report-minutes-signatures"),
        "at": scribe.sentence("report-minutes-signed", &[("at", scribe.date_time(signed.at).into())]),
        "names": names,
        "digest": [scribe.label("report-minutes-digest"), i18n::ltr(&signed.digest)],
        "chain": chain,
        "locked": scribe.label("report-minutes-locked"),
    })
}
