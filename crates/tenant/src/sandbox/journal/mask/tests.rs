use super::*;

fn body(text: &str) -> String {
    SecretMask::new(&SecretNames::default()).body(text.as_bytes(), true)
}

#[test]
fn secrets_in_bodies_are_masked_in_every_notation() {
    for written in [
        "client_secret=hush&grant_type=client_credentials",
        "client%5Fsecret=hush",
        "%63lient_secret=hush",
        "%2563lient_secret=hush",
        "grant_type=x&code=hush",
        "grant_type=x&assertion=hush",
        r#"[{"client_secret": "hush"}]"#,
        r#"{"a": [[{"clientSecret": "hush"}]]}"#,
        r#"{"Password": {"new": "hush"}}"#,
        r#"{"passwd": "hush"}"#,
        r#"{"X-Auth-Token": ["hush"]}"#,
        r#"{"client\u005fsecret": "hush"}"#,
        r#"{"client\u005Fsecret": "hush", "cut"#,
        r#"{"a": 1, "secret": "hush"#,
        "client_secret hush",
        r#"{"text": "{\"a\": [{\"password\": \"hush\"}]}"}"#,
        r#"{"text": "{\"a\": \"{\\\"password\\\": \\\"hush\\\"}\"}"}"#,
        r#"{"text": "client_secret=hush&x=1"}"#,
        r#"form=%7B%22password%22%3A%22hush%22%7D"#,
        r#"{"url": "https://me:hush@example.com/?a=1"}"#,
        r#"{"url": "https://example.com/?token=hush"}"#,
        r#"{"note": "Bearer hush"}"#,
        r#"{"name": "password", "value": "hush"}"#,
        r#"[{"value": "hush", "previousValue": "hush", "name": "apiKey"}]"#,
        r#"[{"op": "add", "path": "/attributes/password", "value": "hush"}]"#,
        r#"[{"op": "add", "path": "/attributes~1secret", "value": {"a": ["hush"]}}]"#,
        r#"{"filters": "password eq \"hush\""}"#,
        "filters=password%20eq%20%22hush%22",
        r#"[{"value": {"a": "hush", "secret": 1, "rest": "#,
    ] {
        let shown = body(written);
        assert!(!shown.contains("hush"), "{written} is shown as {shown}");
    }
}

#[test]
fn values_that_are_not_secret_are_unchanged() {
    for written in [
        "{\"a\": 1}",
        "{\"countryCode\": \"DE\",  \"detailCode\": \"400.1\"}",
        "a=%20b&c",
        "{\"description\":\"Reset your password in the portal\"}",
    ] {
        assert_eq!(body(written), written);
    }
    let patch = r#"[{"op":"replace","path":"/description","value":"token of thanks"}]"#;
    assert_eq!(body(patch), patch);
}

#[test]
fn a_truncated_body_shows_its_complete_part() {
    let names = SecretNames::default();
    let cut = |text: &str| SecretMask::new(&names).body(text.as_bytes(), false);
    let shown = cut(r#"[{"a": 1, "password": "hush", "b": [1, 2, {"c"#);
    assert_eq!(shown, r#"[{"a":1,"password":"***","b":[1,2,{}]}] …"#);
    assert_eq!(cut(r#"[{"a": 1, "b": "c"#), r#"[{"a": 1, "b": "c"#);
    for unnamed in [
        r#"[{"value": {"a": "hush", "b": "c"#,
        r#"[{"op": "add", "value": "hush"#,
    ] {
        assert!(!cut(unnamed).contains("hush"), "{unnamed}");
    }
}

#[test]
fn secrets_in_queries_are_masked_and_the_rest_is_unchanged() {
    let names = SecretNames::default();
    assert_eq!(
        SecretMask::new(&names).query("a=%20b&client_secret=hush&access%5Ftoken=hush&c"),
        "a=%20b&client_secret=***&access%5Ftoken=***&c"
    );
}

#[test]
fn the_scheme_of_credentials_and_the_path_of_a_referer_are_shown() {
    let names = SecretNames::new(&["Employee-Number".to_owned()]);
    let header = |name: &str, value: &str| SecretMask::new(&names).header(name, value);
    assert_eq!(header("authorization", "Bearer hush"), "Bearer ***");
    assert_eq!(header("authorization", "basic hush"), "basic ***");
    assert_eq!(header("authorization", "hush x"), "***");
    assert_eq!(header("proxy-authorization", "hush"), "***");
    for name in [
        "x-api-key",
        "x-auth-token",
        "cookie",
        "x-employeenumber",
        "x-amz-security-token",
    ] {
        assert_eq!(header(name, "hush"), "***", "{name}");
    }
    assert_eq!(
        header("referer", "https://u:hush@x/p?code=hush#a"),
        "https://***@x/p?code=***"
    );
    assert_eq!(header("accept", "application/json"), "application/json");
}
