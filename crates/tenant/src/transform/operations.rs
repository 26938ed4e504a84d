//! The table of operations, by the type that selects them in a transform, with the attributes of each.

use super::attribute::{Attribute, AttributeShape, INPUT, Need};
use super::draft::Draft;
use super::engine::{GivenAttributes, Outcome, TransformOperation};
use super::finding::Finding;
use super::{
    accounts, choices, countries, dates, languages, names, parts, pattern, phones, random, rules, sources, text,
    usernames,
};

/// The input of an operation that is documented with one, but does not use it.
const UNUSED_INPUT: Attribute = Attribute::optional("input");
const VALUES: Attribute = Attribute::required("values").shaped(AttributeShape::List);
const TABLE: Attribute = Attribute::required("table").shaped(AttributeShape::Table);
const LENGTH: Attribute = Attribute::required("length");
/// Name and operation of the utility rule, in addition to its arguments.
const RULE: [Attribute; 2] = [Attribute::optional("name"), Attribute::optional("operation")];

const OPERATIONS: &[TransformOperation] = &[
    TransformOperation::new(
        "accountAttribute",
        sources::account_attribute,
        &[
            UNUSED_INPUT,
            Attribute::optional("sourceId"),
            Attribute::optional("sourceName"),
            Attribute::optional("applicationId"),
            Attribute::optional("applicationName"),
            Attribute::required("attributeName"),
            Attribute::default("accountSortAttribute", "created"),
            Attribute::flag("accountSortDescending", "false"),
            Attribute::flag("accountReturnFirstLink", "false"),
            Attribute::optional("accountFilter").checked(accounts::check_search),
            Attribute::optional("accountPropertyFilter").checked(accounts::check_properties),
        ],
    )
    .needs_one_of(&["sourceName", "sourceId", "applicationName", "applicationId"]),
    TransformOperation::new("base64Decode", text::base64_decode, &[INPUT]),
    TransformOperation::new("base64Encode", text::base64_encode, &[INPUT]),
    TransformOperation::new("concat", text::concat, &[VALUES]).never_null(),
    TransformOperation::new(
        "conditional",
        choices::conditional,
        &[
            Attribute::required("expression"),
            Attribute::required("positiveCondition").needed(Need::Given),
            Attribute::required("negativeCondition").needed(Need::Given),
        ],
    )
    .checked(choices::check_conditional),
    TransformOperation::new(
        "dateCompare",
        dates::compare,
        &[
            Attribute::required("firstDate").checked(dates::check_date),
            Attribute::required("secondDate").checked(dates::check_date),
            Attribute::required("operator").checked(dates::check_operator),
            Attribute::optional("positiveCondition").needed(Need::Documented),
            Attribute::optional("negativeCondition").needed(Need::Documented),
        ],
    )
    .checked(dates::check_compare),
    TransformOperation::new(
        "dateFormat",
        dates::format,
        &[
            INPUT,
            Attribute::default("inputFormat", "ISO8601").checked(dates::check_format),
            Attribute::default("outputFormat", "ISO8601").checked(dates::check_format),
        ],
    )
    .checked(dates::check_conversion),
    TransformOperation::new(
        "dateMath",
        dates::math,
        &[
            INPUT,
            Attribute::required("expression").checked(dates::check_expression),
            Attribute::flag("roundUp", "false"),
        ],
    )
    .checked(dates::check_math),
    TransformOperation::new("decomposeDiacriticalMarks", text::decompose, &[INPUT]),
    TransformOperation::new("displayName", sources::display_name, &[UNUSED_INPUT]),
    TransformOperation::new(
        "e164phone",
        phones::e164,
        &[
            INPUT,
            Attribute::default("defaultRegion", "US").checked(phones::check_region),
        ],
    ),
    TransformOperation::new(
        "firstValid",
        choices::first_valid,
        &[
            VALUES.shaped(AttributeShape::Choices),
            Attribute::flag("ignoreErrors", "false"),
        ],
    ),
    TransformOperation::new(
        "generateRandomString",
        random::string,
        &[
            RULE[0],
            RULE[1],
            LENGTH.checked(random::check_length),
            Attribute::flag("includeNumbers", "false"),
            Attribute::flag("includeSpecialChars", "false"),
        ],
    )
    .never_null(),
    TransformOperation::new(
        "getEndOfString",
        rules::end_of_string,
        &[INPUT, RULE[0], RULE[1], Attribute::required("numChars").number()],
    ),
    TransformOperation::new(
        "getReferenceIdentityAttribute",
        rules::reference_identity_attribute,
        &[
            RULE[0],
            RULE[1],
            Attribute::required("uid"),
            Attribute::required("attributeName"),
        ],
    ),
    TransformOperation::new(
        "identityAttribute",
        sources::identity_attribute,
        &[UNUSED_INPUT, Attribute::required("name")],
    ),
    TransformOperation::new("indexOf", parts::index_of, &[INPUT, Attribute::required("substring")]),
    TransformOperation::new(
        "iso3166",
        countries::iso3166,
        &[
            INPUT,
            Attribute::default("format", "alpha2").checked(countries::check_format),
        ],
    ),
    TransformOperation::new("join", text::join, &[VALUES, Attribute::default("separator", ",")]).never_null(),
    TransformOperation::new(
        "lastIndexOf",
        parts::last_index_of,
        &[INPUT, Attribute::required("substring")],
    ),
    TransformOperation::new("leftPad", parts::left_pad, PADDED),
    TransformOperation::new("lookup", choices::lookup, &[INPUT, TABLE]).checked(choices::check_lookup),
    TransformOperation::new("lower", text::lower, &[INPUT]),
    TransformOperation::new("normalizeNames", names::normalize, &[INPUT]),
    TransformOperation::new("nameNormalizer", names::normalize, &[INPUT]),
    TransformOperation::new(
        "randomAlphaNumeric",
        random::alphanumeric,
        &[Attribute::default("length", "32").checked(random::check_length)],
    )
    .never_null(),
    TransformOperation::new(
        "randomNumeric",
        random::numeric,
        &[Attribute::default("length", "10").checked(random::check_length)],
    )
    .never_null(),
    TransformOperation::new(
        "reference",
        sources::reference,
        &[Attribute::required("id").shaped(AttributeShape::Stored)],
    ),
    TransformOperation::new(
        "replace",
        text::replace,
        &[
            INPUT,
            Attribute::required("regex").checked(pattern::check),
            Attribute::required("replacement"),
        ],
    )
    .checked(text::check_replace),
    TransformOperation::new(
        "replaceAll",
        text::replace_all,
        &[INPUT, TABLE.needed(Need::Documented)],
    )
    .checked(text::check_replace_all),
    TransformOperation::new("rfc5646", languages::rfc5646, &[INPUT]),
    TransformOperation::new("rightPad", parts::right_pad, PADDED),
    TransformOperation::new("rule", rules::rule, &[RULE[0], RULE[1], Attribute::optional("id")])
        .open()
        .checked(rules::check_rule),
    TransformOperation::new(
        "split",
        parts::split,
        &[
            INPUT,
            Attribute::required("delimiter").checked(pattern::check),
            Attribute::required("index").number(),
            Attribute::flag("throws", "true"),
        ],
    ),
    TransformOperation::new("static", sources::fixed, &[Attribute::required("value")]).never_null(),
    TransformOperation::new(
        "substring",
        parts::substring,
        &[
            INPUT,
            Attribute::required("begin").number(),
            Attribute::default("beginOffset", "0").number(),
            Attribute::optional("end").number(),
            Attribute::default("endOffset", "0").number(),
        ],
    ),
    TransformOperation::new("trim", text::trim, &[INPUT]),
    TransformOperation::new("upper", text::upper, &[INPUT]),
    TransformOperation::new(
        "usernameGenerator",
        usernames::generate,
        &[
            Attribute::required("patterns").shaped(AttributeShape::Patterns),
            Attribute::flag("sourceCheck", "false"),
            Attribute::optional("cloudMaxSize").number(),
            Attribute::default("cloudMaxUniqueChecks", "50").number(),
            Attribute::flag("cloudRequired", "false"),
        ],
    )
    .never_null(),
    TransformOperation::new("uuid", random::uuid, &[]).never_null(),
];

const PADDED: &[Attribute] = &[
    INPUT,
    LENGTH.checked(parts::check_length),
    Attribute::default("padding", " "),
];

impl TransformOperation {
    pub(super) const fn new(
        name: &'static str,
        run: fn(&GivenAttributes<'_>) -> Outcome,
        attributes: &'static [Attribute],
    ) -> Self {
        Self {
            name,
            run,
            attributes,
            one_of: &[],
            never_null: false,
            open: false,
            check: None,
        }
    }

    pub(super) const fn needs_one_of(mut self, names: &'static [&'static str]) -> Self {
        self.one_of = names;
        self
    }

    pub(super) const fn never_null(mut self) -> Self {
        self.never_null = true;
        self
    }

    pub(super) const fn open(mut self) -> Self {
        self.open = true;
        self
    }

    pub(super) const fn checked(mut self, check: fn(&Draft<'_>) -> Vec<Finding>) -> Self {
        self.check = Some(check);
        self
    }
}

/// The operation of a type, ignoring case.
pub(super) fn find(kind: &str) -> Option<&'static TransformOperation> {
    OPERATIONS
        .iter()
        .find(|operation| operation.name.eq_ignore_ascii_case(kind))
}

/// The types of transforms.
pub(super) fn types() -> impl Iterator<Item = &'static str> {
    OPERATIONS.iter().map(|operation| operation.name)
}
