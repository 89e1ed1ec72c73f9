//! THE table: every act a person can do through any door, with its right and its types.

use super::table::{Command, enter, leave, read, write};
use crate::access::Right;
use crate::office::{
    account, application, backup, call, decision, duplicate, find, house, log, organisation, paper, place, programme,
    ranking, report, review, session, today,
};
use std::sync::LazyLock;

/// All commands, by name. A name is `noun.verb`, the same word as the use case and the audit act.
pub static COMMANDS: LazyLock<Vec<Command>> = LazyLock::new(|| {
    let mut commands = office();
    commands.extend(applicants());
    commands.extend(calls());
    commands.extend(committee());
    commands.extend(paper_and_keeping());
    commands
});

fn office() -> Vec<Command> {
    vec![
        read("office.status", Right::Open, house::status::status),
        enter("office.setUp", Right::Open, house::set_up::set_up),
        write("office.edit", Right::Administer, house::edit::edit),
        enter("account.signIn", Right::Open, account::sign_in::sign_in),
        leave("account.signOut", Right::Open),
        read("account.list", Right::Read, account::keep::list),
        write("account.create", Right::Administer, account::keep::create),
        write("account.edit", Right::Administer, account::keep::edit),
        write("account.resetPassword", Right::Administer, account::keep::reset_password),
        write("account.changePassword", Right::Read, account::keep::change_password),
        read("today.show", Right::Read, today::show::show),
        read("search.find", Right::Read, find::all::find),
    ]
}

fn applicants() -> Vec<Command> {
    vec![
        read("place.provinces", Right::Open, place::list::provinces),
        read("place.communes", Right::Open, place::list::communes),
        read("organisation.page", Right::Read, organisation::list::page),
        read("organisation.show", Right::Read, organisation::list::show),
        write("organisation.create", Right::Deposit, organisation::keep::create),
        write("organisation.edit", Right::Deposit, organisation::keep::edit),
        read("organisation.documents", Right::Read, organisation::document::documents),
        read("organisation.papers", Right::Read, organisation::document::papers),
        write("organisation.addDocument", Right::Deposit, organisation::document::add),
        write("organisation.editDocument", Right::Deposit, organisation::document::edit),
        write("organisation.removeDocument", Right::Deposit, organisation::document::remove),
        read("organisation.mergePreview", Right::CheckPapers, organisation::merge::preview),
        write("organisation.merge", Right::CheckPapers, organisation::merge::merge),
        write("organisation.unmerge", Right::CheckPapers, organisation::merge::unmerge),
        read("duplicate.candidates", Right::Read, duplicate::candidates::candidates),
        read("duplicate.of", Right::Read, duplicate::candidates::of),
        read("duplicate.list", Right::Read, duplicate::list::list),
        read("duplicate.dismissed", Right::Read, duplicate::list::dismissed),
        write("duplicate.dismiss", Right::Deposit, duplicate::dismiss::dismiss),
        write("duplicate.restore", Right::Deposit, duplicate::dismiss::restore),
        read("application.page", Right::Read, application::page::page),
        read("application.show", Right::Read, application::show::show),
        write("application.draft", Right::Deposit, application::keep::draft),
        write("application.edit", Right::Deposit, application::keep::edit),
        write("application.deposit", Right::Deposit, application::deposit::deposit),
        write("application.move", Right::Read, application::moves::act),
        write("paper.mark", Right::CheckPapers, paper::mark::mark),
    ]
}

fn calls() -> Vec<Command> {
    vec![
        read("programme.list", Right::Read, programme::list::programmes),
        read("reason.list", Right::Read, programme::list::reasons),
        read("call.list", Right::Read, call::list::list),
        read("call.show", Right::Read, call::list::show),
        write("call.create", Right::EditCalls, call::keep::create),
        write("call.edit", Right::EditCalls, call::keep::edit),
        write("call.open", Right::EditCalls, call::turn::open),
        write("call.close", Right::EditCalls, call::turn::close),
        write("call.archive", Right::EditCalls, call::turn::archive),
    ]
}

fn committee() -> Vec<Command> {
    vec![
        read("review.reviewers", Right::Read, review::list::reviewers),
        read("review.mine", Right::Review, review::list::mine),
        read("review.page", Right::Rank, review::list::all),
        read("review.show", Right::Read, review::show::show),
        write("review.assign", Right::Assign, review::assign::assign),
        write("review.unassign", Right::Assign, review::assign::unassign),
        write("review.save", Right::Review, review::score::save),
        write("review.submit", Right::Review, review::score::submit),
        read("ranking.show", Right::Rank, ranking::show::show),
        read("session.list", Right::Read, session::list::list),
        read("session.show", Right::Read, session::list::show),
        write("session.convene", Right::Decide, session::hold::convene),
        write("session.edit", Right::Decide, session::hold::edit),
        write("session.sign", Right::Decide, session::hold::sign),
        write("decision.take", Right::Decide, decision::take::take),
        write("decision.announce", Right::Announce, decision::announce::announce),
    ]
}

fn paper_and_keeping() -> Vec<Command> {
    vec![
        read("report.preview", Right::Report, report::print::preview),
        read("report.write", Right::Report, report::print::write),
        read("log.page", Right::Audit, log::page::page),
        read("log.verify", Right::Audit, log::page::verify),
        read("backup.state", Right::Administer, backup::keep::state),
        read("backup.write", Right::Administer, backup::keep::write),
    ]
}
