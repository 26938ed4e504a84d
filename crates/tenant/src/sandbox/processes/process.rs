//! A step of a process: the function of an operation, and the access to the state that it needs.

use crate::sandbox::database::Database;
use crate::sandbox::operations::ReceivedRequest;
use crate::sandbox::responses::{Fidelity, Rejection, Reply};

/// The result of a step.
pub(super) type StepResult = Result<Reply, Rejection>;

/// The function that carries out an operation.
#[derive(Clone, Copy)]
pub(super) struct ProcessStep {
    /// Id of the operation in the schema.
    pub(super) operation: &'static str,
    pub(super) fidelity: Fidelity,
    pub(super) writes: bool,
    pub(super) run: fn(&Database, &ReceivedRequest) -> StepResult,
}

impl ProcessStep {
    /// A step that reads the state.
    pub(super) const fn read(
        operation: &'static str,
        fidelity: Fidelity,
        run: fn(&Database, &ReceivedRequest) -> StepResult,
    ) -> Self {
        Self {
            operation,
            fidelity,
            writes: false,
            run,
        }
    }

    /// A step that changes the state by the rules of a process.
    pub(super) const fn write(operation: &'static str, run: fn(&Database, &ReceivedRequest) -> StepResult) -> Self {
        Self {
            operation,
            fidelity: Fidelity::Computed,
            writes: true,
            run,
        }
    }

    /// A step that stores the content of the request, so that later responses are read from the state.
    pub(super) const fn record(operation: &'static str, run: fn(&Database, &ReceivedRequest) -> StepResult) -> Self {
        Self {
            fidelity: Fidelity::State,
            ..Self::write(operation, run)
        }
    }

    /// Checks the request, and carries it out.
    pub(super) fn carry_out(&self, database: &Database, request: &ReceivedRequest) -> StepResult {
        if let Some(name) = &request.undeclared {
            let text = format!("{name} is not a parameter of this operation.");
            return Err(Rejection::illegal(&text));
        }
        request.check_body()?;
        (self.run)(database, request)
    }
}
