//! Texts as `java.lang.String` has them: positions count UTF-16 units.
//!
//! A text that is cut within a surrogate pair gets U+FFFD for the half, because texts here are Unicode.

/// Characters of a text, as Java counts them.
pub(super) fn length(text: &str) -> usize {
    if text.is_ascii() {
        text.len()
    } else {
        text.encode_utf16().count()
    }
}

/// The part from one position to another; `None` when they are not within the text.
pub(super) fn slice(text: &str, begin: usize, end: usize) -> Option<String> {
    if begin > end {
        return None;
    }
    if text.is_ascii() {
        return text.get(begin..end).map(str::to_owned);
    }
    let units: Vec<u16> = text.encode_utf16().collect();
    units.get(begin..end).map(String::from_utf16_lossy)
}

/// The first position of a part at a position or behind it.
pub(super) fn index_of(text: &str, part: &str, from: usize) -> Option<usize> {
    let start = byte_of(text, from.min(length(text)));
    let found = start + text.get(start..)?.find(part)?;
    text.get(..found).map(length)
}

/// The last position of a part at a position or before it.
pub(super) fn last_index_of(text: &str, part: &str, from: usize) -> Option<usize> {
    let end = byte_of(text, from.saturating_add(length(part)).min(length(text)));
    let found = text.get(..end)?.rfind(part)?;
    text.get(..found).map(length)
}

/// The byte at which a position is; a position within a surrogate pair is the pair's end.
fn byte_of(text: &str, position: usize) -> usize {
    let mut units = 0;
    for (byte, character) in text.char_indices() {
        if units >= position {
            return byte;
        }
        units += character.len_utf16();
    }
    text.len()
}

/// `String.trim`: removes every character up to the space from both ends.
pub(super) fn trim(text: &str) -> &str {
    text.trim_matches(|character| character <= ' ')
}

/// `String.compareTo`: the difference of the first units that differ, or of the lengths.
pub(super) fn compare(one: &str, other: &str) -> i64 {
    let differing = one
        .encode_utf16()
        .zip(other.encode_utf16())
        .find(|(one, other)| one != other);
    if let Some((one, other)) = differing {
        return i64::from(one) - i64::from(other);
    }
    let size = |text| i64::try_from(length(text)).unwrap_or(i64::MAX);
    size(one) - size(other)
}

/// `String.equalsIgnoreCase`.
pub(super) fn equals_ignore_case(one: &str, other: &str) -> bool {
    folded(one).eq(folded(other))
}

/// The characters of a text, as `equalsIgnoreCase` compares them: each in upper case and then in lower case, where that is one
/// character.
fn folded(text: &str) -> impl Iterator<Item = char> + '_ {
    text.chars()
        .map(|character| only(only(character, char::to_uppercase), char::to_lowercase))
}

fn only<I: Iterator<Item = char>>(character: char, map: fn(char) -> I) -> char {
    let mut mapped = map(character);
    match (mapped.next(), mapped.next()) {
        (Some(single), None) => single,
        _ => character,
    }
}

/// `String.hashCode`.
pub(super) fn hash(text: &str) -> i32 {
    text.encode_utf16()
        .fold(0_i32, |hash, unit| hash.wrapping_mul(31).wrapping_add(i32::from(unit)))
}

/// `String.compareToIgnoreCase`.
pub(super) fn compare_ignore_case(one: &str, other: &str) -> i64 {
    compare(&folded(one).collect::<String>(), &folded(other).collect::<String>())
}
