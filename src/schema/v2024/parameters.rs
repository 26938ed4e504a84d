//! The standard parameters of operations that list (standard collection parameters).

use crate::schema::{Parameter, Type};

pub(super) const LIMIT: Parameter = Parameter::query("limit", Type::Int, "Maximum number of records, 0 to 250.")
    .default("250")
    .within(0, 250);
pub(super) const OFFSET: Parameter = Parameter::query("offset", Type::Int, "Number of records to skip.")
    .default("0")
    .within(0, i32::MAX as i64);
pub(super) const COUNT: Parameter = Parameter::query(
    "count",
    Type::Bool,
    "True requests the total in the X-Total-Count header.",
)
.default("False");
pub(super) const FILTERS: Parameter = Parameter::query("filters", Type::Str, "Filter, for example `name sw \"Eng\"`.");
pub(super) const SORTERS: Parameter = Parameter::query(
    "sorters",
    Type::Str,
    "Fields to sort by, separated by commas; a leading `-` sorts descending.",
);
