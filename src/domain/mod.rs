//! The field's nouns and their own rules.
//!
//! What lives here is pure: values, checks and decisions. No SQL, no clock, no disk, no language:
//! the present moment comes in as an argument, and what a person reads is keyed by slug.

pub mod application;
pub mod call;
pub mod date;
pub mod fault;
pub mod id;
pub mod identifier;
pub mod merge;
pub mod money;
pub mod organisation;
pub mod paper;
pub mod programme;
pub mod ranking;
pub mod score;
pub mod slug;
pub mod text;
pub mod unusual;
pub mod workflow;
