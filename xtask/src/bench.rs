//! How fast a large office answers. Each figure stands beside a floor that was measured in the same run, so
//! that machines compare.

use crate::steps::{Done, cargo, run, step};

/// The benches, one after the other.
pub fn bench() -> Done {
    let words = ["test", "--workspace", "--test", "radar", "--", "--ignored", "--nocapture", "bench"];
    step("Radar at 50,000 organisations", || run(&mut cargo(&words)))
}
