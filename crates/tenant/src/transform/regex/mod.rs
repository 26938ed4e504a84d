//! Regular expressions as Java has them, in which each step of a search is counted.
//!
//! No library has Java's notation, look-around, and a search with a budget at once. `parse` reads the notation into a tree,
//! `compile` makes a program of the tree, `machine` runs the program.

mod charset;
mod compile;
mod cursor;
mod machine;
mod parse;
mod positions;
mod program;
mod property;
mod tree;
mod unit;

pub(super) use compile::compile;
pub(super) use machine::Search;
pub(super) use program::Program;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::transform::budget::Budget;
    use proptest::prelude::*;

    /// The groups of the first match; `None` if there is none.
    type Groups = Option<Vec<Option<(usize, usize)>>>;

    fn ours(pattern: &str, text: &str) -> Option<Groups> {
        let budget = Budget::default();
        let program = compile(pattern, &budget).ok()?;
        let mut search = Search::new(&program, text);
        let found = search.find(0, &budget).ok()?;
        Some(found.map(|_| (0..=program.groups()).map(|group| search.group(group)).collect()))
    }

    fn theirs(pattern: &str, text: &str) -> Option<Groups> {
        let regex = fancy_regex::Regex::new(pattern).ok()?;
        let found = regex.captures(text).ok()?;
        let span = |group: Option<fancy_regex::Match<'_>>| group.map(|group| (group.start(), group.end()));
        Some(found.map(|captures| captures.iter().map(span).collect()))
    }

    #[test]
    fn it_finds_what_a_library_finds() {
        let patterns = [
            "a",
            "abc",
            "a|b",
            "(a|ab)(c|bcd)(d*)",
            "a*",
            "a+?b",
            "(a*)(b*)",
            "^a$",
            "(?m)^b$",
            "\\bfoo\\b",
            "\\Boo",
            "[a-c]+d?",
            "[^a-c]",
            "\\d{2,3}",
            "\\d{2,3}?",
            "(\\w+), (\\w+)",
            "(?i)[^a]",
            "(?=(a+))a",
            "(?!ab)a",
            "(?<=a)b",
            "(?<!a)b",
            "(?<=a|bc)d",
            "(?<=^|,)x",
            "(a)\\1",
            "(?i)(a)\\1",
            "(?>a+)b",
            "a++b",
            "a*+a",
            "(?:ab?){2,}",
            "(a|b)*?c",
            "((a)|b)+",
            "(?s).+",
            ".+",
            "\\p{Lu}\\p{Ll}*",
            "\\s+",
            "(?<year>\\d{4})-(?<month>\\d\\d)",
            "",
            "()",
            "(?:a{2}){3}",
            "a{0}b",
            "x(a){0}b",
            "\\Aa",
            "日+",
            ".",
            "(a+|b+)*c",
            "(?:(a)|(b))+",
            "\\x41",
            "\\u00e9",
            "(?-i)A",
            "a$|b",
            "(foo|foobar)baz?",
            "(?=b|(a))a",
        ];
        let texts = [
            "",
            "a",
            "b",
            "ab",
            "abc",
            "abcd",
            "aab",
            "aaab",
            "foo bar",
            "xfoo",
            "doe, john",
            "STRASSE straße",
            "aA",
            "aaaaaa",
            "1234",
            "12",
            "2024-05",
            "bcd",
            ",x",
            "日本日日",
            "é",
            "A",
            "foobarba",
            "bbac",
            "a b",
            "abababab",
            "bab",
        ];
        for pattern in patterns {
            for text in texts {
                assert_eq!(ours(pattern, text), theirs(pattern, text), "'{pattern}' in '{text}'");
            }
        }
    }

    #[test]
    fn a_repetition_of_nothing_ends() {
        for (pattern, text, end) in [
            ("(|a)+", "aa", 0),
            ("(a|)+b", "aab", 3),
            ("(a*)+", "aa", 2),
            ("(a*?)+?b", "aab", 3),
            ("(?:|a){2,3}b", "aab", 3),
            ("(){5}", "a", 0),
        ] {
            let found = ours(pattern, text).flatten();
            let whole = found.and_then(|groups| groups.first().copied().flatten());
            assert_eq!(whole, Some((0, end)), "{pattern}");
        }
    }

    /// Patterns that mean the same in Java and in the library; texts have no line ends, because the two have different ones.
    fn pattern() -> impl Strategy<Value = String> {
        let leaf = prop_oneof![
            Just("a"),
            Just("b"),
            Just("ab"),
            Just("."),
            Just("[ab]"),
            Just("[^a]"),
            Just("^"),
            Just("$"),
            Just("é"),
        ];
        leaf.prop_map(str::to_owned).prop_recursive(4, 24, 3, |inner| {
            prop_oneof![
                (inner.clone(), inner.clone()).prop_map(|(one, other)| format!("{one}{other}")),
                (inner.clone(), inner.clone()).prop_map(|(one, other)| format!("(?:{one}|{other})")),
                inner.clone().prop_map(|inner| format!("({inner})")),
                (inner.clone(), "[*+?]", "[?+]?").prop_map(|(inner, how, kind)| format!("(?:{inner}){how}{kind}")),
                (inner, "=|!").prop_map(|(inner, kind)| format!("(?{kind}{inner})")),
            ]
        })
    }

    proptest! {
        /// Groups in repetitions that take nothing differ between engines, so that the whole match is compared.
        #[test]
        fn it_finds_the_same_matches_for_any_pattern(pattern in pattern(), text in "[abé]{0,8}") {
            let whole = |groups: Option<Groups>| groups.map(|groups| groups.and_then(|groups| groups.first().copied()));
            let theirs = whole(theirs(&pattern, &text));
            prop_assume!(theirs.is_some());
            prop_assert_eq!(whole(ours(&pattern, &text)), theirs);
        }
    }
}
