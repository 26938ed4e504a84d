//! The operations of SP-Config. The engine serves the status and the results of jobs.

use super::super::process::Step;
use super::{export_job, import_job, kinds};
use crate::sandbox::responses::Fidelity::Computed;

pub(in super::super) const CONFIGURATION: [Step; 3] = [
    Step::write("exportSpConfig", export_job::start),
    Step::write("importSpConfig", import_job::start),
    Step::read("listSpConfigObjects", Computed, kinds::list),
];
