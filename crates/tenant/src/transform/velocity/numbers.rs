//! Numbers as Java prints them.

/// The nearest double of a whole number.
#[expect(
    clippy::cast_precision_loss,
    reason = "Java's conversion of a long loses the same precision"
)]
pub(super) const fn float(number: i64) -> f64 {
    number as f64
}

/// `Double.toString`.
pub(super) fn shown(number: f64) -> String {
    if number.is_nan() {
        return "NaN".to_owned();
    }
    if number.is_infinite() {
        return if number > 0.0 { "Infinity" } else { "-Infinity" }.to_owned();
    }
    let size = number.abs();
    if size == 0.0 || (1e-3..1e7).contains(&size) {
        let text = format!("{number}");
        return if text.contains('.') { text } else { format!("{text}.0") };
    }
    let text = format!("{number:e}");
    let (digits, exponent) = text.split_once('e').unwrap_or((&text, "0"));
    let point = if digits.contains('.') { "" } else { ".0" };
    format!("{digits}{point}E{exponent}")
}
