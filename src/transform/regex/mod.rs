//! Regular expressions as Java has them, in which each step of a search is counted.
//!
//! No library has Java's notation, look-around, and a search with a budget at once. `parse` reads the notation into a tree,
//! `compile` makes a program of the tree, `machine` runs the program.

mod charset;
mod compile;
mod cursor;
mod machine;
mod parse;
mod positions;
mod program;
mod property;
mod tree;
mod unit;

pub(super) use compile::compile;
pub(super) use machine::Search;
pub(super) use program::Program;
