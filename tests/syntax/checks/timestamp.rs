//! Properties of date-times on any text, shared with the fuzz targets.

use sailpoint::syntax::timestamp::{Timestamp, parse};

/// Panics unless the text is left alone or means what is written for it.
pub(crate) fn is_read_consistently(text: &str) {
    let Some(at) = parse(text) else { return };
    assert_eq!(parse(&written(&at)), Some(at), "{text:?}");
    assert_eq!(text.get(..10), written(&at).get(..10), "{text:?}");
}

/// The text that a date-time is written as.
pub(crate) fn written(at: &Timestamp) -> String {
    let sign = if at.offset < 0 { '-' } else { '+' };
    let (hours, minutes) = (at.offset.abs() / 60, at.offset.abs() % 60);
    format!(
        "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}.{:06}{sign}{hours:02}:{minutes:02}",
        at.year, at.month, at.day, at.hour, at.minute, at.second, at.microsecond
    )
}
