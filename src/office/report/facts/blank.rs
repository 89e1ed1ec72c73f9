//! Facts of the papers that are filled in by hand: the application form and the scoring grid.

use super::{call_line, call_sheet};
use crate::domain::date::{office_day, parse_moment};
use crate::domain::id::CallId;
use crate::domain::organisation::Kind;
use crate::domain::programme::Label;
use crate::i18n::Language;
use crate::office::call::list::view;
use crate::office::call::{self, CallView, WhichCall};
use crate::office::{OfficeError, Reading, place};
use crate::reports::{Bilingual, form, grid};

/// Most communes that a list of a territory reads: a region has at most 251.
const MOST_COMMUNES: u32 = 400;

fn two(label: &Label) -> Bilingual {
    Bilingual::new(label.name_ar.clone(), label.name_fr.clone())
}

/// The communes of a call: those named, else all of its province; none for a call without either.
pub(crate) fn communes(reading: &Reading<'_>, call: &CallView) -> Result<Vec<place::CommuneCard>, OfficeError> {
    if !call.terms.territory.is_empty() {
        return place::list::named(reading.db, &call.terms.territory);
    }
    if call.terms.province.is_empty() {
        return Ok(Vec::new());
    }
    let query = place::CommuneQuery {
        province: call.terms.province.clone(),
        limit: MOST_COMMUNES,
        ..place::CommuneQuery::default()
    };
    place::list::communes(reading, query)
}

/// The blank application form of a call for one kind of applicant.
///
/// # Errors
/// When there is no such call.
pub fn form(reading: &Reading<'_>, id: CallId, kind: Kind, language: Language) -> Result<form::Facts, OfficeError> {
    let call = view(reading.db, id)?;
    let province = place::list::province_named(reading, &call.terms.province)?;
    let asked = call.requirements.iter().filter(|paper| paper.requirement.is_asked_of(kind));
    Ok(form::Facts {
        sheet: call_sheet(reading, id, None)?,
        call: call_line(reading, id)?,
        kind,
        closes_at: call.terms.closes_at.as_deref().and_then(parse_moment),
        place: province.map_or_else(Bilingual::default, |province| {
            let latin = if language == Language::En { province.label_en } else { province.label_fr };
            Bilingual::new(province.label_ar, latin)
        }),
        domains: call.rules.domains.iter().map(|domain| two(&domain.label)).collect(),
        lots: call
            .lot_choices
            .iter()
            .map(|lot| (lot.code.clone(), Bilingual::new(lot.name_ar.clone(), lot.name_fr.clone())))
            .collect(),
        communes: communes(reading, &call)?
            .into_iter()
            .map(|commune| Bilingual::new(commune.name_ar, commune.name_fr))
            .collect(),
        papers: asked.map(|paper| (two(&paper.requirement.label), paper.requirement.obligatory)).collect(),
    })
}

/// The blank scoring grid of a call.
///
/// # Errors
/// `nothing-to-print` for a call without criteria.
pub fn grid(reading: &Reading<'_>, id: CallId, language: Language) -> Result<grid::Facts, OfficeError> {
    let call = view(reading.db, id)?;
    if call.criteria.is_empty() {
        return Err(OfficeError::Rule("nothing-to-print"));
    }
    // English stands in the place of French where the grid has it: a paper is in one language.
    let latin =
        |fr: &str, en: &str| if language == Language::En && !en.is_empty() { en.to_owned() } else { fr.to_owned() };
    let name = |label: &Label| Bilingual::new(label.name_ar.clone(), latin(&label.name_fr, &label.name_en));
    let sections = call.rules.sections.iter().map(|section| grid::Section {
        name: name(&section.label),
        weight: section.weight,
        service: section.service.map(|service| service.slug().to_owned()),
    });
    let sections: Vec<_> = sections.collect();
    let versions = call::grid::versions(reading, WhichCall { id })?;
    let version = versions
        .first()
        .and_then(|version| parse_moment(&version.kept_at).map(|moment| (version.number, office_day(moment))));
    let slugs: Vec<String> = call.rules.sections.iter().map(|section| section.slug.clone()).collect();
    let criteria = call.criteria.into_iter().map(|known| {
        let one = known.criterion;
        grid::Criterion {
            name: name(&one.label),
            section: one.section.as_ref().and_then(|slug| slugs.iter().position(|known| known == slug)),
            share: known.share,
            exact: known.exact_share,
            help: Bilingual::new(one.help_ar.clone(), latin(&one.help_fr, &one.help_en)),
            min: one.min,
            max: one.max,
            step: one.step,
            comment_below: one.comment_below,
            comment_above: one.comment_above,
            floor: one.floor,
            allows_na: one.allows_na,
            informative: one.informative,
            levels: one
                .levels
                .iter()
                .map(|level| {
                    (
                        level.value.clone(),
                        Bilingual::new(level.label_ar.clone(), latin(&level.label_fr, &level.label_en)),
                    )
                })
                .collect(),
        }
    });
    Ok(grid::Facts {
        sheet: call_sheet(reading, id, None)?,
        call: call_line(reading, id)?,
        pass_mark: call.rules.pass_mark.normalize().to_string(),
        version,
        sections,
        criteria: criteria.collect(),
    })
}
