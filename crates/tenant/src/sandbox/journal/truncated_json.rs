//! Truncated JSON, of which the journal stores the beginning.

/// The longest complete part of a truncated text, and the brackets that close it.
pub(super) fn complete_part(text: &str) -> Option<(&str, String)> {
    let mut end = 0;
    scan(text, |at, character| match character {
        '{' | '[' => end = at + 1,
        ',' => end = at,
        _ => {}
    });
    let complete = text.get(..end).filter(|text| !text.is_empty())?;
    let mut open = Vec::new();
    scan(complete, |_, character| match character {
        '{' => open.push('}'),
        '[' => open.push(']'),
        '}' | ']' => drop(open.pop()),
        _ => {}
    });
    Some((complete, open.into_iter().rev().collect()))
}

/// Visits every character outside of strings.
fn scan(text: &str, mut visit: impl FnMut(usize, char)) {
    let (mut in_string, mut escaped) = (false, false);
    for (at, character) in text.char_indices() {
        match character {
            _ if escaped => escaped = false,
            '\\' if in_string => escaped = true,
            '"' => in_string = !in_string,
            _ if in_string => {}
            character => visit(at, character),
        }
    }
}
