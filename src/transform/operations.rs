//! Every operation by the type that transforms name it with.

use super::engine::{Given, Outcome, Scope};
use super::{choices, countries, dates, languages, names, phones, random, rules, sources, text};

/// Computes the value of a transform of one type.
pub(super) type Operation = fn(&Scope<'_>, &Given<'_>) -> Outcome;

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
    ("indexOf", text::index_of),
    ("iso3166", countries::iso3166),
    ("join", text::join),
    ("lastIndexOf", text::last_index_of),
    ("leftPad", text::left_pad),
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
    ("rightPad", text::right_pad),
    ("rule", rules::rule),
    ("split", text::split),
    ("static", sources::fixed),
    ("substring", text::substring),
    ("trim", text::trim),
    ("upper", text::upper),
    ("usernameGenerator", random::username),
    ("uuid", random::uuid),
];

/// The operation of a type, in any case of letters.
pub(super) fn find(kind: &str) -> Option<Operation> {
    let known = OPERATIONS.iter().find(|(name, _)| name.eq_ignore_ascii_case(kind));
    known.map(|(_, operation)| *operation)
}
