//! THE table: every act a person can do through any door, with its right and its types.

use super::table::{Command, enter, leave, read, write};
use crate::access::Right;
use crate::office::{
    account, appeal, application, assignment, attachment, backup, call, conflict, council, decision, duplicate,
    eligibility, exclusion, figures, find, holiday, house, letter, log, organisation, paper, place, privacy, programme,
    ranking, rate, reason, report, review, scenario, session, spread, today,
};
use std::sync::LazyLock;

/// All commands, by name. A name is `noun.verb`, the same word as the use case and the audit act.
pub static COMMANDS: LazyLock<Vec<Command>> = LazyLock::new(|| {
    let mut commands = office();
    commands.extend(applicants());
    commands.extend(calls());
    commands.extend(tables());
    commands.extend(committee());
    commands.extend(paper_and_keeping());
    commands.extend(personal());
    commands
});

fn office() -> Vec<Command> {
    vec![
        read("office.status", Right::Open, house::status::status),
        enter("office.setUp", Right::Open, house::set_up::set_up),
        write("office.edit", Right::Administer, house::edit::edit),
        enter("account.signIn", Right::Open, account::sign_in::sign_in),
        leave("account.signOut", Right::Open),
        enter("account.confirm", Right::Read, account::sign_in::confirm),
        read("office.deadlines", Right::Read, house::deadlines::show),
        write("office.setDeadlines", Right::Administer, house::deadlines::set),
        read("account.list", Right::Read, account::keep::list),
        write("account.create", Right::Administer, account::keep::create),
        write("account.edit", Right::Administer, account::keep::edit),
        read("account.person", Right::Read, account::person::show),
        write("account.describe", Right::Administer, account::person::describe).restoring(),
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
        write("organisation.edit", Right::Deposit, organisation::keep::edit).restoring(),
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
        read("application.reckon", Right::Read, application::reckon::reckon),
        write("application.draft", Right::Deposit, application::keep::draft),
        write("application.edit", Right::Deposit, application::keep::edit),
        write("application.deposit", Right::Deposit, application::deposit::deposit),
        write("application.import", Right::Deposit, application::import::import),
        write("application.move", Right::Read, application::moves::act),
        write("paper.mark", Right::CheckPapers, paper::mark::mark),
        read("eligibility.show", Right::Read, eligibility::show::show),
        read("eligibility.check", Right::Deposit, eligibility::show::check),
        write("eligibility.override", Right::CheckPapers, eligibility::keep::override_),
        write("eligibility.restore", Right::CheckPapers, eligibility::keep::restore),
        read("exclusion.list", Right::Read, exclusion::list::list),
        write("exclusion.add", Right::Decide, exclusion::keep::add),
        write("exclusion.remove", Right::Decide, exclusion::keep::remove),
        read("attachment.list", Right::Read, attachment::list::list),
        read("attachment.read", Right::Read, attachment::list::read),
        read("attachment.save", Right::Read, attachment::list::save),
        write("attachment.add", Right::Read, attachment::keep::add),
        write("attachment.remove", Right::Read, attachment::keep::remove),
    ]
}

fn calls() -> Vec<Command> {
    vec![
        read("programme.list", Right::Read, programme::list::programmes),
        read("programme.show", Right::Read, programme::list::show),
        read("programme.check", Right::Read, programme::list::check),
        write("programme.create", Right::EditCalls, programme::keep::create),
        write("programme.edit", Right::EditCalls, programme::keep::edit),
        write("programme.archive", Right::EditCalls, programme::keep::archive),
        write("programme.adopt", Right::Administer, programme::keep::adopt),
        read("programme.export", Right::Read, programme::export::export),
        write("programme.import", Right::Administer, programme::import::import),
        read("call.list", Right::Read, call::list::list),
        read("call.show", Right::Read, call::list::show),
        read("call.check", Right::Read, call::checks::check),
        read("call.grids", Right::Read, call::grid::versions),
        read("call.compareGrids", Right::Read, call::grid::compare),
        read("call.template", Right::Report, call::template::template),
        write("call.create", Right::EditCalls, call::keep::create),
        write("call.edit", Right::EditCalls, call::keep::edit),
        write("call.open", Right::EditCalls, call::turn::open),
        write("call.close", Right::EditCalls, call::turn::close),
        write("call.archive", Right::EditCalls, call::turn::archive),
    ]
}

fn tables() -> Vec<Command> {
    vec![
        read("reason.list", Right::Read, reason::list::reasons),
        write("reason.create", Right::Administer, reason::keep::create),
        write("reason.edit", Right::Administer, reason::keep::edit),
        write("reason.reorder", Right::Administer, reason::keep::reorder),
        write("reason.retire", Right::Administer, reason::keep::retire),
        read("rate.list", Right::Read, rate::list::list),
        write("rate.save", Right::Administer, rate::keep::save),
        write("rate.remove", Right::Administer, rate::keep::remove),
        read("holiday.list", Right::Read, holiday::list::list),
        write("holiday.save", Right::Administer, holiday::keep::save),
        write("holiday.remove", Right::Administer, holiday::keep::remove),
        write("holiday.setWeekend", Right::Administer, holiday::keep::set_weekend),
        read("letter.list", Right::Read, letter::list::list),
        write("letter.edit", Right::Administer, letter::keep::edit),
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
        write("review.reopen", Right::Read, review::reopen::reopen),
        read("review.table", Right::Read, review::enter::table),
        write("review.enter", Right::Read, review::enter::enter),
        read("review.sheet", Right::Read, review::sheet::write),
        write("review.import", Right::Read, review::sheet::import),
        read("assignment.show", Right::Assign, assignment::show::show),
        read("assignment.preview", Right::Assign, assignment::plan::preview),
        write("assignment.apply", Right::Assign, assignment::apply::apply),
        write("assignment.undo", Right::Assign, assignment::undo::undo),
        read("conflict.mine", Right::Read, conflict::list::mine),
        read("conflict.list", Right::Assign, conflict::list::list),
        read("conflict.of", Right::Assign, conflict::list::of),
        write("conflict.declare", Right::Read, conflict::keep::declare),
        write("conflict.lift", Right::Read, conflict::keep::lift),
        write("conflict.dismiss", Right::Decide, conflict::keep::dismiss),
        read("ranking.show", Right::Rank, ranking::show::show),
        read("ranking.whatIf", Right::Rank, ranking::what_if::what_if),
        read("scenario.list", Right::Rank, scenario::list::list),
        read("scenario.compare", Right::Rank, scenario::compare::compare),
        write("scenario.save", Right::Decide, scenario::keep::save),
        write("scenario.edit", Right::Decide, scenario::keep::edit),
        write("scenario.remove", Right::Decide, scenario::keep::remove),
        read("spread.show", Right::Rank, spread::show::show),
        read("spread.discuss", Right::Rank, spread::show::discuss),
        read("session.list", Right::Read, session::list::list),
        read("session.show", Right::Read, session::list::show),
        write("session.convene", Right::Decide, session::hold::convene),
        write("session.edit", Right::Decide, session::hold::edit),
        read("session.files", Right::Rank, session::files::list),
        read("session.line", Right::Decide, session::line::preview),
        write("session.recuse", Right::Decide, session::hold::recuse),
        write("session.unrecuse", Right::Decide, session::hold::unrecuse),
        write("session.sign", Right::Decide, session::sign::sign),
        write("decision.take", Right::Decide, decision::take::take),
        write("decision.takeLine", Right::Decide, decision::line::take_line),
        write("decision.announce", Right::Announce, decision::announce::announce),
        read("decision.announcements", Right::Read, decision::announce::list),
        read("council.list", Right::Read, council::keep::list),
        write("council.record", Right::Announce, council::keep::record),
        write("council.need", Right::EditCalls, council::keep::need),
        read("letter.due", Right::Read, decision::letters::due),
        write("letter.issue", Right::Announce, decision::letters::issue),
        read("reserve.list", Right::Rank, decision::promote::list),
        read("appeal.list", Right::Read, appeal::list::list),
        write("appeal.lodge", Right::Deposit, appeal::keep::lodge),
        write("appeal.examine", Right::Decide, appeal::keep::examine),
    ]
}

fn paper_and_keeping() -> Vec<Command> {
    vec![
        read("figures.show", Right::Report, figures::show::show),
        read("report.preview", Right::Report, report::print::preview),
        read("report.write", Right::Report, report::print::write),
        read("list.write", Right::Report, report::list::write),
        read("log.page", Right::Audit, log::page::page),
        read("log.verify", Right::Audit, log::page::verify),
        read("backup.state", Right::Administer, backup::keep::state),
        read("backup.write", Right::Administer, backup::keep::write),
    ]
}

fn personal() -> Vec<Command> {
    vec![
        read("privacy.notice", Right::Read, privacy::notice::notice),
        read("privacy.state", Right::Administer, privacy::notice::state),
        write("privacy.edit", Right::Administer, privacy::notice::edit),
        write("privacy.retain", Right::Administer, privacy::notice::retain),
        write("organisation.reveal", Right::SeePersonal, privacy::reveal::reveal).in_clear(),
        write("person.find", Right::Administer, privacy::person::find).confirmed(),
        write("person.collect", Right::Administer, privacy::person::collect).in_clear().confirmed(),
        write("person.print", Right::Administer, privacy::print::person).confirmed(),
        write("person.export", Right::Administer, privacy::print::export).confirmed(),
        read("purge.preview", Right::Administer, privacy::purge::preview),
        write("purge.run", Right::Administer, privacy::purge::run).confirmed(),
        read("purge.list", Right::Administer, privacy::purge::list),
        read("purge.print", Right::Administer, privacy::print::minutes),
    ]
}
