//! Names of secrets: a member, field or header is one when a part of its name says so, however it is spelt.

use percent_encoding::percent_decode_str;

/// Parts of names, in lower case and without what separates words.
const PARTS: [&str; 11] = [
    "secret",
    "token",
    "password",
    "passwd",
    "passphrase",
    "pwd",
    "apikey",
    "privatekey",
    "assertion",
    "credential",
    "authorization",
];
/// Names that are secrets on their own only: `countryCode` is not.
const WHOLE: [&str; 8] = [
    "code",
    "authcode",
    "devicecode",
    "usercode",
    "pass",
    "pin",
    "otp",
    "signature",
];
/// Names that speak of secrets and hold none.
const HARMLESS: [&str; 5] = ["tokentype", "tokenlife", "tokenendpoint", "passwordpolicy", "granttype"];

/// The names that are secrets for a tenant.
#[derive(Debug, Default)]
pub(super) struct Secrets {
    more: Vec<String>,
}

impl Secrets {
    /// The usual ones, and names with these parts.
    pub(super) fn new(more: &[String]) -> Self {
        let more = more.iter().map(|part| plain(part)).filter(|part| !part.is_empty());
        Self { more: more.collect() }
    }

    /// Whether what has this name is a secret. Of a path every part counts.
    pub(super) fn is_named(&self, name: &str) -> bool {
        let parts = name.split(['/', '.', '[', ']', ' ', ':', ',']);
        parts.filter(|part| !part.is_empty()).any(|part| self.is_secret(part))
    }

    fn is_secret(&self, name: &str) -> bool {
        let name = plain(&name.replace("~1", "/").replace("~0", "~"));
        if HARMLESS.contains(&name.as_str()) {
            return false;
        }
        WHOLE.contains(&name.as_str()) || self.parts().any(|part| name.contains(part))
    }

    /// Whether a text may have the name of a secret in it, with the escapes of a form or of JSON or without.
    pub(super) fn are_in(&self, text: &str) -> bool {
        let mut text = text.replace("\\u00", "%");
        for _ in 0..3 {
            let plain = percent_decode_str(&text).decode_utf8_lossy().into_owned();
            if plain == text {
                break;
            }
            text = plain;
        }
        let text = plain(&text);
        let speaks = self.parts().chain(WHOLE).any(|part| text.contains(part));
        speaks || ["://", "bearer", "basic"].iter().any(|sign| text.contains(sign))
    }

    /// Whether one of a text's words is the name of a secret.
    pub(super) fn are_words_of(&self, text: &str) -> bool {
        let is_letter = |character: char| character.is_alphanumeric() || "_-".contains(character);
        text.split(|character| !is_letter(character))
            .any(|word| self.is_secret(word))
    }

    fn parts(&self) -> impl Iterator<Item = &str> {
        PARTS.into_iter().chain(self.more.iter().map(String::as_str))
    }
}

/// A text in lower case without what separates words.
fn plain(text: &str) -> String {
    text.chars()
        .filter(|character| !['_', '-', ' '].contains(character))
        .map(|character| character.to_ascii_lowercase())
        .collect()
}
