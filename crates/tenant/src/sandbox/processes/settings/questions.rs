//! Answers to the questions by which users are verified. They are secret: the tenant stores only their number.

use super::super::documents::{existing, set, store};
use super::super::process::StepResult;
use crate::sandbox::database::Database;
use crate::sandbox::operations::ReceivedRequest;
use crate::sandbox::responses::Reply;
use crate::sandbox::support::json_members::text;
use serde_json::{Value, json};

const QUESTIONS: &str = "/mfa/kba/config";

/// `POST /mfa/kba/config/answers`
pub(super) fn set_answers(database: &Database, request: &ReceivedRequest) -> StepResult {
    let mut shown = Vec::new();
    for given in request.body.as_array().into_iter().flatten() {
        let id = text(given, "id");
        let mut question = existing(database, QUESTIONS, id)?;
        let number = question.get("numAnswers").and_then(Value::as_u64).unwrap_or(0);
        let had_answer = question.get("hasAnswer") == Some(&Value::Bool(true));
        set(&mut question, "hasAnswer", true);
        // An answer replaces the earlier one of the same user.
        set(
            &mut question,
            "numAnswers",
            if had_answer { number } else { number + 1 },
        );
        store(database, QUESTIONS, id, &question)?;
        shown.push(json!({"id": id, "question": text(&question, "text"), "hasAnswer": true}));
    }
    Ok(Reply::ok(&shown.into()))
}
