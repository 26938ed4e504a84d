//! Spells names as people do.

use super::engine::{Given, Outcome, Scope};

/// Parts of names of places that stay small.
const SMALL: [&str; 7] = ["von", "van", "del", "of", "de", "la", "y"];
/// Numbers of generations.
const GENERATIONS: [&str; 8] = ["ii", "iii", "iv", "vi", "vii", "viii", "ix", "v"];
/// Letters behind `Mac` that make it the son of somebody, and not a `Mack`.
const PATRONYMIC: usize = 5;

/// `jOHN VON SmITh` becomes `John von Smith`.
pub(super) fn normalize(scope: &Scope<'_>, given: &Given<'_>) -> Outcome {
    Ok(given.input(scope)?.map(|text| normalized(&text)))
}

fn normalized(text: &str) -> String {
    let words: Vec<&str> = text.split(' ').collect();
    let last = words.len().saturating_sub(1);
    let spelt = words.iter().enumerate().map(|(index, word)| {
        let small = word.to_lowercase();
        if SMALL.contains(&small.as_str()) {
            return small;
        }
        if index > 0 && index == last && GENERATIONS.contains(&small.as_str()) {
            return word.to_uppercase();
        }
        parts(&small)
    });
    spelt.collect::<Vec<_>>().join(" ")
}

/// Each part of a word between hyphens and apostrophes with a capital.
fn parts(word: &str) -> String {
    let mut spelt = String::new();
    for part in word.split_inclusive(['-', '\'', '’']) {
        spelt.push_str(&patronymic(part));
    }
    spelt
}

fn patronymic(part: &str) -> String {
    let letters = |rest: &str| rest.chars().filter(|letter| letter.is_alphabetic()).count();
    for (prefix, least) in [("mac", PATRONYMIC), ("mc", 1)] {
        if let Some(rest) = part.strip_prefix(prefix).filter(|rest| letters(rest) >= least) {
            return format!("{}{}", capital(prefix), capital(rest));
        }
    }
    capital(part)
}

fn capital(part: &str) -> String {
    let mut letters = part.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}
