//! The run of a workflow as a record: the steps on its path through the definition. No step has an effect.

use crate::sandbox::support::clock::now_as_text;
use crate::sandbox::support::json_members::text;
use serde_json::{Value, json};
use std::collections::HashSet;

/// Parts of the names of actions that wait. This is a guess.
const WAITING: [&str; 3] = ["sleep", "wait", "form"];

/// The events of a run, and the status that it has after them.
pub(super) struct WorkflowRun {
    pub(super) events: Vec<Value>,
    pub(super) status: &'static str,
}

impl WorkflowRun {
    /// Follows the definition from its start. A run that reaches a step that waits keeps running.
    pub(super) fn of(workflow: &Value, input: &Value) -> Self {
        let mut run = Self {
            events: Vec::new(),
            status: "Running",
        };
        run.add("WorkflowExecutionScheduled", &json!({}));
        run.add("WorkflowExecutionStarted", &json!({"input": input}));
        let definition = workflow.get("definition").unwrap_or(&Value::Null);
        let mut name = text(definition, "start");
        let mut seen = HashSet::new();
        loop {
            let step = definition.get("steps").and_then(|steps| steps.get(name));
            // A loop in a definition ends the run as well.
            let (Some(step), true) = (step, seen.insert(name)) else {
                break;
            };
            match text(step, "type") {
                "success" => break,
                "failure" => {
                    run.add("WorkflowExecutionFailed", &json!({"displayName": name}));
                    run.status = "Failed";
                    return run;
                }
                _ => {}
            }
            let attributes = json!({"displayName": name, "actionId": text(step, "actionId")});
            run.add("ActivityTaskScheduled", &attributes);
            run.add("ActivityTaskStarted", &attributes);
            let action = text(step, "actionId").to_lowercase();
            if WAITING.iter().any(|word| action.contains(word)) {
                return run;
            }
            run.add("ActivityTaskCompleted", &attributes);
            name = match text(step, "nextStep") {
                "" => text(step, "defaultStep"),
                next => next,
            };
        }
        run.add("WorkflowExecutionCompleted", &json!({}));
        run.status = "Completed";
        run
    }

    fn add(&mut self, kind: &str, attributes: &Value) {
        let event = json!({"type": kind, "timestamp": now_as_text(), "attributes": attributes});
        self.events.push(event);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(steps: &Value) -> (Vec<String>, &'static str) {
        let workflow = json!({"definition": {"start": "a", "steps": steps}});
        let run = WorkflowRun::of(&workflow, &json!({}));
        let kinds = run.events.iter().map(|event| text(event, "type").to_owned());
        (kinds.skip(2).collect(), run.status)
    }

    #[test]
    fn a_run_follows_the_steps_to_their_end() {
        let steps =
            json!({"a": {"type": "action", "actionId": "sp:get-identity", "nextStep": "b"}, "b": {"type": "success"}});
        let (kinds, status) = run(&steps);
        assert_eq!(kinds.last().unwrap(), "WorkflowExecutionCompleted");
        assert_eq!((kinds.len(), status), (4, "Completed"));
        assert_eq!(run(&json!({"a": {"type": "failure"}})).1, "Failed");
    }

    #[test]
    fn a_run_waits_at_a_step_that_waits_and_ends_in_a_loop() {
        let waiting = json!({"a": {"type": "action", "actionId": "sp:sleep", "nextStep": "b"}});
        assert_eq!(run(&waiting).1, "Running");
        let circle = json!({"a": {"type": "action", "nextStep": "a"}});
        assert_eq!(run(&circle).1, "Completed");
    }
}
