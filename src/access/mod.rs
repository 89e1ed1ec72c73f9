//! Who may do what: roles, rights, passwords. Deny by default; the matrix below is the only place
//! where a role is given a right.
//!
//! On one PC roles are a guard-rail, not a wall: whoever holds the file can read it.

pub mod password;

crate::slugs! {
    /// What a person is in the office.
    Role {
        Administrator = "administrator", Head = "head", Officer = "officer",
        Reviewer = "reviewer", Observer = "observer",
    }
}

crate::slugs! {
    /// What a command or an act asks of the person who calls it.
    Right {
        /// Anyone, signed in or not: the first start, signing in.
        Open = "open",
        /// Read calls, files, organisations and lists.
        Read = "read",
        /// Enter organisations and deposit files.
        Deposit = "deposit",
        /// See identity cards, bank accounts, phones and e-mails whole, one record at a time.
        SeePersonal = "see-personal",
        /// Check papers, ask for completion, admit.
        CheckPapers = "check-papers",
        /// Prepare, open and close calls.
        EditCalls = "edit-calls",
        /// Give files to reviewers.
        Assign = "assign",
        /// Score the files one was given.
        Review = "review",
        /// Enter the reviews of those who handed in signed paper.
        EnterReviews = "enter-reviews",
        /// See the ranking and all reviews.
        Rank = "rank",
        /// Hold sessions and decide.
        Decide = "decide",
        /// Announce decisions.
        Announce = "announce",
        /// Follow agreements and works.
        Follow = "follow",
        /// Print and save documents.
        Report = "report",
        /// Read the log.
        Audit = "audit",
        /// Accounts, settings, backups, late deposits.
        Administer = "administer",
    }
}

impl Role {
    /// The role matrix: the rights that each role holds.
    #[must_use]
    pub const fn rights(self) -> &'static [Right] {
        use Right as R;
        match self {
            Self::Administrator => &[
                R::Open,
                R::Read,
                R::Deposit,
                R::SeePersonal,
                R::CheckPapers,
                R::EditCalls,
                R::Assign,
                R::EnterReviews,
                R::Rank,
                R::Decide,
                R::Announce,
                R::Follow,
                R::Report,
                R::Audit,
                R::Administer,
            ],
            Self::Head => &[
                R::Open,
                R::Read,
                R::SeePersonal,
                R::EditCalls,
                R::Assign,
                R::Rank,
                R::Decide,
                R::Announce,
                R::Follow,
                R::Report,
                R::Audit,
            ],
            Self::Officer => &[
                R::Open,
                R::Read,
                R::Deposit,
                R::SeePersonal,
                R::CheckPapers,
                R::Assign,
                R::EnterReviews,
                R::Follow,
                R::Report,
            ],
            Self::Reviewer => &[R::Open, R::Read, R::Review, R::Report],
            Self::Observer => &[R::Open, R::Read, R::Rank, R::Report],
        }
    }

    /// Whether the role holds the right.
    #[must_use]
    pub fn holds(self, right: Right) -> bool {
        self.rights().contains(&right)
    }
}
