//! Finds the end of a run of plain characters in JSON text, eight bytes at a time.

const ONES: u64 = 0x0101_0101_0101_0101;
const HIGH: u64 = 0x8080_8080_8080_8080;

/// The number of bytes before the first one that JSON escapes in a string: a quote, a backslash or a control character (RFC
/// 8259, 7). The whole length if there is none.
#[inline]
pub fn plain_run(bytes: &[u8]) -> usize {
    let (chunks, rest) = bytes.as_chunks::<8>();
    let mut length = 0;
    for chunk in chunks {
        let marks = marks(u64::from_le_bytes(*chunk));
        if marks != 0 {
            return length + marks.trailing_zeros() as usize / 8;
        }
        length += 8;
    }
    let special = rest.iter().position(|byte| matches!(byte, ..b' ' | b'"' | b'\\'));
    length + special.unwrap_or(rest.len())
}

/// The high bit of each byte that needs an escape. A borrow can also mark a byte above such a byte, but never one below it, so
/// the lowest mark is correct.
#[inline]
const fn marks(word: u64) -> u64 {
    let quotes = zeroes(word ^ (ONES * b'"' as u64));
    let backslashes = zeroes(word ^ (ONES * b'\\' as u64));
    let controls = word.wrapping_sub(ONES * b' ' as u64) & !word;
    (quotes | backslashes | controls) & HIGH
}

#[inline]
const fn zeroes(word: u64) -> u64 {
    word.wrapping_sub(ONES) & !word
}

/// True if two texts are equal. For texts as short as names this is faster than a call of `memcmp`.
#[inline]
pub fn equal(left: &[u8], right: &[u8]) -> bool {
    if left.len() != right.len() {
        return false;
    }
    let (left_words, left_rest) = left.as_chunks::<8>();
    let (right_words, right_rest) = right.as_chunks::<8>();
    let words = || left_words.iter().zip(right_words);
    if words().any(|(left, right)| u64::from_le_bytes(*left) != u64::from_le_bytes(*right)) {
        return false;
    }
    match (left.last_chunk::<8>(), right.last_chunk::<8>()) {
        (Some(left), Some(right)) => u64::from_le_bytes(*left) == u64::from_le_bytes(*right),
        _ => left_rest.iter().zip(right_rest).all(|(left, right)| left == right),
    }
}

#[cfg(test)]
mod tests {
    use super::{equal, plain_run};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_run_ends_where_a_look_at_each_byte_ends_it(bytes in prop::collection::vec(any::<u8>(), 0..40)) {
            let expected = bytes.iter().position(|byte| *byte < 0x20 || *byte == b'"' || *byte == b'\\');
            prop_assert_eq!(plain_run(&bytes), expected.unwrap_or(bytes.len()));
        }

        #[test]
        fn equal_texts_are_those_with_equal_bytes(text in prop::collection::vec(any::<u8>(), 0..40), at in any::<prop::sample::Index>()) {
            prop_assert!(equal(&text, &text.clone()));
            let mut other = text.clone();
            other.push(0);
            prop_assert!(!equal(&text, &other));
            let at = at.index(other.len());
            let mut changed = other.clone();
            changed[at] ^= 1;
            prop_assert!(!equal(&other, &changed));
        }

        #[test]
        fn long_runs_of_text_end_at_the_first_special_character(text in "[ -~é]{0,60}", special in "[\"\\\\\u{0}-\u{1f}]") {
            let plain: String = text.chars().filter(|c| !matches!(c, '"' | '\\')).collect();
            prop_assert_eq!(plain_run(format!("{plain}{special}{text}").as_bytes()), plain.len());
        }
    }
}
