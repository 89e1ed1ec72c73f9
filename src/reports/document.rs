//! The documents, one row each: code, template, and whether the PDF carries a structure for screen readers.

use serde::{Deserialize, Serialize};

macro_rules! documents {
    ($($(#[$about:meta])+ $name:ident = $slug:literal, $template:literal, tagged: $tagged:literal;)+) => {
        /// A document that can be printed.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum Document {
            $($(#[$about])+ $name,)+
        }

        impl Document {
            /// Every document.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// The stable code; also the name in a command or a file.
            #[must_use]
            pub const fn slug(self) -> &'static str {
                match self {
                    $(Self::$name => $slug,)+
                }
            }

            /// Whether the PDF carries a structure for screen readers. Tags make a register of a thousand
            /// rows six times as large, so only the short documents have them.
            pub(super) const fn is_tagged(self) -> bool {
                match self {
                    $(Self::$name => $tagged,)+
                }
            }

            /// The Typst source that lays it out.
            pub(super) const fn template(self) -> &'static str {
                match self {
                    $(Self::$name => include_str!(concat!("templates/", $template)),)+
                }
            }
        }
    };
}

documents! {
    /// Deposit receipt, handed over at the counter.
    Receipt = "receipt", "receipt.typ", tagged: true;
    /// Accepted, reserve or rejected projects of a call.
    DecisionList = "decision-list", "decision_list.typ", tagged: false;
    /// Ranking table of a call.
    Ranking = "ranking", "ranking.typ", tagged: false;
    /// Two scenarios of a call's line beside one another.
    Comparison = "comparison", "comparison.typ", tagged: false;
    /// Second opinion on the ranking of a call.
    Opinion = "opinion", "opinion.typ", tagged: false;
    /// Summary report of a call.
    Summary = "summary", "summary.typ", tagged: true;
    /// Project sheet: what one file proposes.
    Project = "project", "project.typ", tagged: true;
    /// Deposit register of a day or a period.
    Register = "register", "register.typ", tagged: false;
    /// Completeness sheet of a file.
    Papers = "papers", "papers.typ", tagged: true;
    /// Request for completion.
    Completion = "completion", "completion.typ", tagged: true;
    /// Blank application form of a call, for one kind of applicant.
    Form = "form", "form.typ", tagged: true;
    /// Blank scoring grid of a call.
    Grid = "grid", "grid.typ", tagged: true;
    /// Blank scoring sheets of one reviewer, a file each.
    ReviewSheets = "review-sheets", "review_sheets.typ", tagged: false;
    /// Everything held on a person, for that person.
    Person = "person", "person.typ", tagged: true;
    /// Minutes of a committee's session.
    Minutes = "minutes", "minutes.typ", tagged: true;
    /// Attendance sheet of a session.
    Attendance = "attendance", "attendance.typ", tagged: true;
    /// A list as the screen shows it.
    List = "list", "list.typ", tagged: false;
    /// Minutes of the destruction of a call's personal data.
    Purge = "purge", "purge.typ", tagged: true;
}
