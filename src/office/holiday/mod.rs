//! The office's days: public holidays and days of the week without work.

pub mod list;
