//! Files gathered in the call's spreadsheet, deposited together: all of them or none.

use super::deposit::deposit;
use super::{DepositApplication, DepositReceipt};
use crate::domain::fault::{Fault, Faults};
use crate::domain::id::{CallId, OrganisationId};
use crate::domain::organisation::Identity;
use crate::exchange::ExchangeError;
use crate::exchange::applications::{File, parse};
use crate::exchange::scores::Unread;
use crate::exchange::sheet::name;
use crate::office::call::CallView;
use crate::office::call::list::view;
use crate::office::review::sheet::read;
use crate::office::{Change, OfficeError};
use rusqlite::{Connection, OptionalExtension, named_params};
use serde::{Deserialize, Serialize};
use serde_json::json;
use ts_rs::TS;

/// A filled template, from disk or its content.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportApplications {
    /// The call for which files are deposited.
    pub call: CallId,
    /// Where it stands; exactly one of path and content is given.
    #[serde(default)]
    pub path: Option<String>,
    /// Its content, base64.
    #[serde(default)]
    pub content: Option<String>,
    /// Only says what would be deposited, and everything that is wrong.
    #[serde(default)]
    pub dry_run: bool,
}

/// A file of a template.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportedApplication {
    /// Row in the spreadsheet as it is numbered there.
    pub row: i64,
    /// Register number; empty where something is wrong with it.
    pub number: String,
    /// The applicant was known by its number and is not entered anew.
    pub known: bool,
    /// Its name in Arabic, as written.
    pub organisation_ar: String,
    /// Its name in French, as written.
    pub organisation_fr: String,
    /// Title in Arabic.
    pub title_ar: String,
    /// Title in French.
    pub title_fr: String,
}

/// What a template brings.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ApplicationsReport {
    /// Whether it was kept; a dry run keeps nothing.
    pub kept: bool,
    /// The files, in the order of the rows.
    pub files: Vec<ImportedApplication>,
    /// What keeps them out, at `cells.F7`.
    pub faults: Vec<Fault>,
}

/// `application.import`: deposits the files of a filled template. An applicant whose ICE, or whose register number for
/// its kind, is known is taken as it stands; any other is entered. The same title of the same applicant in the call is
/// refused, so that one sheet taken in twice brings nothing twice.
///
/// # Errors
/// `sheet-…`; faults at `cells.…` unless it is a dry run. Nothing is kept when anything is wrong.
pub fn import(change: &mut Change<'_>, request: ImportApplications) -> Result<ApplicationsReport, OfficeError> {
    let call = view(change.db, request.call)?;
    let book = read(request.path.as_deref(), request.content.as_deref())?;
    let gathered = match parse(&book) {
        Ok(gathered) => gathered,
        Err(Unread::File(code)) => return Err(ExchangeError::Unfit(code).into()),
        Err(Unread::Cells(faults)) if request.dry_run => {
            return Ok(ApplicationsReport { kept: false, files: Vec::new(), faults: faults.0 });
        }
        Err(Unread::Cells(faults)) => return Err(faults.into()),
    };
    let own: String = change
        .db
        .prepare_cached("SELECT uid FROM call WHERE id = :id")?
        .query_row(named_params! { ":id": request.call }, |row| row.get(0))?;
    if gathered.call != own {
        return Err(OfficeError::Rule("sheet-other-call"));
    }
    // The dry run is the real run, taken back: what it says is what will happen.
    change.db.execute_batch("SAVEPOINT applications")?;
    let (files, faults) = apply(change, &call, &gathered.files)?;
    if !request.dry_run {
        faults.into_result().map_err(OfficeError::Faults)?;
        change.db.execute_batch("RELEASE applications")?;
        return Ok(ApplicationsReport { kept: true, files, faults: Vec::new() });
    }
    change.db.execute_batch("ROLLBACK TO applications")?;
    change.db.execute_batch("RELEASE applications")?;
    change.changed.clear();
    Ok(ApplicationsReport { kept: false, files, faults: faults.0 })
}

fn apply(
    change: &mut Change<'_>,
    call: &CallView,
    files: &[File],
) -> Result<(Vec<ImportedApplication>, Faults), OfficeError> {
    let mut faults = Faults::default();
    let mut done = Vec::with_capacity(files.len());
    for file in files {
        let known = known(change.db, file)?;
        let mut shown = ImportedApplication {
            row: i64::from(file.row) + 1,
            number: String::new(),
            known: known.is_some(),
            organisation_ar: text(&file.organisation, "nameAr"),
            organisation_fr: text(&file.organisation, "nameFr"),
            title_ar: text(&file.project, "titleAr"),
            title_fr: text(&file.project, "titleFr"),
        };
        match one(change, call, file, known) {
            Ok(receipt) => shown.number = receipt.number,
            Err(OfficeError::Faults(found)) => faults.0.extend(found.into_iter().map(|fault| at_cell(fault, file))),
            Err(OfficeError::Rule(code)) => faults.add(format!("cells.{}", name(file.row, 0)), code),
            Err(OfficeError::RuleWith { code, name: argument, value }) => {
                faults.add_with(format!("cells.{}", name(file.row, 0)), code, argument, value);
            }
            Err(other) => return Err(other),
        }
        done.push(shown);
    }
    Ok((done, faults))
}

fn text(record: &serde_json::Value, field: &str) -> String {
    record.get(field).and_then(serde_json::Value::as_str).unwrap_or_default().to_owned()
}

/// The cell of a field; a fault of the file as a whole stands at its first cell.
fn at_cell(fault: Fault, file: &File) -> Fault {
    let field = fault.field.replace("newOrganisation.", "organisation.");
    let field = if field == "communes" { "communes.0".to_owned() } else { field };
    let cell = file.cells.get(&field).cloned().unwrap_or_else(|| name(file.row, 0));
    Fault { field: format!("cells.{cell}"), ..fault }
}

/// The applicant that bears the same ICE, or the same register number among its kind.
fn known(db: &Connection, file: &File) -> Result<Option<OrganisationId>, OfficeError> {
    let plain = |field: &str| crate::domain::text::number(&text(&file.organisation, field)).replace(' ', "");
    Ok(db
        .prepare_cached(
            "SELECT id FROM organisation WHERE merged_into IS NULL AND ((:ice <> '' AND ice = :ice)
               OR (:register <> '' AND kind = :kind AND replace(register_number, ' ', '') = :register))
             ORDER BY ice = :ice DESC, id LIMIT 1",
        )?
        .query_row(
            named_params! {
                ":ice": plain("ice"), ":register": plain("registerNumber"), ":kind": text(&file.organisation, "kind"),
            },
            |row| row.get(0),
        )
        .optional()?)
}

fn one(
    change: &mut Change<'_>,
    call: &CallView,
    file: &File,
    known: Option<OrganisationId>,
) -> Result<DepositReceipt, OfficeError> {
    let domain = text(&file.project, "domain");
    let lot = text(&file.project, "lot");
    let mut request = file.project.clone();
    if let Some(fields) = request.as_object_mut() {
        let domain = call.domains.iter().find(|one| one.domain.slug == domain).map(|one| one.id);
        fields.insert("call".into(), json!(call.id));
        fields.insert("domain".into(), json!(domain));
        fields.insert("lot".into(), json!(call.lot_choices.iter().find(|one| one.code == lot).map(|one| one.id)));
        match known {
            Some(id) => fields.insert("organisation".into(), json!(id)),
            None => fields.insert("newOrganisation".into(), applicant(file)?),
        };
    }
    let request: DepositApplication = serde_json::from_value(request).map_err(|error| OfficeError::RuleWith {
        code: "request-malformed",
        name: "detail",
        value: error.to_string(),
    })?;
    if let Some(known) = known {
        refuse_twin(change.db, call.id, known, &request)?;
    }
    // What one row wrote before it was refused is taken back with it: the next is weighed without it.
    change.db.execute_batch("SAVEPOINT one_file")?;
    let done = deposit(change, request);
    if done.is_err() {
        change.db.execute_batch("ROLLBACK TO one_file")?;
    }
    change.db.execute_batch("RELEASE one_file")?;
    done
}

/// The applicant as it is entered; without a kind nothing can be said of it.
fn applicant(file: &File) -> Result<serde_json::Value, OfficeError> {
    if text(&file.organisation, "kind").is_empty() {
        return Err(OfficeError::at("newOrganisation.kind", "required"));
    }
    let identity: Result<Identity, _> = serde_json::from_value(file.organisation.clone());
    identity.map(|identity| json!(identity)).map_err(|error| OfficeError::RuleWith {
        code: "request-malformed",
        name: "detail",
        value: error.to_string(),
    })
}

fn refuse_twin(
    db: &Connection,
    call: CallId,
    organisation: OrganisationId,
    request: &DepositApplication,
) -> Result<(), OfficeError> {
    let line = crate::domain::text::line;
    let twin: bool = db
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM application WHERE call_id = :call AND organisation_id = :organisation
               AND title_ar = :ar AND title_fr = :fr AND phase NOT IN ('cancelled', 'withdrawn'))",
        )?
        .query_row(
            named_params! {
                ":call": call, ":organisation": organisation, ":ar": line(&request.project.title_ar),
                ":fr": line(&request.project.title_fr),
            },
            |row| row.get(0),
        )?;
    if twin { Err(OfficeError::at("titleAr", "deposited-twice")) } else { Ok(()) }
}
