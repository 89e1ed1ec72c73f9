//! How fast a large office answers. Each figure stands beside a floor that was measured in the same run, so
//! that machines compare.

use crate::steps::{Done, cargo, run, step};

/// The benches, one after the other.
pub fn bench() -> Done {
    let words = ["test", "--workspace", "--test", "radar", "--", "--ignored", "--nocapture", "bench"];
    // The program itself is optimised here; the libraries are those of every other build, so that they are not
    // built a second time.
    step("Radar at 50,000 organisations", || run(cargo(&words).env("CARGO_PROFILE_DEV_OPT_LEVEL", "2")))?;
    let words = ["test", "--workspace", "--test", "line", "--", "--ignored", "--nocapture", "bench"];
    step("Ranking, line and what-if of 2,000 files", || run(cargo(&words).env("CARGO_PROFILE_DEV_OPT_LEVEL", "2")))
}
