//! Settings that the engine does not change, and files from which records are read.

mod abbreviations;
mod applications;
mod clients;
mod non_employees;
mod passwords;
mod questions;
mod reassignments;
mod steps;
mod table_upload;

pub(super) use steps::SETTINGS;
