//! Checks the effects of family files: verbs, parts, references and templates. `crates/tenant/src/sandbox/collections/effect.rs` reads them.

/// Verbs, and the least number of words that follow each.
const VERBS: [(&str, usize); 19] = [
    ("add", 2),
    ("respond", 0),
    ("count", 1),
    ("create", 1),
    ("delete", 0),
    ("delete-each", 1),
    ("drop", 2),
    ("file", 0),
    ("header", 2),
    ("keep", 1),
    ("list", 1),
    ("merge", 2),
    ("patch", 1),
    ("patch-each", 2),
    ("put", 1),
    ("replace", 0),
    ("replace-all", 0),
    ("set", 1),
    ("table", 2),
];
/// Words of the parts after a verb, with the least number of words that follow each.
const PARTS: [(&str, usize); 13] = [
    ("all-unless", 1),
    ("also", 2),
    ("response", 1),
    ("as", 1),
    ("at-most", 1),
    ("each", 1),
    ("exists", 2),
    ("fidelity", 1),
    ("initially", 1),
    ("refers", 2),
    ("refused", 1),
    ("task", 1),
    ("where", 2),
];
/// The roots of references.
const ROOTS: [&str; 20] = [
    "body",
    "caller",
    "code",
    "count",
    "description",
    "documents",
    "done",
    "each",
    "file",
    "id",
    "index",
    "items",
    "now",
    "number",
    "parent",
    "path",
    "query",
    "refused",
    "status",
    "task",
];

/// Returns true if a line begins with a verb.
///
/// # Errors
/// If the rest of the line is not valid, with the reason.
pub(crate) fn check(line: &str) -> Result<bool, String> {
    let mut parts = line.split(" | ").map(str::trim);
    let verb = parts.next().unwrap_or_default();
    let words = verb.split_whitespace().count();
    let first = verb.split(' ').next().unwrap_or_default();
    let is_transition = first == "transition" && verb.contains(" to {");
    let least = VERBS.iter().find(|(word, _)| *word == first).map(|(_, least)| *least);
    if !is_transition && least.is_none_or(|least| words <= least && least > 0) {
        return Ok(false);
    }
    balanced(verb)?;
    references(verb)?;
    for part in parts {
        let first = part.split(' ').next().unwrap_or_default();
        let least = PARTS.iter().chain(&[("item", 1)]).find(|(word, _)| *word == first);
        let Some((_, least)) = least else {
            return Err(format!("{first:?} is not a part of an effect"));
        };
        if part.split_whitespace().count() <= *least {
            return Err(format!("words are missing after {first:?}"));
        }
        balanced(part)?;
        references(part)?;
    }
    Ok(true)
}

/// Rejects templates whose brackets or quotes are not closed.
fn balanced(text: &str) -> Result<(), String> {
    let mut open = Vec::new();
    let mut is_quoted = false;
    for character in text.chars() {
        match character {
            '"' => is_quoted = !is_quoted,
            _ if is_quoted => {}
            '{' => open.push('}'),
            '[' => open.push(']'),
            '}' | ']' if open.pop() != Some(character) => return Err(format!("{character:?} closes nothing")),
            _ => {}
        }
    }
    if is_quoted || !open.is_empty() {
        return Err("a template is not closed".to_owned());
    }
    Ok(())
}

/// Rejects references to what does not exist.
fn references(text: &str) -> Result<(), String> {
    for (at, _) in text.match_indices('$') {
        let rest = text.get(at + 1..).unwrap_or_default();
        let root = rest
            .split(|character: char| !character.is_ascii_alphabetic())
            .next()
            .unwrap_or_default();
        // `"$"` stands for the members of an object.
        if !["this", ""].contains(&root) && !ROOTS.contains(&root) {
            return Err(format!("${root} does not exist"));
        }
    }
    Ok(())
}
