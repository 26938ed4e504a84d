"""Hypothesis strategies for documents: as in a model's JSON Schema, and as from a newer service."""

from __future__ import annotations

import json
import re
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

import sailpoint.v2024 as sdk

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

# Models of the eleven operations whose instances have fields, in contrast to one-of values, enumerations and lists;
# tests/test_every_model.py goes through all.
OBJECTS = [
    "ErrorMessageDto",
    "ErrorResponseDto",
    "IdentityAttributeConfig",
    "IdentityAttributePreview",
    "IdentityAttributeTransform",
    "IdentityExceptionReportReference",
    "IdentityPreviewRequest",
    "IdentityPreviewResponse",
    "IdentityPreviewResponseIdentity",
    "IdentityProfile",
    "IdentityProfileAllOfAuthoritativeSource",
    "IdentityProfileAllOfOwner",
    "IdentityProfileExportedObject",
    "IdentityProfileExportedObjectSelf",
    "ImportObject",
    "JsonPatchOperation",
    "ListAccessProfiles401Response",
    "ListAccessProfiles429Response",
    "ObjectImportResult",
    "SpConfigMessage",
    "TaskResultSimplified",
    "TransformDefinition",
]
UNIONS = ["ArrayInner", "UpdateMultiHostSourcesRequestInnerValue"]

# Names of class attributes, of Python protocols, and Python names of fields.
AWKWARD_NAMES = [
    *("", " ", "a b", "0", "é", "\u2028", "self", "class", "None", "model_", "modelExtra", "x" * 300),
    *("to_json", "to_dict", "from_json", "model_dump", "model_dump_json", "model_copy", "model_fields", "model_extra"),
    *("model_fields_set", "mro", "__class__", "__dict__", "__slots__", "__init__", "__reduce__", "__reduce_ex__"),
    *("__deepcopy__", "__getstate__", "__setstate__", "__table__", "__doc__", "__weakref__", "__eq__", "__hash__"),
    *("__signature__", "__match_args__", "_private", "__", "actual_instance", "$ref", "\u0000"),
]
PYTHON_NAMES = sorted({field for name in OBJECTS for field in getattr(sdk, name).model_fields})

scalars: SearchStrategy[Any] = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.sampled_from([2**63, -(2**63) - 1, 10**400, 0, -1])
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=12)
)
names: SearchStrategy[str] = st.sampled_from([*AWKWARD_NAMES, *PYTHON_NAMES]) | st.text(max_size=6)
values: SearchStrategy[Any] = st.recursive(
    scalars, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(names, inner, max_size=3), max_leaves=6
)
objects: SearchStrategy[dict[str, Any]] = st.dictionaries(names, values, max_size=3)

zones = st.integers(-1439, 1439).map(lambda minutes: timezone(timedelta(minutes=minutes)))
datetimes: SearchStrategy[datetime] = st.datetimes(timezones=st.just(timezone.utc) | zones)


@st.composite
def date_texts(draw: st.DrawFn) -> str:
    """A date-time in one of the services' formats, or in a format that stays text."""
    text = draw(datetimes).isoformat()
    form = draw(st.sampled_from(["plain", "Z", "t", "milliseconds", "nanoseconds", "day", "words"]))
    if form == "Z":
        return text.replace("+00:00", "Z")
    if form == "t":
        return text.replace("T", draw(st.sampled_from(["t", " "])))
    if form == "milliseconds":
        return "2015-05-28T14:07:17.1" + draw(st.sampled_from(["", "2", "23", "230"])) + "Z"
    if form == "nanoseconds":
        return "2015-05-28T14:07:17.123456789Z"
    if form == "day":
        return text[:10]
    return text if form == "plain" else "yesterday"


PLAIN: dict[str, SearchStrategy[Any]] = {
    "null": st.none(),
    "boolean": st.booleans(),
    "integer": st.integers() | st.just(10**400),
    "string": st.text(max_size=12),
    "object": objects,
}


def described(schema: dict[str, Any], definitions: dict[str, Any], *, extra: bool) -> SearchStrategy[Any]:
    """Values that match a JSON Schema; enumerations and dates may also have unknown values."""
    if "$ref" in schema:
        return described(definitions[schema["$ref"].rpartition("/")[2]], definitions, extra=extra)
    if "anyOf" in schema:
        return st.one_of([described(choice, definitions, extra=extra) for choice in schema["anyOf"]])
    if "items" in schema:
        return st.lists(described(schema["items"], definitions, extra=extra), max_size=2)
    if "properties" in schema:
        return objects_of(schema, definitions, extra=extra)
    return plain(schema)


def plain(schema: dict[str, Any]) -> SearchStrategy[Any]:
    """Values that match a JSON Schema without nested schemas."""
    if "enum" in schema:
        return st.sampled_from([*schema["enum"], "SOMETHING_NEW"])
    if schema.get("format") == "date-time":
        return date_texts()
    return PLAIN[schema["type"]] if "type" in schema else values


def objects_of(schema: dict[str, Any], definitions: dict[str, Any], *, extra: bool) -> SearchStrategy[dict[str, Any]]:
    """Objects with the members of a JSON Schema in any order; `extra` adds unknown members."""
    properties, required = schema["properties"], schema.get("required", ())
    members = {name: described(member, definitions, extra=extra) for name, member in properties.items()}
    known = st.fixed_dictionaries(
        {name: member for name, member in members.items() if name in required},
        optional={name: member for name, member in members.items() if name not in required},
    )
    if not extra:
        return known
    both = st.tuples(known, objects, st.booleans())
    return both.map(lambda drawn: merged(drawn[0], unknown(drawn[1], properties), unknown_first=drawn[2]))


def merged(known: dict[str, Any], more: dict[str, Any], *, unknown_first: bool) -> dict[str, Any]:
    """The members of both objects."""
    return {**more, **known} if unknown_first else {**known, **more}


def unknown(members: dict[str, Any], properties: dict[str, Any]) -> dict[str, Any]:
    """The members that are not in a schema."""
    return {name: value for name, value in members.items() if name not in properties}


def documents(name: str, *, extra: bool = True) -> SearchStrategy[Any]:
    """Documents of a model with wire names; `extra` adds unknown members at any depth."""
    schema = getattr(sdk, name).model_json_schema()
    return described(schema, schema.get("$defs", {}), extra=extra)


@st.composite
def texts(draw: st.DrawFn, document: Any) -> str:
    """A document as JSON text in any layout."""
    indent = draw(st.sampled_from([None, 0, 1, "\t"]))
    separators = draw(st.sampled_from([None, (",", ":"), (" ,\n", "\r :\t")]))
    return json.dumps(document, ensure_ascii=draw(st.booleans()), indent=indent, separators=separators)


DATE_TIME = re.compile(r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d{1,6})?([Zz]|[+-]\d\d:\d\d)")


def canonical(value: Any) -> Any:
    """A JSON value as text that does not depend on layout, member order and date format."""
    return json.dumps(without_layout(value), sort_keys=True)


def without_layout(value: Any) -> Any:
    """A JSON value with all date-times in one format."""
    if isinstance(value, dict):
        return {name: without_layout(member) for name, member in value.items()}
    if isinstance(value, list):
        return [without_layout(element) for element in value]
    if isinstance(value, str) and DATE_TIME.fullmatch(value):
        day, time = value[:10], value[11:].upper().replace("Z", "+00:00")
        clock, zone = time[:-6], time[-6:]
        return f"{day}T{clock if '.' in clock else clock + '.':0<15}{zone}".replace("-00:00", "+00:00")
    return value
