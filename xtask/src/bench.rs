//! How fast a large office answers. Each figure stands beside a floor that was measured in the same run, so
//! that machines compare.

use crate::steps::{Done, cargo, run, step};

/// The benches, one after the other.
pub fn bench() -> Done {
    let words = ["test", "--workspace", "--test", "radar", "--", "--ignored", "--nocapture", "bench"];
    step("Radar at 50,000 organisations", || run(&mut cargo(&words)))?;
    let words = ["test", "--workspace", "--test", "line", "--", "--ignored", "--nocapture", "bench"];
    // This program's own code as it is shipped; what it is built on is optimised in every build.
    step("Ranking, line and what-if of 2,000 files", || run(cargo(&words).env("CARGO_PROFILE_DEV_OPT_LEVEL", "3")))
}
