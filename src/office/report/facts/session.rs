//! Facts of the minutes and the attendance sheet of a session.

use super::{call_line, call_sheet};
use crate::domain::application::Outcome;
use crate::domain::date::{parse_date, parse_moment};
use crate::domain::id::SessionId;
use crate::domain::session::Seat;
use crate::office::session::files::files;
use crate::office::session::list::view;
use crate::office::session::{SessionCard, SessionFile};
use crate::office::{OfficeError, Reading};
use crate::reports::{Bilingual, Signer, minutes};

/// A session with everything it decided; what it did not decide is no part of its minutes.
///
/// # Errors
/// When there is no such session; `not-allowed` for those who may not see decisions before they are announced.
pub fn gather(reading: &Reading<'_>, id: SessionId) -> Result<minutes::Facts, OfficeError> {
    if !reading.actor.holds(crate::access::Right::Rank) {
        return Err(OfficeError::NotAllowed);
    }
    let session = view(reading.db, id)?;
    let decided = files(reading.db, &session)?.into_iter().filter_map(file).collect();
    let mut sheet = call_sheet(reading, session.call, None)?;
    sheet.signers = signers(&session);
    let day = |text: &str| parse_date(text).unwrap_or(sheet.issued_on);
    let held_on = day(&session.terms.held_on);
    let amends =
        session.amends.as_ref().map(|named| (named.number, day(&named.held_on), session.amends_reason.clone()));
    let terms = session.terms;
    Ok(minutes::Facts {
        call: call_line(reading, session.call)?,
        number: session.number,
        held_on,
        hour: terms.hour,
        place: Bilingual::new(terms.place_ar, terms.place_fr),
        convoked_on: terms.convoked_on.as_deref().and_then(parse_date),
        early_reason: terms.early_reason,
        amends,
        amended_by: session.amended_by.iter().map(|named| named.number).collect(),
        agenda: terms.agenda.into_iter().map(|item| Bilingual::new(item.ar, item.fr)).collect(),
        members: terms
            .members
            .into_iter()
            .map(|member| minutes::Member {
                name: member.name,
                capacity: member.capacity,
                role: member.role.slug().to_owned(),
                present: member.present,
            })
            .collect(),
        least: session.quorum.least,
        chair_casts: terms.chair_casts,
        files: decided,
        signed: session.signed_at.as_deref().and_then(parse_moment).map(|at| minutes::Signed {
            at,
            digest: session.digest.unwrap_or_default(),
            chain: session.chain_head.zip(session.chain_entries),
            signatures: session.signatures.iter().map(|one| (one.name.clone(), one.role.slug().to_owned())).collect(),
        }),
        sheet,
    })
}

/// Rapporteur and chair sign below; their names stand there once they signed.
fn signers(session: &SessionCard) -> Vec<Signer> {
    let name = |seat: Seat| session.signatures.iter().find(|one| one.role == seat).map(|one| one.name.clone());
    [("rapporteur", Seat::Rapporteur), ("chair", Seat::Chair)]
        .into_iter()
        .map(|(role, seat)| Signer::new(role, name(seat).unwrap_or_default()))
        .collect()
}

fn file(file: SessionFile) -> Option<minutes::File> {
    let decision = file.decision?;
    let granted = decision.outcome == Outcome::Accepted;
    let place = |member: i64| usize::try_from(member).unwrap_or(usize::MAX);
    let votes = decision.votes_for.zip(decision.votes_against).zip(decision.abstentions);
    let reason = Bilingual::new(decision.reason_ar, decision.reason_fr);
    Some(minutes::File {
        rank: file.rank,
        register_number: file.number,
        organisation: Bilingual::new(file.organisation_ar, file.organisation_fr),
        title: Bilingual::new(file.title_ar, file.title_fr),
        score: file.score,
        outcome: decision.outcome.slug().to_owned(),
        places: if granted { decision.places } else { file.places },
        amount: if granted { decision.amount.0 } else { file.amount.0 },
        reason: Some(reason).filter(|reason| !reason.ar.is_empty() || !reason.fr.is_empty()),
        note: decision.note,
        mode: decision.mode.slug().to_owned(),
        votes: votes.map(|((votes_for, against), abstentions)| (votes_for, against, abstentions)),
        chair_cast: decision.chair_cast,
        ballots: decision.ballots.iter().map(|cast| (place(cast.member), cast.ballot.slug().to_owned())).collect(),
        recused: file.recused.into_iter().map(|one| (place(one.member), one.reason)).collect(),
        departure: decision.departs.map(|departs| (departs.slug().to_owned(), decision.departure)),
        replaces: decision.replaces,
    })
}
