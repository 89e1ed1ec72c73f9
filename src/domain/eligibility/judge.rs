//! Judging one rule from facts. Pure: the present day comes with the facts.

use super::{EligibilityRule, Explanation, ExplanationPart, Finding, MandateAt, RuleTest, RuleVerdict, Within};
use crate::domain::date::{Moment, PartialDate, add_months, moment_text, whole_months};
use crate::domain::id::{DomainId, LotId};
use crate::domain::money::Money;
use crate::domain::organisation::Kind;
use crate::domain::programme::Label;
use chrono::NaiveDate;

/// A commune of the works.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Commune {
    /// Its names.
    pub name: Label,
    /// Whether it lies in the call's territory; `None` when the call names neither communes nor a province.
    pub inside: Option<bool>,
}

/// An organisation's place on the list of excluded ones.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exclusion {
    /// Why, as the office wrote it.
    pub reason: String,
    /// Last day; `None` for good.
    pub until: Option<NaiveDate>,
}

/// Another live file of the organisation in the call, deposited before this one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OtherFile {
    /// Register number as printed.
    pub number: String,
    /// Its domain.
    pub domain: Option<DomainId>,
    /// Its lot.
    pub lot: Option<LotId>,
}

/// The last acceptance of the organisation in another call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Financed {
    /// Register number as printed.
    pub number: String,
    /// Day of the announcement.
    pub on: NaiveDate,
}

/// What is known of an applicant, its file and the call. `None` and empty texts are facts not known yet.
#[derive(Debug, Clone, Default)]
pub struct Facts {
    /// Kind of applicant.
    pub kind: Option<Kind>,
    /// Founded: year, month or day; empty when not given.
    pub founded: String,
    /// Last day of the board's mandate: year, month or day; empty when not given.
    pub mandate_end: String,
    /// Whether a bank account was given.
    pub account: Option<bool>,
    /// Whether the legal identifier of its kind was given.
    pub legal_id: Option<bool>,
    /// Whether it is known which organisation it is.
    pub identified: bool,
    /// Its exclusion in force on the day of the deposit.
    pub exclusion: Option<Exclusion>,
    /// Its live files in the call, deposited before this one.
    pub others: Vec<OtherFile>,
    /// Its last acceptance in another call.
    pub financed: Option<Financed>,
    /// Day of the call: of its publication, else of its opening.
    pub call_on: Option<NaiveDate>,
    /// Whether that is the day of publication.
    pub published: bool,
    /// Closing day.
    pub closes_on: Option<NaiveDate>,
    /// Closing moment; that second is still in time.
    pub closes_at: Option<Moment>,
    /// Moment of the deposit; the present moment for a file not deposited.
    pub deposit_at: Option<Moment>,
    /// Day of that moment at the office.
    pub deposit_on: Option<NaiveDate>,
    /// Whether a late deposit was admitted by a reasoned decision.
    pub late_admitted: bool,
    /// Obligatory papers that are not usable; `None` before papers were handed over.
    pub papers_lacking: Option<i64>,
    /// Domain chosen.
    pub domain: Option<DomainId>,
    /// Lot chosen, in a call that has lots.
    pub lot: Option<LotId>,
    /// Whether it is one of the call's.
    pub domain_known: bool,
    /// Communes of the works.
    pub communes: Vec<Commune>,
    /// Amount asked; zero when not given.
    pub amount: Money,
    /// Places asked; zero when not given.
    pub places: i64,
    /// Length of the works in months; zero when not given.
    pub months: i64,
}

/// What is found of a rule.
#[must_use]
pub fn judge(rule: &EligibilityRule, facts: &Facts) -> Finding {
    if let Some(kind) = facts.kind.filter(|kind| !rule.is_for(*kind)) {
        return find(RuleVerdict::NotApplicable, "not-for-kind", [("kind", term("kind", kind.slug()))]);
    }
    match &rule.test {
        RuleTest::FoundedYears { years } => founded(facts, *years),
        RuleTest::MandateMonths { months, at } => mandate(facts, *months, *at),
        RuleTest::PapersComplete => papers(facts),
        RuleTest::DomainInCall => domain(facts),
        RuleTest::TerritoryInCall => territory(facts),
        RuleTest::KindAdmitted { kinds } => kind(facts, kinds),
        RuleTest::NotExcluded => exclusion(facts),
        RuleTest::NoDoubleApplication { within } => double(facts, *within),
        RuleTest::MaxFiles { files } => max_files(facts, *files),
        RuleTest::DepositInTime => in_time(facts),
        RuleTest::AmountPerPlace { most } => amount(facts, *most),
        RuleTest::MonthsBetween { least, most } => length(facts, *least, *most),
        RuleTest::FinancedBefore { years } => financed(facts, *years),
        RuleTest::BankAccount => given(facts.account, "account", Vec::new()),
        RuleTest::LegalId => legal_id(facts),
    }
}

type Parts = Vec<(&'static str, ExplanationPart)>;

fn find(verdict: RuleVerdict, code: &str, parts: impl IntoIterator<Item = (&'static str, ExplanationPart)>) -> Finding {
    let parts = parts.into_iter().map(|(name, part)| (name.to_owned(), part)).collect();
    Finding { verdict, explanation: Explanation { code: code.to_owned(), parts } }
}

fn unclear(code: &str) -> Finding {
    find(RuleVerdict::Unclear, code, [])
}

/// `<stem>-holds` or `<stem>-fails`.
fn either(holds: bool, stem: &str, parts: Parts) -> Finding {
    let verdict = if holds { RuleVerdict::Holds } else { RuleVerdict::Fails };
    find(verdict, &format!("{stem}-{}", verdict.slug()), parts)
}

fn term(stem: &str, slug: &str) -> ExplanationPart {
    ExplanationPart::Term(format!("{stem}-{slug}"))
}

fn day(day: NaiveDate) -> ExplanationPart {
    ExplanationPart::Day(day.to_string())
}

/// Of a date known roughly: holds if it does on the worst of the days it may be, fails if it does not on the
/// best of them, and is unclear between.
const fn between(worst: bool, best: bool) -> RuleVerdict {
    match (worst, best) {
        (true, _) => RuleVerdict::Holds,
        (false, true) => RuleVerdict::Unclear,
        (false, false) => RuleVerdict::Fails,
    }
}

fn founded(facts: &Facts, years: i64) -> Finding {
    let Some(founded) = PartialDate::parse(&facts.founded) else { return unclear("founded-missing") };
    let Some(call_on) = facts.call_on else { return unclear("call-undated") };
    let asked = years.saturating_mul(12);
    let old_enough = |day| add_months(day, asked).is_some_and(|anniversary| anniversary <= call_on);
    let verdict = between(old_enough(founded.latest), old_enough(founded.earliest));
    // What is said is what decided: the shortest age when it is enough, the longest when even that is not.
    let decisive = if verdict == RuleVerdict::Fails { founded.earliest } else { founded.latest };
    let event = if facts.published { "published" } else { "opened" };
    find(
        verdict,
        &format!("founded-{}", verdict.slug()),
        [
            ("founded", ExplanationPart::Day(facts.founded.clone())),
            ("event", term("eligibility-event", event)),
            ("on", day(call_on)),
            ("had", ExplanationPart::Span(whole_months(decisive, call_on).max(0))),
            ("asked", ExplanationPart::Span(asked)),
        ],
    )
}

fn mandate(facts: &Facts, months: i64, at: MandateAt) -> Finding {
    let Some(end) = PartialDate::parse(&facts.mandate_end) else { return unclear("mandate-missing") };
    let from = match at {
        MandateAt::Closing => facts.closes_on,
        MandateAt::Deposit => facts.deposit_on,
    };
    let Some(from) = from else { return unclear("call-undated") };
    let lasts = |last: NaiveDate| add_months(from, months).is_some_and(|needed| needed <= last);
    let verdict = between(lasts(end.earliest), lasts(end.latest));
    let decisive = if verdict == RuleVerdict::Fails { end.latest } else { end.earliest };
    let code = if decisive < from && verdict == RuleVerdict::Fails {
        "mandate-over".to_owned()
    } else {
        format!("mandate-{}", verdict.slug())
    };
    find(
        verdict,
        &code,
        [
            ("until", ExplanationPart::Day(facts.mandate_end.clone())),
            ("event", term("eligibility-event", at.slug())),
            ("on", day(from)),
            ("left", ExplanationPart::Span(whole_months(from, decisive).max(0))),
            ("asked", ExplanationPart::Span(months)),
        ],
    )
}

fn papers(facts: &Facts) -> Finding {
    match facts.papers_lacking {
        None => unclear("papers-missing"),
        Some(lacking) => either(lacking == 0, "papers", vec![("n", ExplanationPart::Count(lacking))]),
    }
}

fn domain(facts: &Facts) -> Finding {
    match facts.domain {
        None => unclear("domain-missing"),
        Some(_) => either(facts.domain_known, "domain", Vec::new()),
    }
}

fn territory(facts: &Facts) -> Finding {
    if facts.communes.is_empty() {
        return unclear("territory-missing");
    }
    if facts.communes.iter().all(|commune| commune.inside.is_none()) {
        return find(RuleVerdict::NotApplicable, "territory-open", []);
    }
    let (outside, inside): (Vec<_>, Vec<_>) = facts.communes.iter().partition(|commune| commune.inside == Some(false));
    let shown = if outside.is_empty() { inside } else { outside.clone() };
    let names = shown.into_iter().map(|commune| commune.name.clone()).collect();
    either(outside.is_empty(), "territory", vec![("names", ExplanationPart::Names(names))])
}

fn kind(facts: &Facts, kinds: &[Kind]) -> Finding {
    match facts.kind {
        None => unclear("kind-missing"),
        Some(kind) => either(kinds.contains(&kind), "kind", vec![("kind", term("kind", kind.slug()))]),
    }
}

fn exclusion(facts: &Facts) -> Finding {
    if !facts.identified {
        return unclear("organisation-missing");
    }
    let Some(exclusion) = &facts.exclusion else { return either(true, "exclusion", Vec::new()) };
    let reason = ("reason", ExplanationPart::Text(exclusion.reason.clone()));
    match exclusion.until {
        Some(until) => find(RuleVerdict::Fails, "exclusion-fails", [reason, ("until", day(until))]),
        None => find(RuleVerdict::Fails, "exclusion-for-good", [reason]),
    }
}

fn numbers(files: &[&OtherFile]) -> ExplanationPart {
    ExplanationPart::Text(files.iter().map(|file| file.number.as_str()).collect::<Vec<_>>().join(" · "))
}

fn double(facts: &Facts, within: Within) -> Finding {
    if !facts.identified {
        return unclear("organisation-missing");
    }
    // What was not chosen is not the same: two files without a lot stand in no common lot.
    let beside = |other: &&OtherFile| match within {
        Within::Call => true,
        Within::Domain => other.domain.is_some() && other.domain == facts.domain,
        Within::Lot => other.lot.is_some() && other.lot == facts.lot,
    };
    let same: Vec<_> = facts.others.iter().filter(beside).collect();
    either(same.is_empty(), "double", vec![("numbers", numbers(&same))])
}

fn max_files(facts: &Facts, most: i64) -> Finding {
    if !facts.identified {
        return unclear("organisation-missing");
    }
    let place = i64::try_from(facts.others.len()).unwrap_or(i64::MAX).saturating_add(1);
    either(place <= most, "files", vec![("n", ExplanationPart::Count(place)), ("most", ExplanationPart::Count(most))])
}

fn in_time(facts: &Facts) -> Finding {
    let (Some(closes), Some(at)) = (facts.closes_at, facts.deposit_at) else { return unclear("call-undated") };
    let parts = vec![
        ("at", ExplanationPart::Moment(moment_text(at))),
        ("closes", ExplanationPart::Moment(moment_text(closes))),
    ];
    if at > closes && facts.late_admitted {
        return find(RuleVerdict::Holds, "time-late-admitted", parts);
    }
    either(at <= closes, "time", parts)
}

fn amount(facts: &Facts, most: Money) -> Finding {
    if facts.amount.0 <= 0 || facts.places <= 0 {
        return unclear("amount-missing");
    }
    let (asked, places) = (i128::from(facts.amount.0), i128::from(facts.places));
    // Rounded up, so that an amount above the limit is never shown as the limit.
    let each = i64::try_from((asked + places - 1) / places).unwrap_or(i64::MAX);
    let holds = asked <= i128::from(most.0) * places;
    either(holds, "amount", vec![("each", ExplanationPart::Money(Money(each))), ("most", ExplanationPart::Money(most))])
}

fn length(facts: &Facts, least: i64, most: i64) -> Finding {
    if facts.months <= 0 {
        return unclear("length-missing");
    }
    let parts = vec![
        ("asked", ExplanationPart::Span(facts.months)),
        ("least", ExplanationPart::Span(least)),
        ("most", ExplanationPart::Span(most)),
    ];
    either((least..=most).contains(&facts.months), "length", parts)
}

fn financed(facts: &Facts, years: i64) -> Finding {
    if !facts.identified {
        return unclear("organisation-missing");
    }
    let asked = years.saturating_mul(12);
    let Some(last) = &facts.financed else {
        return either(true, "financed", vec![("asked", ExplanationPart::Span(asked))]);
    };
    let Some(call_on) = facts.call_on else { return unclear("call-undated") };
    let rested = add_months(last.on, asked).is_some_and(|again| again <= call_on);
    let parts = vec![
        ("number", ExplanationPart::Text(last.number.clone())),
        ("accepted", day(last.on)),
        ("on", day(call_on)),
        ("asked", ExplanationPart::Span(asked)),
    ];
    let code = if rested { "financed-long-ago" } else { "financed-fails" };
    find(if rested { RuleVerdict::Holds } else { RuleVerdict::Fails }, code, parts)
}

fn given(known: Option<bool>, stem: &str, parts: Parts) -> Finding {
    match known {
        None => unclear(&format!("{stem}-missing")),
        Some(given) => either(given, stem, parts),
    }
}

fn legal_id(facts: &Facts) -> Finding {
    let Some(kind) = facts.kind else { return unclear("kind-missing") };
    match facts.legal_id {
        None => unclear("legal-missing"),
        Some(given) => either(given, "legal", vec![("what", term("eligibility-legal", kind.slug()))]),
    }
}
