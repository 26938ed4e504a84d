//! The table of operations, by the type that selects them in a transform.

use super::engine::Operation;
use super::{choices, countries, dates, languages, names, parts, phones, random, rules, sources, text, usernames};

const OPERATIONS: &[(&str, Operation)] = &[
    ("accountAttribute", sources::account_attribute),
    ("base64Decode", text::base64_decode),
    ("base64Encode", text::base64_encode),
    ("concat", text::concat),
    ("conditional", choices::conditional),
    ("dateCompare", dates::compare),
    ("dateFormat", dates::format),
    ("dateMath", dates::math),
    ("decomposeDiacriticalMarks", text::decompose),
    ("displayName", sources::display_name),
    ("e164phone", phones::e164),
    ("firstValid", choices::first_valid),
    ("generateRandomString", random::string),
    ("getEndOfString", rules::end_of_string),
    ("getReferenceIdentityAttribute", rules::reference_identity_attribute),
    ("identityAttribute", sources::identity_attribute),
    ("indexOf", parts::index_of),
    ("iso3166", countries::iso3166),
    ("join", text::join),
    ("lastIndexOf", parts::last_index_of),
    ("leftPad", parts::left_pad),
    ("lookup", choices::lookup),
    ("lower", text::lower),
    ("normalizeNames", names::normalize),
    ("nameNormalizer", names::normalize),
    ("randomAlphaNumeric", random::alphanumeric),
    ("randomNumeric", random::numeric),
    ("reference", sources::reference),
    ("replace", text::replace),
    ("replaceAll", text::replace_all),
    ("rfc5646", languages::rfc5646),
    ("rightPad", parts::right_pad),
    ("rule", rules::rule),
    ("split", parts::split),
    ("static", sources::fixed),
    ("substring", parts::substring),
    ("trim", text::trim),
    ("upper", text::upper),
    ("usernameGenerator", usernames::generate),
    ("uuid", random::uuid),
];

/// The operation of a type, ignoring case.
pub(super) fn find(kind: &str) -> Option<Operation> {
    let known = OPERATIONS.iter().find(|(name, _)| name.eq_ignore_ascii_case(kind));
    known.map(|(_, operation)| *operation)
}
