//! The Retry-After header.

use std::time::{Duration, SystemTime};

/// The delay that a server requests, in seconds or as a date (RFC 9110, 10.2.3).
pub fn retry_after(value: &str, now: SystemTime) -> Option<Duration> {
    let value = value.trim();
    if !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some(Duration::from_secs(value.parse().unwrap_or(u64::MAX)));
    }
    let date = httpdate::parse_http_date(value).ok()?;
    Some(date.duration_since(now).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use std::time::UNIX_EPOCH;

    use super::*;

    #[test]
    fn seconds_and_dates_say_how_long_to_wait() {
        let now = UNIX_EPOCH + Duration::from_secs(784_111_777);
        assert_eq!(retry_after(" 7 ", now), Some(Duration::from_secs(7)));
        assert_eq!(retry_after("0", now), Some(Duration::ZERO));
        let date = "Sun, 06 Nov 1994 08:49:47 GMT";
        assert_eq!(retry_after(date, now), Some(Duration::from_secs(10)));
        assert_eq!(retry_after(date, now + Duration::from_secs(60)), Some(Duration::ZERO));
        for nonsense in ["", "-1", "1.5", "soon", "Sun, 99 Nov 1994"] {
            assert_eq!(retry_after(nonsense, now), None, "{nonsense}");
        }
        assert!(retry_after("99999999999999999999999", now) > Some(Duration::from_secs(60)));
    }
}
