//! Dated rates: wages, bases of a month, social charges.

pub mod list;
