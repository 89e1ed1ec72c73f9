//! What the reviewers know, and the two conflicts of interest that the demo shows: one declared, one found.

use super::{Making, OfficeError};
use crate::domain::conflict::ConflictKind;
use crate::domain::id::{AccountId, ApplicationId, OrganisationId};
use crate::office::account::{self, AccountPerson};
use crate::office::conflict::{self, DeclareConflict};
use rusqlite::named_params;

impl Making<'_, '_> {
    /// `waiting` are files that nobody reviews yet: nothing that was judged is touched.
    pub(super) fn people(&mut self, waiting: &[ApplicationId]) -> Result<(), OfficeError> {
        self.as_at("admin", -3, 20);
        let known: Vec<(AccountId, Vec<String>)> = self
            .content
            .accounts
            .iter()
            .filter(|account| !account.domains.is_empty())
            .filter_map(|account| Some((self.accounts.get(&account.name)?.0, account.domains.clone())))
            .collect();
        let last = known.last().map(|(id, _)| *id);
        for (id, domains) in known {
            let organisations = match waiting.first() {
                Some(file) if Some(id) == last => vec![self.applicant(*file)?],
                _ => Vec::new(),
            };
            let person = AccountPerson { organisations, domains, ..AccountPerson::blank(id) };
            account::person::describe(self.change, person)?;
        }
        if let Some(application) = waiting.get(1).copied() {
            self.as_at("reviewer3", -2, 45);
            let request =
                DeclareConflict { application, account: None, kind: ConflictKind::Family, note: String::new() };
            conflict::keep::declare(self.change, request)?;
        }
        Ok(())
    }

    fn applicant(&self, file: ApplicationId) -> Result<OrganisationId, OfficeError> {
        Ok(self
            .change
            .db
            .prepare_cached("SELECT organisation_id FROM application WHERE id = :id")?
            .query_row(named_params! { ":id": file }, |row| row.get(0))?)
    }
}
