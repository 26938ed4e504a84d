"""Documents for hypothesis: what a model's own JSON Schema describes, and what a newer service might send besides."""

from __future__ import annotations

import json
import re
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

import sailpoint.v2024 as sdk
from sailpoint.v2024._names import MODELS

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

# Models whose instances have fields, in contrast to one-of values, enumerations and lists.
OBJECTS = sorted(name for name in MODELS if getattr(sdk, name) and hasattr(getattr(sdk, name), "model_json_schema"))
OBJECTS = [name for name in OBJECTS if "properties" in getattr(sdk, name).model_json_schema()]
UNIONS = ["ArrayInner", "UpdateMultiHostSourcesRequestInnerValue"]

# Names that a class has itself, Python's protocols look for, or a document in Python's names would have.
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
    """A date-time in one of the forms that services write, or in one that is kept as text."""
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


@st.composite
def described(draw: st.DrawFn, schema: dict[str, Any], definitions: dict[str, Any], *, extra: bool) -> Any:
    """A value that a JSON Schema describes; enumerations and dates may hold what nobody knows yet."""
    if "$ref" in schema:
        schema = definitions[schema["$ref"].rpartition("/")[2]]
    if "anyOf" in schema:
        schema = draw(st.sampled_from(schema["anyOf"]))
        return draw(described(schema, definitions, extra=extra))
    match schema.get("type"):
        case None:
            return draw(values)
        case "null":
            return None
        case "boolean":
            return draw(st.booleans())
        case "integer":
            return draw(st.integers() | st.just(10**400))
        case "array":
            return draw(st.lists(described(schema["items"], definitions, extra=extra), max_size=2))
        case "string" if "enum" in schema:
            return draw(st.sampled_from([*schema["enum"], "SOMETHING_NEW"]))
        case "string":
            return draw(date_texts() if schema.get("format") == "date-time" else st.text(max_size=12))
    if "properties" not in schema:
        return draw(objects)
    members = {}
    for name, member in schema["properties"].items():
        if name in schema.get("required", ()) or draw(st.booleans()):
            members[name] = draw(described(member, definitions, extra=extra))
    if extra and draw(st.booleans()):
        members.update({name: value for name, value in draw(objects).items() if name not in schema["properties"]})
    order = draw(st.permutations(sorted(members)))
    return {name: members[name] for name in order}


def documents(name: str, *, extra: bool = True) -> SearchStrategy[Any]:
    """Documents of a model, by wire name; with `extra` also members that no model has, at any depth."""
    schema = getattr(sdk, name).model_json_schema()
    return described(schema, schema.get("$defs", {}), extra=extra)


@st.composite
def texts(draw: st.DrawFn, document: Any) -> str:
    """A document as JSON text in any of its layouts."""
    indent = draw(st.sampled_from([None, 0, 1, "\t"]))
    separators = draw(st.sampled_from([None, (",", ":"), (" ,\n", "\r :\t")]))
    return json.dumps(document, ensure_ascii=draw(st.booleans()), indent=indent, separators=separators)


DATE_TIME = re.compile(r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d{1,6})?([Zz]|[+-]\d\d:\d\d)")


def canonical(value: Any) -> Any:
    """A JSON value as text that is the same for another layout, another order of members or another form of a date."""
    return json.dumps(without_layout(value), sort_keys=True)


def without_layout(value: Any) -> Any:
    """A JSON value whose date-times are all in one form."""
    if isinstance(value, dict):
        return {name: without_layout(member) for name, member in value.items()}
    if isinstance(value, list):
        return [without_layout(element) for element in value]
    if isinstance(value, str) and DATE_TIME.fullmatch(value):
        day, time = value[:10], value[11:].upper().replace("Z", "+00:00")
        clock, zone = time[:-6], time[-6:]
        return f"{day}T{clock if '.' in clock else clock + '.':0<15}{zone}".replace("-00:00", "+00:00")
    return value
