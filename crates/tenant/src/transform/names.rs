//! Spells names with capitals.

use super::engine::{GivenAttributes, Outcome};

/// Parts of names of places that stay small.
const SMALL: [&str; 6] = ["von", "del", "of", "de", "la", "y"];
/// Numbers of generations.
const GENERATIONS: [&str; 8] = ["ii", "iii", "iv", "vi", "vii", "viii", "ix", "v"];
/// Prefixes that mean `son of`.
const PATRONYMIC: [&str; 2] = ["mac", "mc"];

/// `jOHN VON SmITh` becomes `John von Smith`.
pub(super) fn normalize(given: &GivenAttributes<'_>) -> Outcome {
    Ok(given.input()?.map(|text| normalized(&text)))
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
        patronymic(&small).unwrap_or_else(|| parts(&small))
    });
    spelt.collect::<Vec<_>>().join(" ")
}

/// Each part of a word between hyphens and apostrophes with a capital.
fn parts(word: &str) -> String {
    let mut spelt = String::new();
    for part in word.split_inclusive(['-', '\'', '’']) {
        spelt.push_str(&patronymic(part).unwrap_or_else(|| capital(part)));
    }
    spelt
}

/// A name that begins with `Mac` or `Mc`: the next character gets a capital, whatever the name means, and the rest none.
fn patronymic(word: &str) -> Option<String> {
    let found = PATRONYMIC
        .iter()
        .find_map(|prefix| Some((prefix, word.strip_prefix(prefix)?)));
    found.map(|(prefix, rest)| format!("{}{}", capital(prefix), capital(rest)))
}

fn capital(part: &str) -> String {
    let mut letters = part.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}
