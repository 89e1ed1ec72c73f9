//! Finding by any spelling: the fold that brings Arabic and French to one form, and the queries made of it.

pub mod fold;
pub mod index;
pub mod likeness;
