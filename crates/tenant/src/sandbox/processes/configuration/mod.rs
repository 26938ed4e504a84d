//! SP-Config: exports the configuration of a tenant to a file, and imports it.

mod children;
mod export;
mod export_job;
mod file;
mod import;
mod import_job;
mod kinds;
mod objects;
mod references;
mod steps;

pub(super) use steps::CONFIGURATION;
