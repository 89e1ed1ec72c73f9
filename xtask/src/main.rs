//! The project's own chores, one word each. Every chore first sets up what it needs.

mod bench;
mod bindings;
mod bundle;
mod place;
mod run;
mod setup;
mod steps;
mod test;

use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask run        build, fill a demo office, open the window
                       (without a screen: play the main job and keep pictures and PDF)
cargo xtask test       every check and every test, the real window included
cargo xtask bench      how fast the large office answers, against a floor of the same run
cargo xtask bindings   write the types of the commands for the screens anew
cargo xtask bundle     packages to install, for this system
cargo xtask setup      only what all of these do first";

fn main() -> ExitCode {
    let word = std::env::args().nth(1).unwrap_or_default();
    let done = match word.as_str() {
        "run" => run::run(),
        "test" => test::test(),
        "bench" => bench::bench(),
        "bindings" => bindings::write(),
        "bundle" => bundle::bundle(),
        "setup" => setup::everything(),
        _ => Err(USAGE.to_owned()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("\n{why}");
            ExitCode::FAILURE
        }
    }
}
