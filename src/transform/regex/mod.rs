//! Regular expressions in Java's manner, in which each step of a search is counted.
//!
//! No library has both look-around and a search that can be told how much it may do: fancy-regex counts only how often it
//! backtracks, and what lies between takes as long as pattern and text make it. It parses here, and the rest is a backtracking
//! machine: `compile` makes a program of the tree, in which repetitions are counters, so that it is no longer than the pattern;
//! `machine` runs it on a stack of its own.

mod compile;
mod extent;
mod machine;
mod program;
mod unit;

pub(super) use machine::Search;
pub(super) use program::Program;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::transform::budget::Budget;
    use proptest::prelude::*;

    /// The groups of the first match; `None` where there is none.
    type Groups = Option<Vec<Option<(usize, usize)>>>;

    fn ours(pattern: &str, text: &str) -> Option<Groups> {
        let budget = Budget::default();
        let program = Program::new(pattern, &budget).ok()?;
        let mut search = Search::new(&program, text);
        let found = search.find(0, &budget).ok()?;
        let groups = (0..).map_while(|group| program.group(&group.to_string()));
        Some(found.map(|_| groups.map(|group| search.group(group)).collect()))
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
            "(?i)ÄPFEL",
            "(?i)straße",
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
            "(?x) a b # c",
            "\\p{Lu}\\p{Ll}*",
            "\\s+",
            "(?<year>\\d{4})-(?<month>\\d\\d)",
            "",
            "()",
            "(?:a{2}){3}",
            "a{0}b",
            "x(a){0}b",
            "\\R",
            "a\\Z",
            "\\Aa",
            "日+",
            ".",
            "(a+|b+)*c",
            "(?:(a)|(b))+",
            "\\x41",
            "\\u00e9",
            "[\\w&&[^b]]+",
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
            "äpfel ÄPFEL",
            "STRASSE straße",
            "a\nb",
            "b\r\na\n",
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
            "Dvořák Čapek",
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

    /// Patterns of what Java and the library have in common.
    fn pattern() -> impl Strategy<Value = String> {
        let leaf = prop_oneof![
            Just("a"),
            Just("b"),
            Just("ab"),
            Just("."),
            Just("[ab]"),
            Just("[^a]"),
            Just("\\w"),
            Just("^"),
            Just("$"),
            Just("\\b"),
            Just("é"),
        ];
        leaf.prop_map(str::to_owned).prop_recursive(4, 24, 3, |inner| {
            prop_oneof![
                (inner.clone(), inner.clone()).prop_map(|(one, other)| format!("{one}{other}")),
                (inner.clone(), inner.clone()).prop_map(|(one, other)| format!("(?:{one}|{other})")),
                inner.clone().prop_map(|inner| format!("({inner})")),
                (inner.clone(), "[*+?]|\\{1,2\\}|\\{2\\}", "[?+]?")
                    .prop_map(|(inner, how, kind)| format!("(?:{inner}){how}{kind}")),
                (inner, "=|!").prop_map(|(inner, kind)| format!("(?{kind}{inner})")),
            ]
        })
    }

    proptest! {
        /// Where groups end up in repetitions that take nothing differs between engines, so that the whole match is compared.
        #[test]
        fn it_finds_the_same_matches_for_any_pattern(pattern in pattern(), text in "[abé\n]{0,8}") {
            let whole = |groups: Option<Groups>| groups.map(|groups| groups.and_then(|groups| groups.first().copied()));
            let theirs = whole(theirs(&pattern, &text));
            prop_assume!(theirs.is_some());
            prop_assert_eq!(whole(ours(&pattern, &text)), theirs);
        }
    }
}
