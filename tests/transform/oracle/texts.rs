//! Methods of texts, decomposition, countries, and telephone numbers.

use crate::compare::{Case, generated, same};
use proptest::prelude::*;
use serde_json::{Value, json};

/// Texts with every kind of character, and often the same ones.
fn text() -> impl Strategy<Value = String> {
    let plain = "[a-cA-C ,._\\-]{0,8}";
    let marks = "[aeéàñçÅßİıſΣσςǅﬁ\u{300}\u{301}\u{36f}\u{370}]{0,6}";
    let blank = "[\u{0}\u{1f} \u{a0}\u{2003}\t\n\r\u{85}x]{0,6}";
    let wide = "[😀𝒳日本हिनไทยน้ำ한각٣½①Ａ]{0,5}";
    // Later characters depend on the version of Unicode.
    let old = "[ -~\u{a1}-\u{24f}\u{386}-\u{3ce}\u{400}-\u{45f}\u{1e00}-\u{1eff}\u{2100}-\u{212b}]{0,6}";
    prop_oneof![plain, marks, blank, wide, old]
}

/// A transform with the text as its input, which is not rendered.
fn transform(operation: &str, text: &str, attributes: Value) -> Value {
    let mut attributes = attributes;
    attributes["input"] = json!({"type": "identityAttribute", "attributes": {"name": "text"}});
    json!({"transform": {"type": operation, "attributes": attributes}, "identity": {"text": text}})
}

#[test]
fn case_and_trim_are_those_of_java_lang_string() {
    let texts = generated(&text(), 700);
    let cases: Vec<Case> = texts
        .iter()
        .flat_map(|text| {
            ["lower", "upper", "trim"].map(|operation| Case {
                java: json!({"op": operation, "text": text}),
                given: transform(operation, text, json!({})),
            })
        })
        .collect();
    same(&cases, |_, wanted| Some(wanted));
}

#[test]
fn positions_are_those_of_java_lang_string() {
    let texts = generated(&(text(), "[a-cA-C é😀日,]{0,2}", -2_i64..10, -2_i64..12), 1000);
    let cases: Vec<Case> = texts
        .iter()
        .flat_map(|(text, part, begin, end)| {
            let part_of = json!({"substring": {"type": "identityAttribute", "attributes": {"name": "part"}}});
            let found = ["indexOf", "lastIndexOf"].map(|operation| {
                let mut given = transform(operation, text, part_of.clone());
                given["identity"]["part"] = json!(part);
                Case {
                    java: json!({"op": operation, "text": text, "part": part}),
                    given,
                }
            });
            // -1 stands for the beginning and the end in the transform.
            let begins = if *begin == -1 { 0 } else { *begin };
            let ends = if *end == -1 { Value::Null } else { json!(end) };
            let cut = Case {
                java: json!({"op": "substring", "text": text, "begin": begins, "end": ends}),
                given: transform("substring", text, json!({"begin": begin, "end": end})),
            };
            [found[0].clone(), found[1].clone(), cut]
        })
        .collect();
    same(&cases, |case, wanted| {
        // Half of a surrogate pair is U+FFFD here, and a separate text in Java.
        let halved = |text: &str| text.contains(['?', '\u{fffd}']) || text.chars().any(|each| each as u32 > 0xffff);
        let is_cut = case.java["op"] == "substring" && halved(case.java["text"].as_str().unwrap_or_default());
        if is_cut {
            return None;
        }
        Some(wanted.map(|value| {
            if value.is_number() {
                json!(value.to_string())
            } else {
                value
            }
        }))
    });
}

#[test]
fn decomposition_is_that_of_java_text_normalizer() {
    let cases: Vec<Case> = generated(&text(), 2000)
        .into_iter()
        .map(|text| Case {
            java: json!({"op": "normalize", "form": "NFKD", "text": text}),
            given: transform("decomposeDiacriticalMarks", &text, json!({})),
        })
        .collect();
    same(&cases, |_, wanted| {
        Some(wanted.map(|value| {
            let text = value.as_str().unwrap_or_default();
            let kept = text.chars().filter(|mark| !('\u{300}'..='\u{36f}').contains(mark));
            json!(kept.collect::<String>())
        }))
    });
}

#[test]
fn numbers_of_many_regions_are_those_of_libphonenumber() {
    let regions = [
        "US", "DE", "GB", "FR", "IN", "BR", "JP", "AU", "CH", "MX", "ZA", "CN", "IT", "SE", "AR", "KR", "NG", "TR",
    ];
    let number = prop_oneof![
        "\\+?[1-9][0-9 ().-]{5,14}",
        "0[1-9][0-9 -]{6,12}",
        "\\([2-9][0-9]{2}\\) [2-9][0-9]{2}-[0-9]{4}",
        "[2-9][0-9]{2}[.-][2-9][0-9]{2}[.-][0-9]{4}( x[0-9]{1,4})?",
        "\\+(1|7|20|27|30|31|33|34|39|41|43|44|46|49|55|61|81|86|90|91) ?[0-9]{8,10}",
        "00[1-9][0-9]{8,11}",
        "[a-z0-9 +]{0,12}",
    ];
    let cases: Vec<Case> = generated(&(number, prop::sample::select(regions.to_vec())), 800)
        .into_iter()
        .map(|(text, region)| Case {
            java: json!({"op": "phone", "text": text, "region": region}),
            given: transform("e164phone", &text, json!({"defaultRegion": region})),
        })
        .collect();
    let questions: Vec<Value> = cases.iter().map(|case| case.java.clone()).collect();
    let Some(answers) = crate::java::answers(&questions) else {
        return;
    };
    // Numbering plans change, and with them the validity of numbers: those of Debian's library and ours differ by years.
    let mut changed = 0;
    for (case, answer) in cases.iter().zip(&answers) {
        let found = crate::compare::ours(&case.given).unwrap();
        match (answer["value"].as_str(), found.as_str()) {
            (Some(wanted), Some(found)) => assert_eq!(found, wanted, "{}", case.java),
            (None, None) => {}
            _ => changed += 1,
        }
    }
    assert!(
        changed * 50 < cases.len(),
        "{changed} of {} differ in validity",
        cases.len()
    );
}

#[test]
fn countries_are_found_by_their_names_in_the_locales_of_java() {
    let codes = include_str!("../../../crates/tenant/src/transform/countries.txt").lines();
    let codes: Vec<&str> = codes.filter_map(|line| line.split('|').next()).collect();
    let questions: Vec<Value> = codes
        .iter()
        .map(|code| json!({"op": "country", "text": code}))
        .collect();
    let Some(answers) = crate::java::answers(&questions) else {
        return;
    };
    for (code, answer) in codes.iter().zip(&answers) {
        let answer = &answer["value"];
        let own = answer["own"].as_array().into_iter().flatten();
        for name in own.chain([&answer["english"], &answer["alpha3"]]) {
            let name = name.as_str().unwrap_or_default();
            // Names that two countries share belong to the first one.
            let shared = ["Saint Martin", "St. Martin", "Sint Maarten"];
            if name.is_empty() || shared.contains(&name) {
                continue;
            }
            let found = crate::compare::ours(&transform("iso3166", name, json!({})));
            assert_eq!(found, Ok(json!(code)), "{name}");
        }
    }
}
