//! The operations of SP-Config. The engine serves the status and the results of jobs.

use super::super::process::ProcessStep;
use super::{export_job, import_job, kinds};
use crate::sandbox::responses::Fidelity::Computed;

pub(in super::super) const CONFIGURATION: [ProcessStep; 3] = [
    ProcessStep::write("exportSpConfig", export_job::start),
    ProcessStep::write("importSpConfig", import_job::start),
    ProcessStep::read("listSpConfigObjects", Computed, kinds::list),
];
