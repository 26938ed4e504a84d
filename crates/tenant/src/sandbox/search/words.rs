//! Splits text into words, as the service's search engine does: by Unicode's rules, in lower case.

use unicode_segmentation::UnicodeSegmentation as _;

/// The words of a text.
pub(crate) fn words(text: &str) -> impl Iterator<Item = String> {
    text.unicode_words().map(str::to_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn punctuation_between_letters_belongs_to_a_word() {
        for (text, expected) in [
            ("Human Resources", &["human", "resources"][..]),
            ("john.smith@example.com", &["john.smith", "example.com"]),
            ("O'Connor, Michael", &["o'connor", "michael"]),
            ("HR-Employees (2)", &["hr", "employees", "2"]),
            ("  --  ", &[]),
        ] {
            assert_eq!(words(text).collect::<Vec<_>>(), expected, "{text}");
        }
    }
}
