//! Python names of wire names. The build script also includes this file.

/// The Python name for a wire name, or the module for a class name: lower-case words joined by underscores.
pub fn snake(name: &str) -> String {
    let mut python = String::with_capacity(name.len() + 4);
    let letters: Vec<char> = name.chars().collect();
    for (index, letter) in letters.iter().enumerate() {
        if !letter.is_alphanumeric() {
            python.push('_');
            continue;
        }
        let before = index.checked_sub(1).and_then(|at| letters.get(at));
        let after = letters.get(index + 1);
        let begins_word = letter.is_uppercase()
            && before.is_some_and(|before| {
                before.is_lowercase()
                    || before.is_numeric()
                    || (before.is_uppercase() && after.is_some_and(|after| after.is_lowercase()))
            });
        if begins_word {
            python.push('_');
        }
        python.extend(letter.to_lowercase());
    }
    python.trim_matches('_').to_owned()
}

/// The name of a value in its enumeration class, in the spelling of the official SDK.
pub fn member_name(value: &str) -> String {
    let mut name = String::with_capacity(value.len());
    for letter in value.chars() {
        match letter {
            '*' => name.push_str("STAR"),
            ',' => name.push_str("_COMMA"),
            '-' => name.push_str("_MINUS_"),
            _ if !letter.is_alphanumeric() => name.push('_'),
            _ => name.extend(letter.to_uppercase()),
        }
    }
    name
}
