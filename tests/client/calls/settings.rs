//! Settings and requests that are rejected before anything is sent, and their error messages.

use sailpoint::client::{Client, Error, Settings};

use crate::server::{Reply, Server};
use crate::{client, get, request, send};

/// The error of a client with these settings.
fn rejection(settings: Settings) -> String {
    match get(&Client::new(settings)) {
        Err(Error::Configuration(text)) => text,
        outcome => panic!("{outcome:?}"),
    }
}

fn based_on(url: &str) -> Settings {
    Settings {
        base_url: Some(url.to_owned()),
        ..Settings::default()
    }
}

#[test]
fn a_missing_setting_is_named_with_its_variable_and_the_hint() {
    let text = rejection(Settings {
        client_id: Some(String::new()),
        where_to_set: Some("config.json: not found".to_owned()),
        ..Settings::default()
    });
    for part in [
        "SAIL_BASE_URL",
        "SAIL_CLIENT_ID",
        "SAIL_CLIENT_SECRET",
        "config.json: not found",
    ] {
        assert!(text.contains(part), "{text}");
    }
}

#[test]
fn a_base_url_that_no_request_can_go_to_is_rejected() {
    for url in [
        "tenant.example",
        "ftp://tenant.example",
        "https://",
        "https://a:hidden@b",
        "https://a/?b",
        "https://a/#b",
    ] {
        let text = rejection(based_on(url));
        assert!(text.contains("base URL"), "{url}: {text}");
        assert!(!text.contains("hidden"), "{text}");
    }
}

#[test]
fn plain_http_to_another_machine_is_rejected_unless_it_is_allowed() {
    for url in [
        "http://tenant.example",
        "HTTP://10.0.0.1:80",
        "http://[::2]/",
        "http://localhost.example",
    ] {
        let token_url = Settings {
            base_url: Some("https://tenant.example".to_owned()),
            token_url: Some(url.to_owned()),
            ..Settings::default()
        };
        for mut settings in [based_on(url), token_url] {
            assert!(!settings.readable_on_the_way().is_empty(), "{url}");
            let text = rejection(settings.clone());
            assert!(
                text.contains("plain http") && text.contains("SAIL_ALLOW_HTTP"),
                "{url}: {text}"
            );
            settings.allow_http = true;
            let text = rejection(settings);
            assert!(text.starts_with("missing: client id"), "{url}: {text}");
        }
    }
    for url in [
        "http://LOCALHOST:1",
        "http://a.localhost",
        "http://127.9.0.1",
        "http://[::1]:1",
        "https://tenant.example",
    ] {
        assert!(based_on(url).readable_on_the_way().is_empty(), "{url}");
        let text = rejection(based_on(url));
        assert!(text.starts_with("missing: client id"), "{url}: {text}");
    }
}

#[test]
fn debug_shows_no_secret() {
    let settings = Settings {
        base_url: Some("https://someone:hidden@tenant.example".to_owned()),
        client_secret: Some("hidden".into()),
        access_token: Some("hidden".into()),
        proxy: Some("http://someone:hid@den@proxy.example:3128".to_owned()),
        proxy_headers: vec![("Proxy-Authorization".to_owned(), "Basic hidden".to_owned())],
        ..Settings::default()
    };
    let shown = format!("{settings:?}");
    assert!(!shown.contains("hid"), "{shown}");
    assert!(shown.contains("http://proxy.example:3128"), "{shown}");
    assert!(shown.contains("Proxy-Authorization"), "{shown}");
}

#[test]
fn a_path_is_appended_to_the_base_path() {
    let server = Server::behind_login(|_| Reply::text(200, "[]"));
    for (base, path, expected) in [
        ("/below", "/v2024/a%2Fb?limit=1", "/below/v2024/a%2Fb?limit=1"),
        ("/below/", "/v2024/a%2Fb?limit=1", "/below/v2024/a%2Fb?limit=1"),
        ("", "//other.example/", "//other.example/"),
        ("/", "/a?b=..", "/a?b=.."),
    ] {
        let client = Client::new(Settings {
            access_token: Some("T".into()),
            ..based_on(&format!("{}{base}", server.url))
        });
        let mut request = request("GET");
        path.clone_into(&mut request.path);
        assert_eq!(send(&client, request).unwrap().status, 200);
        assert_eq!(server.calls().last().unwrap().target, expected);
    }
}

#[test]
fn a_path_that_would_become_another_one_is_rejected() {
    let server = Server::behind_login(|_| Reply::text(200, "[]"));
    let client = client(&server.url);
    for path in [
        "v2024",
        "/a b",
        "/a\r\nb",
        "/a#b",
        "/a\\b",
        "/a/../b",
        "/a/%2E%2e/b",
        "/./a",
        "/ü",
    ] {
        let mut request = request("GET");
        path.clone_into(&mut request.path);
        let outcome = send(&client, request);
        assert!(matches!(outcome, Err(Error::Invalid(_))), "{path}: {outcome:?}");
    }
    assert!(server.seen().is_empty());
}

#[test]
fn a_header_that_holds_a_line_break_is_rejected_and_its_value_not_shown() {
    let server = Server::behind_login(|_| Reply::text(200, "[]"));
    let client = client(&server.url);
    let with = |name: &str, value: &str| {
        let mut request = request("GET");
        request.headers = vec![(name.to_owned(), value.to_owned())];
        send(&client, request)
    };
    for (name, value) in [
        ("X-One", "a\r\nX-Two: hidden"),
        ("X\nOne", "a"),
        ("", "a"),
        ("X-One", "hidden\0"),
    ] {
        let error = with(name, value).unwrap_err();
        assert!(matches!(error, Error::Invalid(_)), "{error:?}");
        assert!(!error.to_string().contains("hidden"), "{error}");
    }
    assert!(server.seen().is_empty());
    assert_eq!(with("X-One", "Größe").unwrap().status, 200);
}

#[test]
fn plain_http_through_a_proxy_on_another_machine_is_rejected() {
    let proxied = |proxy: &str| Settings {
        proxy: Some(proxy.to_owned()),
        retries: 0,
        ..based_on("http://127.0.0.1:9")
    };
    assert!(rejection(proxied("http://proxy.invalid:3128")).contains("plain http"));
    assert!(rejection(proxied("http://127.0.0.1:9")).starts_with("missing: client id"));
}

#[test]
fn names_below_localhost_lead_to_this_machine_without_being_looked_up() {
    let server = Server::behind_login(|_| Reply::text(200, "[]"));
    let url = server.url.replace("127.0.0.1", "tenant.localhost");
    let response = get(&Client::new(Settings {
        access_token: Some("T".into()),
        ..based_on(&url)
    }));
    assert_eq!(response.unwrap().status, 200);
}
