//! Formats of dates: letters, and inputs that fit, nearly fit, or do not.

use crate::compare::{Case, generated, same};
use proptest::prelude::*;
use serde_json::{Value, json};

/// Two-digit years depend on the present time; the Java program has the same.
const NOW: &str = "2024-01-01T00:00:00Z";

fn letters() -> impl Strategy<Value = String> {
    let letter = prop::sample::select("GyMLdkHmsSEDFwWahKzZYuX".chars().collect::<Vec<_>>());
    (letter, 1_usize..5).prop_map(|(letter, count)| match letter {
        'X' => "X".repeat(count.min(3)),
        letter => letter.to_string().repeat(count),
    })
}

fn pattern() -> impl Strategy<Value = String> {
    let common = prop::sample::select(vec![
        "yyyy-MM-dd",
        "MM/dd/yyyy",
        "M/d/yy",
        "yyyyMMdd",
        "yyyyMMddHHmmss",
        "dd-MMM-yyyy",
        "MMM d, yyyy",
        "MMMM d yyyy",
        "EEE, d MMM yyyy HH:mm:ss Z",
        "yyyy-MM-dd'T'HH:mm:ss.SSSX",
        "yyyy-MM-dd HH:mm z",
        "hh:mm a MM/dd/yyyy",
        "MM/yyyy",
        "yyyy",
        "G yyyy",
        "YYYY-'W'ww-u",
        "yyyy D",
        "ddMMyy",
        "h:mm a",
        "yyyy-MM-dd'T'HH:mm:ssXXX",
    ]);
    let separator = prop::sample::select(vec!["", " ", "-", "/", ":", ".", ", ", "'T'", "''"]);
    let made = prop::collection::vec((letters(), separator), 1..5).prop_map(|parts| {
        parts
            .into_iter()
            .map(|(letters, separator)| letters + separator)
            .collect::<String>()
    });
    prop_oneof![2 => common.prop_map(str::to_owned), 3 => made]
}

fn given(format: &Value, text: &str) -> Value {
    let input = json!({"type": "identityAttribute", "attributes": {"name": "text"}});
    let mut attributes = format.clone();
    attributes["input"] = input;
    json!({"transform": {"type": "dateFormat", "attributes": attributes}, "identity": {"text": text}, "now": NOW})
}

#[test]
fn dates_are_written_as_by_simple_date_format() {
    let moment = prop_oneof![
        3 => 0_i64..4_102_444_800_000,
        1 => -30_000_000_000_000_i64..0,
        1 => -80_000_000_000_000_i64..300_000_000_000_000,
    ];
    let cases: Vec<Case> = generated(&(pattern(), moment), 4000)
        .into_iter()
        .map(|(pattern, millis)| Case {
            java: json!({"op": "formatDate", "pattern": pattern, "millis": millis}),
            given: given(
                &json!({"inputFormat": "EPOCH_TIME_JAVA", "outputFormat": pattern}),
                &millis.to_string(),
            ),
        })
        .collect();
    same(&cases, |case, wanted| {
        // Years of weeks before our era are off by one in Java at the end of a year.
        let of_weeks = case.java["pattern"]
            .as_str()
            .is_some_and(|pattern| pattern.contains('Y'));
        let before_our_era = case.java["millis"]
            .as_i64()
            .is_some_and(|millis| millis < -62_135_000_000_000);
        (!(of_weeks && before_our_era)).then_some(wanted)
    });
}

/// Texts that are like dates.
fn text() -> impl Strategy<Value = String> {
    let number = prop_oneof!["[0-9]{1,4}", "[0-9]{1,2}", "0[1-9]", "-[0-9]{1,2}", "20[0-3][0-9]"];
    let word = prop::sample::select(vec![
        "Jan",
        "March",
        "SEP",
        "December",
        "mon",
        "Friday",
        "AM",
        "pm",
        "AD",
        "BC",
        "UTC",
        "GMT",
        "CET",
        "PST",
        "Z",
        "+0100",
        "-05:00",
        "GMT+02:00",
        "+05",
        "T",
        "EDT",
    ]);
    let piece = prop_oneof![4 => number.prop_map(|text| text), 1 => word.prop_map(str::to_owned)];
    let separator = prop::sample::select(vec!["", " ", "-", "/", ":", ".", ", ", "T", "  "]);
    prop::collection::vec((piece, separator), 0..6)
        .prop_map(|parts| parts.into_iter().map(|(piece, separator)| piece + separator).collect())
}

fn read(pattern: &str, text: &str) -> Case {
    Case {
        java: json!({"op": "parseDate", "pattern": pattern, "text": text}),
        given: given(
            &json!({"inputFormat": pattern, "outputFormat": "EPOCH_TIME_JAVA"}),
            text,
        ),
    }
}

/// A text that does not fit has no value; a pattern that is not one is an error.
fn adapted(wanted: Result<Value, String>) -> Result<Value, String> {
    match wanted {
        Ok(value) => Ok(json!(value.to_string())),
        Err(error) if error.contains("ParseException") => Ok(Value::Null),
        Err(error) => Err(error),
    }
}

#[test]
fn dates_are_read_as_by_simple_date_format() {
    let cases: Vec<Case> = generated(&(pattern(), text()), 6000)
        .into_iter()
        .map(|(pattern, text)| read(&pattern, &text))
        .collect();
    same(&cases, |_, wanted| Some(adapted(wanted)));
}

#[test]
fn dates_that_were_written_are_read_as_by_simple_date_format() {
    let moment = prop_oneof![3 => 0_i64..4_102_444_800_000, 1 => -80_000_000_000_000_i64..300_000_000_000_000];
    let change = prop::option::of(("[0-9a-zA-DF-Z :/.-]", 0_usize..20));
    let made = generated(&(pattern(), moment, change), 4000);
    let questions: Vec<Value> = made
        .iter()
        .map(|(pattern, millis, _)| json!({"op": "formatDate", "pattern": pattern, "millis": millis}))
        .collect();
    let Some(written) = crate::java::answers(&questions) else {
        return;
    };
    let cases: Vec<Case> = made
        .iter()
        .zip(written)
        .map(|((pattern, _, change), written)| {
            let mut text = written["value"].as_str().unwrap_or_default().to_owned();
            if let Some((insert, at)) = change
                && text.is_char_boundary(*at)
            {
                text.insert_str(*at, insert);
            }
            read(pattern, &text)
        })
        .collect();
    same(&cases, |_, wanted| Some(adapted(wanted)));
}
