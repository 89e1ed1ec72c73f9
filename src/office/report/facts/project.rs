//! Facts of the project sheet.

use super::{call_line, sheet};
use crate::domain::application::GROUPS;
use crate::domain::budget::{Basis, BudgetLine};
use crate::domain::date::parse_date;
use crate::domain::id::ApplicationId;
use crate::office::application::Dossier;
use crate::office::application::show::dossier;
use crate::office::{OfficeError, Reading, call};
use crate::reports::Bilingual;
use crate::reports::project::{Facts, Line, Sum};

/// Gathers them; a draft has a sheet as well, to be signed before its deposit.
///
/// # Errors
/// When there is no such file.
pub fn gather(reading: &Reading<'_>, id: ApplicationId) -> Result<Facts, OfficeError> {
    let file = dossier(reading, id)?;
    let seat = Bilingual::new(file.organisation.commune_ar.clone(), file.organisation.commune_fr.clone());
    let answers = answers(reading, &file)?;
    let communes = file.places_of_work.iter().map(|commune| {
        let name = Bilingual::new(commune.name_ar.clone(), commune.name_fr.clone());
        (name, file.project.commune_places.get(&commune.code).copied())
    });
    let communes = communes.collect();
    let groups = GROUPS.into_iter().zip(file.project.groups()).map(|(group, count)| (group.to_owned(), count));
    let identity = file.organisation.identity;
    Ok(Facts {
        sheet: sheet(reading, None)?,
        call: call_line(reading, file.call)?,
        register_number: file.number,
        organisation: Bilingual::new(identity.name_ar, identity.name_fr),
        kind: identity.kind.slug().to_owned(),
        seat,
        president: Bilingual::new(identity.president.name_ar, identity.president.name_fr),
        title: Bilingual::new(file.project.title_ar.clone(), file.project.title_fr.clone()),
        domain: Bilingual::new(file.domain_ar, file.domain_fr),
        partner: file.project.partner.clone(),
        summary: Bilingual::new(file.project.summary_ar.clone(), file.project.summary_fr.clone()),
        objectives: Bilingual::new(file.project.objectives_ar.clone(), file.project.objectives_fr.clone()),
        starts_on: file.project.starts_on.as_deref().and_then(parse_date),
        months: file.project.months,
        work_days: file.project.work_days,
        places: file.project.places,
        groups: groups.collect(),
        communes,
        budget: file.project.budget.iter().map(line).collect(),
        total: file.totals.totals.total.0,
        own_share: file.totals.totals.own_share.0,
        asked: file.totals.totals.asked.0,
        answers,
    })
}

/// What is written to the criteria of the call's grid, in its order; criteria without an answer are left out.
fn answers(reading: &Reading<'_>, file: &Dossier) -> Result<Vec<(Bilingual, Bilingual)>, OfficeError> {
    let criteria = call::list::criteria(reading.db, file.call)?;
    let named = file.project.answers.iter().filter_map(|answer| {
        let criterion = criteria.iter().find(|criterion| criterion.id == answer.criterion)?;
        let label = &criterion.criterion.label;
        let name = Bilingual::new(label.name_ar.clone(), label.name_fr.clone());
        Some((name, Bilingual::new(answer.answer_ar.clone(), answer.answer_fr.clone())))
    });
    Ok(named.collect())
}

fn line(line: &BudgetLine) -> Line {
    let rates = line.rates.as_ref();
    let (hours, hour, days, percent) = rates.map_or_else(Default::default, |rates| {
        let [hours, hour, days, percent] =
            [rates.month_hours, rates.hour, rates.month_days, rates.employer].map(|rate| rate.to_string());
        (hours, hour, days, percent)
    });
    let sum = if line.overridden {
        Sum::Overridden
    } else {
        match line.basis {
            Basis::Quantity => Sum::Quantity(line.quantity.clone(), line.unit.slug().to_owned(), line.unit_amount.0),
            Basis::Hours => Sum::Hours(line.workers, line.months, hours, hour),
            Basis::Days => Sum::Days(line.workers, line.months, line.days, hours, hour, days),
            Basis::Percent => Sum::Percent(percent),
        }
    };
    Line {
        kind: line.kind.slug().to_owned(),
        label: Bilingual::new(line.label_ar.clone(), line.label_fr.clone()),
        sum,
        note: line.note.clone(),
        amount: line.amount.0,
        own_share: line.own_share.0,
    }
}
