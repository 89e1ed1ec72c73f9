//! The demo's story, stage by stage in the order of time: deposits, papers, reviews, one session, works.

use super::flaws::{Flaw, flaw};
use super::{Making, OfficeError};
use crate::domain::application::Outcome;
use crate::domain::call::{Channel, ChannelKind, Level, WINDOW_DAYS};
use crate::domain::id::{ApplicationId, CallId, OrganisationId, ProgrammeId, RequirementId, SessionId};
use crate::domain::lot::Lot;
use crate::domain::money::Money;
use crate::domain::organisation::Kind;
use crate::domain::paper::PaperState;
use crate::domain::policy::{Group, Reserved};
use crate::domain::session::{Ballot, Seat};
use crate::domain::workflow::{Act, Phase};
use crate::office::application::facts::load;
use crate::office::application::{DepositApplication, DraftApplication, HandedPaper, MoveApplication};
use crate::office::call::{CallTerms, CallView, CreateCall, EditCall, TurnCall};
use crate::office::decision::{AnnounceDecisions, TakeDecisions, Verdict};
use crate::office::organisation::document::{AddDocument, DocumentFacts};
use crate::office::review::{AssignReviews, MarkView, OfCall, SaveReview, SubmitReview};
use crate::office::session::{Cast, ConveneSession, Member, Recuse, SessionTerms, SignSession};
use crate::office::{application, call, decision, organisation, review, session};
use chrono::{Duration, NaiveTime};

/// What becomes of the files of the ordinary demo, in the order of their deposit; larger demos repeat it.
const FATES: [(Phase, usize); 18] = [
    (Phase::Closed, 1),
    (Phase::Completed, 2),
    (Phase::InProgress, 6),
    (Phase::Suspended, 1),
    (Phase::Terminated, 1),
    (Phase::Agreed, 4),
    (Phase::Accepted, 7),
    (Phase::Reserve, 6),
    (Phase::Rejected, 6),
    (Phase::Scored, 8),
    (Phase::InReview, 10),
    (Phase::Admissible, 5),
    (Phase::Inadmissible, 3),
    (Phase::Withdrawn, 2),
    (Phase::Cancelled, 1),
    (Phase::Incomplete, 5),
    (Phase::Deposited, 6),
    (Phase::Draft, 2),
];

/// A file on its way to its fate.
struct Traveller {
    id: ApplicationId,
    fate: Phase,
    flaw: Option<Flaw>,
}

/// A file's fate, and its place among those of the same one.
fn fate(i: usize) -> (Phase, usize) {
    let all: usize = FATES.iter().map(|(_, count)| count).sum();
    let mut at = i % all;
    for (phase, count) in FATES {
        if at < count {
            return (phase, at);
        }
        at -= count;
    }
    (Phase::Draft, at)
}

/// Whether a file of this fate was decided in the session.
const fn decided(fate: Phase) -> Option<Outcome> {
    match fate {
        Phase::Closed
        | Phase::Completed
        | Phase::InProgress
        | Phase::Suspended
        | Phase::Terminated
        | Phase::Agreed
        | Phase::Accepted => Some(Outcome::Accepted),
        Phase::Reserve => Some(Outcome::Reserve),
        Phase::Rejected => Some(Outcome::Rejected),
        Phase::Draft
        | Phase::Deposited
        | Phase::Incomplete
        | Phase::Admissible
        | Phase::Inadmissible
        | Phase::InReview
        | Phase::Scored
        | Phase::Withdrawn
        | Phase::Cancelled => None,
    }
}

/// A rejection that was voted: all who were present for it but one who abstained.
fn ballots() -> Vec<Cast> {
    let vote = |member| Cast { member, ballot: if member == 6 { Ballot::Abstain } else { Ballot::For } };
    [0, 1, 2, 3, 4, 6].map(vote).to_vec()
}

const fn reviewed(fate: Phase) -> bool {
    decided(fate).is_some() || matches!(fate, Phase::Scored | Phase::InReview)
}

impl Making<'_, '_> {
    /// Lives the whole story.
    pub(super) fn live(&mut self, applications: u32) -> Result<(), OfficeError> {
        let call = self.open_call(applications)?;
        let files = self.deposits(&call, applications)?;
        self.check_papers(&files)?;
        self.reviews(&call, &files)?;
        self.session(call.id, &files)?;
        self.follow(&files)?;
        let waiting = files.iter().filter(|file| file.fate == Phase::Admissible).map(|file| file.id);
        self.people(&waiting.collect::<Vec<_>>())?;
        self.documents(&call)?;
        files.first().map_or(Ok(()), |file| self.come_again(file.id))
    }

    /// Papers of the first bodies that serve several files, some of which expire soon.
    fn documents(&mut self, call: &CallView) -> Result<(), OfficeError> {
        self.as_at("depot", -10, 60);
        let day =
            |today: crate::domain::date::Moment, days: i64| (today + Duration::days(days)).date_naive().to_string();
        for (i, asked) in call.requirements.iter().skip(2).take(6).enumerate() {
            let i = i64::try_from(i).unwrap_or(0);
            let facts = DocumentFacts {
                requirement: asked.requirement.slug.clone(),
                number: format!("{}/{}", 120 + i * 7, self.today.format("%Y")),
                issued_on: day(self.today, -340 + i * 20),
                expires_on: day(self.today, i * 45 - 12),
                ..DocumentFacts::default()
            };
            let first: Option<OrganisationId> = self.change.db.query_row(
                "SELECT min(id) + ?1 FROM organisation WHERE ?1 < (SELECT count(*) FROM organisation)",
                [i / 2],
                |row| row.get(0),
            )?;
            let Some(organisation) = first else { return Ok(()) };
            organisation::document::add(self.change, AddDocument { organisation, facts })?;
        }
        Ok(())
    }

    /// Acts as an account, so many days from today at an hour of the office.
    pub(super) fn as_at(&mut self, name: &str, days: i64, minutes: i64) {
        self.change.actor.account = self.accounts.get(name).copied();
        let morning = (self.today + Duration::days(days)).date_naive().and_time(NaiveTime::MIN).and_utc();
        self.change.now = morning + Duration::hours(8) + Duration::minutes(minutes);
    }

    /// Many bodies that only stand in the list, in communes of the whole country.
    pub(super) fn crowd(&mut self, organisations: u32) -> Result<(), OfficeError> {
        self.as_at("depot", -70, 0);
        let communes: Vec<String> = self
            .change
            .db
            .prepare("SELECT code FROM commune ORDER BY code")?
            .query_map([], |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        for i in 0..usize::try_from(organisations).unwrap_or(0) {
            let Some(identity) = self.one_of_many(i, &communes) else { break };
            organisation::keep::enter(self.change, identity, "")?;
        }
        Ok(())
    }

    fn open_call(&mut self, applications: u32) -> Result<CallView, OfficeError> {
        self.as_at("admin", -62, 30);
        self.deadlines()?;
        let programme: ProgrammeId =
            self.change
                .db
                .query_row("SELECT id FROM programme WHERE slug = 'awrach-2-strand-1'", [], |row| row.get(0))?;
        let moment = |days: i64, hour: i64, minute: i64| {
            let day = (self.today + Duration::days(days)).date_naive().and_time(NaiveTime::MIN).and_utc();
            (day + Duration::hours(hour) + Duration::minutes(minute)).format("%Y-%m-%dT%H:%M:%SZ").to_string()
        };
        // A larger demo has a larger quota: the story must find room for its accepted files.
        let scale = i64::from(applications.div_ceil(super::ORDINARY).max(1));
        let terms = CallTerms {
            code: format!("{}-A", self.today.format("%Y")),
            title_ar: format!("أوراش 2 — الشق الأول، دورة {}", self.today.format("%Y")),
            title_fr: format!("Awrach 2 — volet 1, édition {}", self.today.format("%Y")),
            level: Level::Prefectural,
            province: self.content.office.province.clone(),
            published_on: Some((self.today - Duration::days(65)).date_naive().to_string()),
            opens_at: Some(moment(-61, 8, 0)),
            closes_at: Some(moment(6, 16, 30)),
            quota: Some(1364 * scale),
            envelope: Some(Money(1_800_000_000 * scale)),
            council_ar: String::new(),
            council_fr: String::new(),
            committee_ar: String::new(),
            committee_fr: String::new(),
            window_days: WINDOW_DAYS,
            territory: Vec::new(),
            caps: self.content.caps.clone(),
            lots: self.lots(scale),
            channels: self.channels(),
        };
        let call = call::keep::create(self.change, CreateCall { programme, terms })?;
        let call = self.keep_places(call)?;
        call::turn::open(self.change, TurnCall { id: call.id, version: call.version })
    }

    /// Part of the places is kept for bodies led by women: proposed, not official.
    fn keep_places(&mut self, call: CallView) -> Result<CallView, OfficeError> {
        let mut rules = call.rules;
        rules.policy.reserved = vec![Reserved { group: Group::WomenLed, places: None, share: Some(30.into()) }];
        let (id, version, terms) = (call.id, call.version, call.terms);
        let edit = EditCall { id, version, terms, rules: Some(rules), ground: None, note: String::new() };
        call::keep::edit(self.change, edit)
    }

    /// The lots, as much larger as the call is.
    fn lots(&self, scale: i64) -> Vec<Lot> {
        let larger = |lot: &Lot| Lot {
            quota: lot.quota.map(|quota| quota * scale),
            envelope: lot.envelope.map(|envelope| Money(envelope.0 * scale)),
            ..lot.clone()
        };
        self.content.lots.iter().map(larger).collect()
    }

    /// Everything appeared on the day of publication.
    fn channels(&self) -> Vec<Channel> {
        let day = (self.today - Duration::days(65)).date_naive().to_string();
        let channels = self.content.channels.iter();
        channels.map(|channel| Channel { shown_on: Some(day.clone()), ..channel.clone() }).collect()
    }

    fn deposits(&mut self, call: &CallView, applications: u32) -> Result<Vec<Traveller>, OfficeError> {
        let count = usize::try_from(applications).unwrap_or(0);
        let mut files = Vec::with_capacity(count);
        for i in 0..count {
            let (fate, nth) = fate(i);
            let flaw = flaw(fate, nth);
            let days = -60 + i64::try_from(i * 58 / count.max(1)).unwrap_or(0);
            self.as_at("depot", days, 20 + i64::try_from(i % 40).unwrap_or(0) * 9);
            let (mut project, domain) = self.project(i, call);
            let domain = call.domains.iter().find(|known| known.domain.slug == domain).map(|known| known.id);
            let lot = call.lot_choices.iter().find(|lot| lot.domain == domain).map(|lot| lot.id);
            let Some(mut identity) = self.identity(i) else { break };
            self.spoil(flaw, &mut identity, &mut project);
            let kind = identity.kind;
            let id = if fate == Phase::Draft {
                let organisation = organisation::keep::enter(self.change, identity, "")?;
                application::keep::draft(
                    self.change,
                    DraftApplication { call: call.id, organisation, domain, lot, project },
                )?
                .id
            } else {
                let request = DepositApplication {
                    draft: None,
                    call: call.id,
                    organisation: None,
                    new_organisation: Some(identity),
                    domain,
                    lot,
                    project,
                    papers: self.papers(call, kind, fate),
                    late_reason: None,
                    note: String::new(),
                };
                application::deposit::deposit(self.change, request)?.id
            };
            files.push(Traveller { id, fate, flaw });
        }
        Ok(files)
    }

    /// Papers handed over: all of them, but for files whose fate is to lack some.
    fn papers(&mut self, call: &CallView, kind: Kind, fate: Phase) -> Vec<HandedPaper> {
        let lacking = match fate {
            Phase::Incomplete | Phase::Inadmissible => 2,
            Phase::Deposited => self.dice.between(0, 3),
            _ => 0,
        };
        let asked = call.requirements.iter().filter(|asked| asked.requirement.is_asked_of(kind));
        let skip = usize::try_from(lacking).unwrap_or(0);
        let state = if fate == Phase::Deposited { PaperState::Received } else { PaperState::Valid };
        let asked: Vec<_> = asked.collect();
        let kept = asked.len().saturating_sub(skip);
        asked
            .into_iter()
            .take(kept)
            .map(|asked| HandedPaper { requirement: asked.id, state, note: String::new() })
            .collect()
    }

    /// One act on a file, with what the act asks for.
    fn act(&mut self, id: ApplicationId, act: Act, reason: Option<&str>) -> Result<(), OfficeError> {
        let version = load(&self.change.reading(), id)?.version;
        let today = self.change.now.date_naive();
        let request = MoveApplication {
            id,
            version,
            act,
            reason: reason.map(str::to_owned),
            note: if reason == Some("other") { self.comment() } else { String::new() },
            on: Some(today.to_string()),
            // Some are overdue, some due soon.
            due_on: (act == Act::RequestCompletion).then(|| (today + Duration::days(5 + id.0 % 5 * 2)).to_string()),
            unclear_confirmed: false,
            ends_on: None,
            number: (act == Act::SignAgreement).then(|| format!("08/{:02}/{}", id.0, today.format("%Y"))),
            gaps: Vec::new(),
            received: if act == Act::ReceiveCompletion { self.first_gap(id)? } else { Vec::new() },
        };
        application::moves::act(self.change, request)?;
        Ok(())
    }

    /// Of what completion was asked for, the first paper came in.
    fn first_gap(&self, id: ApplicationId) -> Result<Vec<RequirementId>, OfficeError> {
        let gaps = crate::office::paper::gaps::gaps(self.change.db, id)?;
        Ok(gaps.into_iter().take(1).map(|gap| gap.requirement).collect())
    }

    fn comment(&mut self) -> String {
        self.dice.pick(&self.content.comments).map(|comment| comment.ar).unwrap_or_default()
    }

    /// The first coded reason that may be given for an act.
    fn reason(&self, act: Act) -> Result<String, OfficeError> {
        Ok(self.change.db.query_row(
            "SELECT slug FROM reason WHERE EXISTS (SELECT 1 FROM json_each(uses) WHERE value = ?1) ORDER BY position LIMIT 1",
            [act.slug()],
            |row| row.get(0),
        )?)
    }

    fn check_papers(&mut self, files: &[Traveller]) -> Result<(), OfficeError> {
        for (i, file) in files.iter().enumerate() {
            let minutes = 15 + i64::try_from(i).unwrap_or(0) % 400;
            let days = if decided(file.fate).is_some() { -40 } else { -6 };
            self.as_at("depot", days, minutes);
            self.answer(file.flaw, file.id)?;
            if matches!(file.fate, Phase::Incomplete | Phase::Deposited | Phase::Inadmissible) {
                self.scans(file.id)?;
            }
            match file.fate {
                Phase::Draft | Phase::Deposited => {}
                Phase::Incomplete => self.act_with_reason(file.id, Act::RequestCompletion)?,
                Phase::Inadmissible => {
                    self.act_with_reason(file.id, Act::RequestCompletion)?;
                    self.as_at("depot", -3, minutes);
                    self.act(file.id, Act::ReceiveCompletion, None)?;
                    match self.failing_reason(file.id)? {
                        Some(reason) => self.act(file.id, Act::DeclareInadmissible, Some(&reason))?,
                        None => self.act_with_reason(file.id, Act::DeclareInadmissible)?,
                    }
                }
                Phase::Withdrawn => self.act_with_reason(file.id, Act::Withdraw)?,
                Phase::Cancelled => {
                    self.as_at("admin", days, minutes);
                    self.act_with_reason(file.id, Act::CancelDeposit)?;
                }
                _ => self.act(file.id, Act::Admit, None)?,
            }
        }
        Ok(())
    }

    fn act_with_reason(&mut self, id: ApplicationId, act: Act) -> Result<(), OfficeError> {
        let reason = self.reason(act)?;
        self.act(id, act, Some(&reason))
    }

    fn reviews(&mut self, call: &CallView, files: &[Traveller]) -> Result<(), OfficeError> {
        let reviewers: Vec<String> = (1..=5).map(|n| format!("reviewer{n}")).collect();
        for (days, past) in [(-38, true), (-4, false)] {
            for turn in 0..reviewers.len() {
                let theirs = |(i, file): &(usize, &Traveller)| {
                    i % reviewers.len() == turn && reviewed(file.fate) && decided(file.fate).is_some() == past
                };
                let applications: Vec<ApplicationId> =
                    files.iter().enumerate().filter(theirs).map(|(_, file)| file.id).collect();
                self.as_at("depot", days, i64::try_from(turn).unwrap_or(0) * 40);
                let pair = reviewers.iter().cycle().skip(turn).take(2);
                let ids = pair.filter_map(|name| self.accounts.get(name).map(|(id, _)| *id)).collect();
                review::assign::assign(self.change, AssignReviews { applications, reviewers: ids })?;
            }
        }
        for (i, file) in files.iter().enumerate().filter(|(_, file)| reviewed(file.fate)) {
            let days = if decided(file.fate).is_some() { -30 } else { -2 };
            let quality = match decided(file.fate) {
                Some(Outcome::Accepted) => 4,
                Some(Outcome::Rejected) => 2,
                Some(Outcome::Reserve) | None => 3,
            };
            for (turn, name) in reviewers.iter().cycle().skip(i % 5).take(2).enumerate() {
                self.as_at(name, days, 30 + i64::try_from(i).unwrap_or(0) % 300);
                // A file still in review has its first review in, or half written, or none.
                let written = file.fate != Phase::InReview || (turn == 0 && i.is_multiple_of(2));
                if written {
                    self.score(call, file.id, quality, true)?;
                } else if turn == 1 && i.is_multiple_of(3) {
                    self.score(call, file.id, quality, false)?;
                }
            }
        }
        Ok(())
    }

    /// Scores a file around a level; a half-written review has marks for half the grid.
    fn score(&mut self, call: &CallView, file: ApplicationId, quality: i64, whole: bool) -> Result<(), OfficeError> {
        let mine = review::list::mine(&self.change.reading(), OfCall { call: call.id })?;
        let Some(review) = mine.iter().find(|row| row.application == file).map(|row| row.id) else { return Ok(()) };
        let version = review::show::view(&self.change.reading(), review)?.version;
        let half = if whole { call.criteria.len() } else { call.criteria.len() / 2 };
        let marks = call
            .criteria
            .iter()
            .take(half)
            .map(|criterion| {
                let value = (quality + self.dice.between(-1, 1)).clamp(0, 5);
                let comment = if value < 3 { self.comment() } else { String::new() };
                MarkView { criterion: criterion.id, value: Some(value.to_string()), not_applicable: false, comment }
            })
            .collect();
        let comment = whole.then(|| self.comment());
        let saved = review::score::save(self.change, SaveReview { id: review, version, marks, comment })?;
        if whole {
            review::score::submit(self.change, SubmitReview { id: review, version: saved.version })?;
        }
        Ok(())
    }

    /// One session: decided, signed, announced.
    fn session(&mut self, call: CallId, files: &[Traveller]) -> Result<(), OfficeError> {
        self.as_at("head", -22, 60);
        let said = self.content.session.clone();
        let members = self.content.members.clone().into_iter().enumerate();
        let seat = |i: usize| match i {
            0 => Seat::Chair,
            2 => Seat::Rapporteur,
            _ => Seat::Member,
        };
        let terms = SessionTerms {
            held_on: self.change.now.date_naive().to_string(),
            hour: "09:30".to_owned(),
            place_ar: self.content.office.city_ar.clone(),
            place_fr: self.content.office.city_fr.clone(),
            convoked_on: Some((self.change.now - Duration::days(6)).date_naive().to_string()),
            early_reason: said.early.clone(),
            chair_casts: true,
            agenda: said.agenda.clone(),
            members: members
                .map(|(i, member)| Member {
                    name: member.name,
                    capacity: member.capacity,
                    role: seat(i),
                    account: None,
                    present: i != 5,
                })
                .collect(),
        };
        let request = ConveneSession { call, terms, amends: None, amends_reason: String::new() };
        let session: SessionId = session::hold::convene(self.change, request)?.id;
        let reason = self.reason(Act::Reject)?;
        if let Some(file) = files.iter().find(|file| decided(file.fate) == Some(Outcome::Reserve)) {
            let (application, reason) = (file.id, said.recusal.clone());
            session::hold::recuse(self.change, Recuse { session, application, member: 4, reason })?;
        }
        let mut verdicts = Vec::new();
        for file in files {
            let Some(outcome) = decided(file.fate) else { continue };
            let version = load(&self.change.reading(), file.id)?.version;
            let reason = (outcome == Outcome::Rejected).then(|| reason.clone());
            verdicts.push(Verdict {
                application: file.id,
                version,
                outcome,
                reason,
                note: String::new(),
                places: None,
                amount: None,
                ballots: if outcome == Outcome::Rejected { ballots() } else { Vec::new() },
                counted: None,
                // Kept only where the order is departed from.
                departure: said.departure.clone(),
                amendment: None,
            });
        }
        if verdicts.is_empty() {
            return Ok(());
        }
        decision::take::take(self.change, TakeDecisions { session, verdicts })?;
        let version = session::list::view(self.change.db, session)?.version;
        self.as_at("head", -22, 240);
        session::sign::sign(self.change, SignSession { id: session, version, signatures: Vec::new() })?;
        self.as_at("head", -19, 30);
        decision::announce::announce(self.change, self.announcement(call))?;
        Ok(())
    }

    /// What was decided is posted and put on the council's page.
    fn announcement(&self, call: CallId) -> AnnounceDecisions {
        AnnounceDecisions {
            call,
            applications: Vec::new(),
            on: None,
            channels: vec![ChannelKind::NoticeBoard, ChannelKind::CouncilPage],
            place: self.content.office.council_ar.clone(),
        }
    }

    /// Agreements and works of the accepted files, each as far as its fate.
    fn follow(&mut self, files: &[Traveller]) -> Result<(), OfficeError> {
        for (i, file) in files.iter().enumerate() {
            let acts: &[Act] = match file.fate {
                Phase::Agreed => &[Act::SignAgreement],
                Phase::InProgress => &[Act::SignAgreement, Act::StartWorks],
                Phase::Suspended => &[Act::SignAgreement, Act::StartWorks, Act::Suspend],
                Phase::Terminated => &[Act::SignAgreement, Act::StartWorks, Act::Terminate],
                Phase::Completed => &[Act::SignAgreement, Act::StartWorks, Act::Complete],
                Phase::Closed => &[Act::SignAgreement, Act::StartWorks, Act::Complete, Act::Close],
                _ => &[],
            };
            for (turn, act) in acts.iter().enumerate() {
                let days = -15 + i64::try_from(turn).unwrap_or(0) * 4;
                self.as_at("head", days, 40 + i64::try_from(i).unwrap_or(0) % 300);
                match act {
                    Act::Suspend | Act::Terminate => self.act_with_reason(file.id, *act)?,
                    _ => self.act(file.id, *act, None)?,
                }
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_phase_is_some_files_fate() {
        for phase in Phase::ALL {
            assert!(FATES.iter().any(|(fate, _)| fate == phase), "{phase:?}");
        }
    }
}
