//! The place in a value at which its JSON text ends, for errors. It is read from the text, so that a dump need not record it.

/// A container that is open at the end of the text.
enum Open {
    Object(String),
    Array(usize),
}

/// The problem of the value that follows this unfinished text, after its place, for example `names[3].text: ...`.
pub(super) fn located(unfinished: &str, problem: &str) -> String {
    let place = end(unfinished);
    if place.is_empty() {
        return problem.to_owned();
    }
    format!("{place}: {problem}")
}

fn end(text: &str) -> String {
    let mut open = Vec::new();
    let mut rest = text.char_indices();
    while let Some((at, character)) = rest.next() {
        match character {
            '{' => open.push(Open::Object(String::new())),
            '[' => open.push(Open::Array(0)),
            '}' | ']' => drop(open.pop()),
            ',' => {
                if let Some(Open::Array(index)) = open.last_mut() {
                    *index += 1;
                }
            }
            '"' => {
                while let Some((_, inner)) = rest.next() {
                    match inner {
                        '\\' => drop(rest.next()),
                        '"' => break,
                        _ => {}
                    }
                }
                let end = rest.offset();
                // The last text of an object before its end is the name of the member.
                if let Some(Open::Object(name)) = open.last_mut() {
                    let quoted = text.get(at..end).unwrap_or_default();
                    *name = serde_json::from_str(quoted).unwrap_or_default();
                }
            }
            _ => {}
        }
    }
    let mut place = String::new();
    for container in &open {
        match container {
            Open::Object(name) if place.is_empty() => place.push_str(name),
            Open::Object(name) => place.extend([".", name.as_str()]),
            Open::Array(index) => place.push_str(&format!("[{index}]")),
        }
    }
    place
}
