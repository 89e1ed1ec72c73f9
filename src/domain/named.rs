//! Which records a request names, whatever its form: each id notes itself while a request is read.
//!
//! A list of fields kept by hand, command by command, would one day lack one, and a door would stand open.
//! An id has no way into a request but through its own reading.

use std::cell::RefCell;

/// An id that was read: the name of its kind, and its number.
pub type Named = (&'static str, i64);

thread_local! {
    static NOTED: RefCell<Option<Vec<Named>>> = const { RefCell::new(None) };
}

/// Notes an id that is being read. Outside of [`gather`] nothing is noted.
pub(super) fn note(kind: &'static str, id: i64) {
    NOTED.with_borrow_mut(|noted| {
        if let Some(list) = noted {
            list.push((kind, id));
        }
    });
}

/// Reads something on this thread and gives every id it names beside it, each once, in their order.
pub fn gather<T>(read: impl FnOnce() -> T) -> (T, Vec<Named>) {
    let outer = NOTED.replace(Some(Vec::new()));
    let value = read();
    let mut found = NOTED.replace(outer).unwrap_or_default();
    found.sort_unstable();
    found.dedup();
    (value, found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::id::{ApplicationId, ReviewId};
    use serde::Deserialize;

    #[derive(Deserialize)]
    #[allow(dead_code, reason = "only what is read counts")]
    struct Inner {
        application: Option<ApplicationId>,
    }

    #[derive(Deserialize)]
    #[allow(dead_code, reason = "only what is read counts")]
    struct Outer {
        #[serde(flatten)]
        subject: Inner,
        reviews: Vec<ReviewId>,
        places: i64,
    }

    #[test]
    fn ids_are_found_at_any_depth_and_numbers_are_not() {
        let text = r#"{"application":7,"reviews":[3,3,1],"places":9}"#;
        let (read, named) = gather(|| serde_json::from_str::<Outer>(text));
        assert!(read.is_ok());
        assert_eq!(named, [("ApplicationId", 7), ("ReviewId", 1), ("ReviewId", 3)]);
        assert!(serde_json::from_str::<Outer>(text).is_ok());
        assert_eq!(gather(|| ()).1, [], "nothing is left over from what was read outside");
    }
}
