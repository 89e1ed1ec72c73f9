//! The council's word on a session's list, and whether the list may be announced after it.

crate::slugs! {
    /// What the council did with a list.
    ApprovalOutcome { Approved = "approved", Amended = "amended", Refused = "refused" }
}

/// Whether decisions of a session may be announced: the latest word of the council must be an approval where
/// the call needs one, and nothing it refused or amended is announced as it was.
///
/// # Errors
/// `council-needed`, `council-refused`, `council-amended`.
pub const fn may_announce(needed: bool, latest: Option<ApprovalOutcome>) -> Result<(), &'static str> {
    match latest {
        Some(ApprovalOutcome::Approved) => Ok(()),
        Some(ApprovalOutcome::Refused) => Err("council-refused"),
        Some(ApprovalOutcome::Amended) => Err("council-amended"),
        None if needed => Err("council-needed"),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_announced_as_the_council_left_it() {
        for (needed, latest, expected) in [
            (false, None, Ok(())),
            (true, None, Err("council-needed")),
            (true, Some(ApprovalOutcome::Approved), Ok(())),
            (false, Some(ApprovalOutcome::Refused), Err("council-refused")),
            (true, Some(ApprovalOutcome::Amended), Err("council-amended")),
        ] {
            assert_eq!(may_announce(needed, latest), expected);
        }
    }
}
