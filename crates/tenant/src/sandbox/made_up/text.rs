//! Made-up texts, by the name of their member.

use super::numbers::Numbers;
use crate::schema::Limits;
use crate::schema::snake;

/// The beginnings of members' names that hold an address of a person, of a page, or a time.
const EMAIL: &str = "email";
const ADDRESSES: [&str; 4] = ["url", "uri", "link", "href"];

/// A text for a member.
pub(super) fn text(name: &str, limits: Option<Limits>, numbers: &mut Numbers) -> String {
    let words = snake(name).replace('_', " ");
    let last = words.rsplit(' ').next().unwrap_or_default();
    let text = match last {
        "id" | "ids" => numbers.id(),
        _ if words.contains(EMAIL) => format!("person.{:03}@example.com", numbers.below(1000)),
        last if ADDRESSES.contains(&last) => format!("https://example.com/{:04x}", numbers.below(0x1_0000)),
        "locale" | "language" => "en".to_owned(),
        "version" => "1.0".to_owned(),
        "" => format!("Example {}", numbers.below(1000)),
        _ => format!("Example {words} {}", numbers.below(1000)),
    };
    within(&text, limits)
}

/// The text with as many characters as the schema allows.
fn within(text: &str, limits: Option<Limits>) -> String {
    let bound = |bound: Option<i64>| bound.and_then(|bound| usize::try_from(bound).ok());
    let least = limits.and_then(|limits| bound(limits.least)).unwrap_or(0);
    let most = limits.and_then(|limits| bound(limits.most)).unwrap_or(usize::MAX);
    let mut text: String = text.chars().take(most).collect();
    let missing = least.saturating_sub(text.chars().count());
    text.extend(std::iter::repeat_n('x', missing));
    text
}

/// A time, the same for each member of a name in a response.
pub(super) fn time(name: &str, numbers: &mut Numbers) -> String {
    let name = name.to_ascii_lowercase();
    let year = match name.as_str() {
        past if past.contains("created") || past.contains("start") => 2023,
        future if future.contains("expir") || future.contains("due") || future.contains("deadline") => 2030,
        _ => 2024,
    };
    let (month, day, hour) = (numbers.below(12) + 1, numbers.below(28) + 1, numbers.below(24));
    format!("{year}-{month:02}-{day:02}T{hour:02}:00:00.000Z")
}
