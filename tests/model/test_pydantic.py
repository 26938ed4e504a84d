"""Models behave like the same models written in pydantic.

Dumps are equal. On input our models keep more values unchanged; `pydantic_models` lists the differences.
"""

from __future__ import annotations

import itertools
import json
import re
from datetime import timedelta, timezone
from typing import Any

import pydantic
import pydantic_core
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import pydantic_models
import sailpoint.v2024 as sdk
from sailpoint.exceptions import ValidationError
from strategies import OBJECTS, PYTHON_NAMES, documents

WITHOUT_UNIONS = [  # pydantic reports each alternative that failed
    "IdentityAttributeConfig",
    "IdentityPreviewRequest",
    "IdentityProfileAllOfOwner",
    "ObjectImportResult",
]

few = settings(max_examples=20, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
some = settings(
    max_examples=60,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


def both(name: str, document: Any) -> tuple[Any, Any]:
    """The document as our model and as pydantic's; None if rejected."""
    return read(getattr(sdk, name), document), read(getattr(pydantic_models, name), document)


def read(model_class: Any, document: Any) -> Any:
    """The model of a document; None if it is rejected."""
    try:
        return model_class.model_validate(document)
    except ValueError:
        return None


def parts(document: Any) -> st.SearchStrategy[Any]:
    """Values for `include` and `exclude`: sets of names, or mappings of names to nested selections."""
    here = st.sampled_from([*PYTHON_NAMES, *(document if isinstance(document, dict) else ())])
    leaf = st.just(True) | st.sets(here, max_size=3)
    below = st.recursive(
        leaf,
        lambda inner: (
            st.dictionaries(here, inner, max_size=3)
            | st.dictionaries(st.sampled_from([0, 1, -1, "__all__"]), inner, max_size=2)
        ),
        max_leaves=4,
    )
    return st.none() | st.sets(here, max_size=3) | st.dictionaries(here, below, max_size=3)


@st.composite
def options(draw: st.DrawFn, document: Any) -> dict[str, Any]:
    """Keywords of a dump."""
    switches = ["by_alias", "exclude_none", "exclude_unset", "exclude_defaults"]
    chosen: dict[str, Any] = {switch: draw(st.booleans()) for switch in switches}
    chosen["include"] = draw(parts(document))
    chosen["exclude"] = draw(parts(document))
    return chosen


def outcome(dump: Any, **keywords: Any) -> Any:
    """The result of a dump, or the type of its error."""
    try:
        return dump(**keywords)
    except Exception as error:  # noqa: BLE001 # whatever pydantic raises
        return type(error).__mro__[1:]


def shown(value: Any) -> Any:
    """A dump as text, so that int differs from float and the order counts; pydantic has its own time zone class."""
    return re.sub(r"TzInfo\((-?\d+)\)", lambda zone: repr(timezone(timedelta(seconds=int(zone[1])))), repr(value))


def once(text: Any, indent: int | None) -> Any:
    """Pydantic's JSON without duplicate names: it writes an extra member besides the field of the same name."""
    repeated: list[str] = []

    def members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        names = [name for name, _ in pairs]
        repeated.extend(names if len(set(names)) < len(names) else [])
        return dict(pairs)

    if not isinstance(text, str):
        return text  # the type of an error
    value = json.loads(text, object_pairs_hook=members)
    return pydantic_core.to_json(value, indent=indent).decode() if repeated else text


@pytest.mark.parametrize("name", OBJECTS)
@some
@given(data=st.data())
def test_dumps_are_pydantics(name: str, data: st.DataObject) -> None:
    document = data.draw(documents(name))
    ours, theirs = both(name, document)
    assert (ours is None) == (theirs is None)
    if ours is None:
        return  # a member has the Python name of a field of another type
    assert ours.model_fields_set == theirs.model_fields_set
    assert ours.model_extra == theirs.model_extra
    keywords = data.draw(options(document))
    indent = data.draw(st.none() | st.integers(0, 5))
    for mode in ("python", "json"):
        assert shown(outcome(ours.model_dump, mode=mode, **keywords)) == shown(
            outcome(theirs.model_dump, mode=mode, **keywords)
        ), (mode, keywords)
    assert outcome(ours.model_dump_json, indent=indent, **keywords) == once(
        outcome(theirs.model_dump_json, indent=indent, **keywords), indent
    ), (indent, keywords)


@pytest.mark.parametrize("keywords", [{"exclude_defaults": True}, {"exclude_unset": True}, {"exclude_none": True}, {}])
def test_an_extra_member_with_the_name_of_a_field_that_is_left_out_comes_last(keywords: dict[str, bool]) -> None:
    document: dict[str, Any] = {"name": "a", "authoritativeSource": {}, "identity_attribute_config": None}
    for config in (None, {"enabled": True}):
        ours, theirs = both("IdentityProfile", {"identityAttributeConfig": config, **document, "other": 2})
        assert ours.model_extra == {"identity_attribute_config": None, "other": 2}

        assert shown(ours.model_dump(**keywords)) == shown(theirs.model_dump(**keywords))
        assert ours.model_dump_json(**keywords) == once(theirs.model_dump_json(**keywords), None)


class Wrong:
    """Placeholder for a value of a type that JSON does not have."""

    def __repr__(self) -> str:
        return "Wrong()"


@st.composite
def spoiled(draw: st.DrawFn, document: Any) -> Any:
    """A document with some values of a wrong type, and some members missing."""
    if isinstance(document, dict):
        kept = {name: value for name, value in document.items() if draw(st.integers(0, 5))}
        return {name: draw(spoiled(value)) for name, value in kept.items()}
    if isinstance(document, list):
        return [draw(spoiled(element)) for element in document]
    return draw(st.sampled_from([document, document, document, 7, 7.5, True, "text", [], {}, Wrong()]))


@pytest.mark.parametrize("name", WITHOUT_UNIONS)
@some
@given(data=st.data())
def test_errors_have_the_place_and_kind_of_pydantics(name: str, data: st.DataObject) -> None:
    document = data.draw(documents(name, extra=False).flatmap(spoiled))

    ours, theirs = errors(getattr(sdk, name), document), errors(getattr(pydantic_models, name), document)

    assert sorted(ours, key=repr) == sorted(theirs, key=repr)


def errors(model_class: Any, document: Any) -> list[tuple[Any, ...]]:
    """Location, type, message and input of each error."""
    try:
        model_class.model_validate(document)
    except (ValidationError, pydantic.ValidationError) as error:
        return [(found["loc"], found["type"], found["msg"], found["input"]) for found in error.errors()]
    return []


@pytest.mark.parametrize("name", OBJECTS)
@few
@given(data=st.data())
def test_models_are_equal_when_pydantics_are(name: str, data: st.DataObject) -> None:
    document = data.draw(documents(name))
    others = [
        data.draw(documents(name)),
        {**document, "new": 1},
        without_nulls(document),
        dict(reversed(document.items())),
    ]

    ours, theirs = both(name, document)
    for other in others:
        our_other, their_other = both(name, other)
        assert (ours == our_other) is (theirs == their_other), other


def without_nulls(document: dict[str, Any]) -> dict[str, Any]:
    """A document without nulls, which all models show alike."""
    return {name: value for name, value in document.items() if value is not None}


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("priority", "high"),
        ("priority", True),
        ("priority", 1.5),
        ("priority", None),
        ("name", None),
        ("owner", {"id": 5}),
        ("authoritative_source", None),
        ("identity_attribute_config", {"attributeTransforms": [{}, {"transformDefinition": {"attributes": []}}]}),
        ("has_time_based_attr", 1),
        ("description", b"text"),
    ],
)
def test_an_assignment_is_checked_as_pydantic_checks_it(name: str, value: Any) -> None:
    profiles = both("IdentityProfile", {"name": "a", "authoritativeSource": {"id": "1"}})
    before = [profile.model_dump() for profile in profiles]

    ours, theirs = (assigned(profile, name, value) for profile in profiles)

    assert ours == theirs
    dumps = [profile.model_dump() for profile in profiles]
    assert dumps[0] == dumps[1]
    assert not ours or dumps == before


def assigned(model: Any, name: str, value: Any) -> list[tuple[Any, ...]]:
    """Location, type and message of each error of an assignment."""
    try:
        setattr(model, name, value)
    except (ValidationError, pydantic.ValidationError) as error:
        return [(found["loc"], found["type"], found["msg"]) for found in error.errors()]
    return []


def generated(name: str) -> dict[str, Any]:
    """The largest of some generated documents of a model, the same in each run."""
    found: list[dict[str, Any]] = [{}]

    @some
    @given(document=documents(name))
    def draw(document: dict[str, Any]) -> None:
        if None not in both(name, document):
            found.append(document)

    draw()
    return max(found, key=lambda document: len(repr(document)))


def selections(name: str) -> list[Any]:
    """No selection, some field names, and a field with a nested selection."""
    fields = list(getattr(sdk, name).model_fields)
    below = {"id": True, "__all__": {"id", "name"}} if name == "IdentityProfile" else {fields[0]: True, "new": True}
    return [None, set(fields[::2]), {fields[-1]: True, "owner": {"id"}}, below]


@pytest.mark.parametrize("name", OBJECTS)
def test_every_combination_of_switches_dumps_as_pydantic_does(name: str) -> None:
    ours, theirs = both(name, generated(name))
    switches = ["by_alias", "exclude_none", "exclude_unset", "exclude_defaults"]
    chosen = itertools.product(
        *([False, True] for _ in switches), selections(name), selections(name), [None, 0, 2], ["python", "json"]
    )

    for *flags, include, exclude, indent, mode in chosen:
        keywords = {**dict(zip(switches, flags, strict=True)), "include": include, "exclude": exclude}
        if indent is None:
            assert shown(outcome(ours.model_dump, mode=mode, **keywords)) == shown(
                outcome(theirs.model_dump, mode=mode, **keywords)
            ), (mode, keywords)
        if mode == "json":
            assert outcome(ours.model_dump_json, indent=indent, **keywords) == once(
                outcome(theirs.model_dump_json, indent=indent, **keywords), indent
            ), (indent, keywords)
