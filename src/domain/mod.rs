//! The field's nouns and their own rules.
//!
//! What lives here is pure: values, checks and decisions. No SQL, no clock, no disk, no language:
//! the present moment comes in as an argument, and what a person reads is keyed by slug.

pub mod amendment;
pub mod appeal;
pub mod application;
pub mod approval;
pub mod assignment;
pub mod attachment;
pub mod budget;
pub mod calibration;
pub mod call;
pub mod clock;
pub mod conflict;
pub mod consistency;
pub mod date;
pub mod eligibility;
pub mod fault;
pub mod figures;
pub mod form;
pub mod fraction;
pub mod grid;
pub mod holiday;
pub mod id;
pub mod identifier;
pub mod letter;
pub mod limit;
pub mod line;
pub mod line_group;
pub mod lot;
pub mod mask;
pub mod merge;
pub mod money;
pub mod named;
pub mod opinion;
pub mod organisation;
pub mod paper;
pub mod place;
pub mod policy;
pub mod programme;
pub mod ranking;
pub mod rate;
pub mod retention;
pub mod reviewing;
pub mod score;
pub mod sensitivity;
pub mod session;
pub mod slug;
pub mod spread;
pub mod tally;
pub mod text;
pub mod unusual;
pub mod wage;
pub mod workflow;
pub mod works;
