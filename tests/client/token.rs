//! Unit tests of `client::token`.

use serde_json::json;

use super::*;

#[test]
fn a_token_is_renewed_shortly_before_it_expires() {
    assert_eq!(good_for(Duration::from_secs(100)), Duration::from_secs(75));
    assert_eq!(good_for(Duration::from_secs(749)), Duration::from_secs(689));
    assert_eq!(good_for(Duration::from_secs(3600)), Duration::from_secs(3540));
    assert_eq!(good_for(Duration::ZERO), Duration::ZERO);
}

#[test]
fn the_life_of_a_token_may_be_a_number_text_or_nonsense() {
    assert_eq!(life(&json!({"expires_in": 749})), Duration::from_secs(749));
    assert_eq!(life(&json!({"expires_in": "749"})), Duration::from_secs(749));
    for nonsense in [
        json!({}),
        json!({"expires_in": -1}),
        json!({"expires_in": null}),
        json!([]),
    ] {
        assert_eq!(life(&nonsense), limits::TOKEN_LIFE);
    }
    assert_eq!(life(&json!({"expires_in": 1e18})), limits::TOKEN_LIFE_MOST);
}
