//! Recognises the names of secrets: a member, field or header is a secret if its name contains one of these parts, in any
//! spelling.

use super::notation::fully_decoded;

/// Parts of names, in lower case and without word separators.
const PARTS: [&str; 12] = [
    "secret",
    "token",
    "password",
    "passwd",
    "passphrase",
    "pwd",
    "apikey",
    "accesskey",
    "privatekey",
    "assertion",
    "credential",
    "authorization",
];
/// Names that must match completely: `countryCode` is not a secret.
const WHOLE: [&str; 10] = [
    "code",
    "authcode",
    "devicecode",
    "usercode",
    "pass",
    "pin",
    "ikey",
    "skey",
    "otp",
    "signature",
];
/// Names that contain such a part, but are not secrets.
const HARMLESS: [&str; 5] = ["tokentype", "tokenlife", "tokenendpoint", "passwordpolicy", "granttype"];

/// The names of secrets of a tenant.
#[derive(Debug, Default)]
pub(super) struct SecretNames {
    additional: Vec<String>,
}

impl SecretNames {
    /// The usual names, and names that contain these parts.
    pub(super) fn new(additional: &[String]) -> Self {
        let additional = additional.iter().map(|part| normalized(part));
        Self {
            additional: additional.filter(|part| !part.is_empty()).collect(),
        }
    }

    /// Returns true if a name is that of a secret. In a path, one such part suffices.
    pub(super) fn contains(&self, name: &str) -> bool {
        let parts = name.split(['/', '.', '[', ']', ' ', ':', ',']);
        parts.filter(|part| !part.is_empty()).any(|part| self.is_secret(part))
    }

    fn is_secret(&self, name: &str) -> bool {
        let name = normalized(&name.replace("~1", "/").replace("~0", "~"));
        if HARMLESS.contains(&name.as_str()) {
            return false;
        }
        WHOLE.contains(&name.as_str()) || self.parts().any(|part| name.contains(part))
    }

    /// Returns true if a text may contain the name of a secret, with or without the escapes of a form or of JSON.
    pub(super) fn may_occur_in(&self, text: &str) -> bool {
        let text = normalized(&fully_decoded(text.replace("\\u00", "%")));
        let has_name = self.parts().chain(WHOLE).any(|part| text.contains(part));
        has_name || ["://", "bearer", "basic"].iter().any(|sign| text.contains(sign))
    }

    /// Returns true if one of the words of a text is the name of a secret.
    pub(super) fn occur_as_words_in(&self, text: &str) -> bool {
        let is_letter = |character: char| character.is_alphanumeric() || "_-".contains(character);
        text.split(|character| !is_letter(character))
            .any(|word| self.is_secret(word))
    }

    fn parts(&self) -> impl Iterator<Item = &str> {
        PARTS.into_iter().chain(self.additional.iter().map(String::as_str))
    }
}

/// A text in lower case without word separators.
fn normalized(text: &str) -> String {
    text.chars()
        .filter(|character| !['_', '-', ' '].contains(character))
        .map(|character| character.to_ascii_lowercase())
        .collect()
}
