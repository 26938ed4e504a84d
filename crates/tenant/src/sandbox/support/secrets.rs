//! Secrets in documents: the service takes them, and does not show them again.

use serde_json::Value;

/// Ends of the names of secrets, in lower case and without word separators. `tokenUrl` is not one.
const ENDS: [&str; 10] = [
    "accesskey",
    "apikey",
    "passphrase",
    "passwd",
    "password",
    "privatekey",
    "pwd",
    "secret",
    "secretkey",
    "token",
];

/// Replaces the secrets in a value by null, by their names and at any depth.
pub(crate) fn hide_secrets(value: &mut Value) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                if member.is_string() && is_secret(name) {
                    *member = Value::Null;
                } else {
                    hide_secrets(member);
                }
            }
        }
        Value::Array(elements) => elements.iter_mut().for_each(hide_secrets),
        _ => {}
    }
}

/// Replaces the secret at a path of members by null, or those in the object that is there.
pub(crate) fn hide_secret_at(document: &mut Value, path: &str) {
    let (first, rest) = path.split_once('.').unwrap_or((path, ""));
    match document.get_mut(first) {
        None => {}
        Some(member) if !rest.is_empty() => hide_secret_at(member, rest),
        Some(member) if member.is_object() || member.is_array() => hide_secrets(member),
        Some(member) => *member = Value::Null,
    }
}

/// Returns true if a name is that of a secret.
pub(crate) fn is_secret(name: &str) -> bool {
    let letters = name.chars().filter(|character| character.is_alphanumeric());
    let name: String = letters.map(|character| character.to_ascii_lowercase()).collect();
    ENDS.iter().any(|end| name.ends_with(end))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn secrets_are_hidden_by_their_names() {
        let mut document = json!({"connectorAttributes": {
            "client_secret": "one", "tokenUrl": "https://example.com", "usePassword": true,
            "hosts": [{"password": "two", "name": "a"}],
        }, "accessKey": "three"});

        hide_secret_at(&mut document, "connectorAttributes");
        hide_secret_at(&mut document, "accessKey");
        hide_secret_at(&mut document, "other.member");

        let hidden = json!({"connectorAttributes": {
            "client_secret": null, "tokenUrl": "https://example.com", "usePassword": true,
            "hosts": [{"password": null, "name": "a"}],
        }, "accessKey": null});
        assert_eq!(document, hidden);
    }
}
