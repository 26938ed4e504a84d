"""Common uses of models: construction, reading, copies, sharing and schemas."""

from __future__ import annotations

import copy
import json
import pickle
from datetime import datetime, timezone
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import inputs
import sailpoint.v2024
from sailpoint.exceptions import JsonSyntaxError, ValidationError
from sailpoint.v2024 import (
    IdentityAttributeConfig,
    IdentityAttributeTransform,
    IdentityProfile,
    IdentityProfileAllOfAuthoritativeSource,
    IdentityProfileAllOfOwner,
    IdentityProfileExportedObject,
    RequestBody,
    TransformDefinition,
)

DOCUMENTS = pytest.mark.parametrize("name", inputs.DOCUMENTS)


def model(name: str) -> Any:
    """A model with every member."""
    return getattr(sailpoint.v2024, name).from_dict(inputs.DOCUMENTS[name])


@DOCUMENTS
def test_all_constructors_from_documents_agree(name: str) -> None:
    document = inputs.DOCUMENTS[name]
    kind, expected = getattr(sailpoint.v2024, name), model(name)

    for read in (
        kind.from_json(json.dumps(document)),
        kind.model_validate(document),
        kind.model_validate_json(json.dumps(document)),
        kind.model_validate_json(json.dumps(document).encode()),
        kind.model_validate_json(bytearray(json.dumps(document).encode())),
        kind.model_validate(expected),
        kind.from_json(expected.to_json()),
        kind.from_dict(expected.to_dict()),
    ):
        assert type(read) is kind
        assert read == expected
        assert read.model_fields_set == expected.model_fields_set


@DOCUMENTS
def test_every_model_pickles_and_copies(name: str) -> None:
    expected = model(name)
    expected.model_fields_set  # noqa: B018

    for again in (
        pickle.loads(pickle.dumps(expected)),
        copy.copy(expected),
        copy.deepcopy(expected),
        expected.model_copy(),
        expected.model_copy(deep=True),
    ):
        assert type(again) is type(expected)
        assert again == expected
        assert again is not expected
        assert again.to_json() == expected.to_json()
        assert again.model_fields_set == expected.model_fields_set


def test_unknown_members_pickle_and_copy_too() -> None:
    profile = IdentityProfile.from_dict({"name": "x", "authoritativeSource": {}, "newer": {"deep": [1]}})

    for again in (pickle.loads(pickle.dumps(profile)), copy.copy(profile), copy.deepcopy(profile)):
        assert again.to_dict() == profile.to_dict()
        assert again.model_extra == {"newer": {"deep": [1]}}


def test_a_flat_copy_shares_what_is_nested_and_a_deep_one_does_not() -> None:
    profile = IdentityProfile.from_dict(inputs.PROFILE)

    for flat in (copy.copy(profile), profile.model_copy()):
        assert flat.owner is profile.owner
        assert flat.identity_attribute_config is profile.identity_attribute_config
    for deep in (copy.deepcopy(profile), profile.model_copy(deep=True)):
        assert deep.owner is not profile.owner
        assert deep.owner == profile.owner
        assert deep.identity_attribute_config
        deep.identity_attribute_config.attribute_transforms = []
    assert profile == IdentityProfile.from_dict(inputs.PROFILE)


def test_a_copy_with_other_values_leaves_the_original_unchanged() -> None:
    profile = IdentityProfile.from_dict({"name": "x", "authoritativeSource": {"id": "1"}})

    again = profile.model_copy(update={"name": "y", "priority": 7})

    assert (again.name, again.priority) == ("y", 7)
    assert again.model_fields_set == {"name", "authoritative_source", "priority"}
    assert again.to_dict() == {"name": "y", "authoritativeSource": {"id": "1"}, "priority": 7}
    assert (profile.name, profile.priority) == ("x", None)


def test_nested_objects_are_shared_with_their_parent() -> None:
    owner = IdentityProfileAllOfOwner(type="IDENTITY", id="1")
    transforms = [IdentityAttributeTransform(identity_attribute_name="email")]
    config = IdentityAttributeConfig(enabled=True, attribute_transforms=transforms)
    profile = IdentityProfile(
        name="x",
        authoritative_source=IdentityProfileAllOfAuthoritativeSource(id="1"),
        owner=owner,
        identity_attribute_config=config,
    )

    owner.name = "Ann"
    transforms.append(IdentityAttributeTransform(identity_attribute_name="uid"))
    assert profile.owner is owner
    assert profile.identity_attribute_config is config
    assert config.attribute_transforms is transforms
    dumped = profile.to_dict()
    assert dumped["owner"]["name"] == "Ann"
    assert [entry["identityAttributeName"] for entry in dumped["identityAttributeConfig"]["attributeTransforms"]] == [
        "email",
        "uid",
    ]


def test_a_free_object_is_the_dict_that_was_given() -> None:
    attributes: dict[str, Any] = {"sourceId": "1"}
    definition = TransformDefinition(type="accountAttribute", attributes=attributes)

    attributes["nested"] = [1]

    assert definition.attributes is attributes
    assert definition.to_dict() == {"type": "accountAttribute", "attributes": {"sourceId": "1", "nested": [1]}}


@DOCUMENTS
def test_model_construct_checks_nothing(name: str) -> None:
    kind = getattr(sailpoint.v2024, name)
    expected = model(name)

    given_values = {name: getattr(expected, name) for name in kind.model_fields if name in expected.model_fields_set}

    assert kind.model_construct(**given_values).to_json() == expected.to_json()
    assert kind.model_construct().to_dict() == {}


def test_model_construct_keeps_values_of_any_type_and_the_given_fields_set() -> None:
    profile = IdentityProfile.model_construct(name=7, priority="first")
    assert dict(profile)["name"] == 7
    assert dict(profile)["priority"] == "first"
    assert dict(profile)["authoritative_source"] is None
    assert profile.model_fields_set == {"name", "priority"}

    constructed = IdentityProfile.model_construct({"name"}, name="x", priority=1)
    assert constructed.model_fields_set == {"name"}
    assert constructed.model_dump(exclude_unset=True) == {"name": "x"}


@DOCUMENTS
@pytest.mark.parametrize("by_alias", [True, False])
def test_the_json_schema_describes_every_member(name: str, by_alias: bool) -> None:
    kind = getattr(sailpoint.v2024, name)
    schema = kind.model_json_schema(by_alias=by_alias)
    fields = kind.model_fields

    names = {field.alias if by_alias else python: field for python, field in fields.items()}
    assert (schema["title"], schema["type"]) == (name, "object")
    assert set(schema["properties"]) == set(names)
    assert set(schema.get("required", [])) == {key for key, field in names.items() if field.is_required()}
    for key, field in names.items():
        assert schema["properties"][key].get("description") == field.description
    json.dumps(schema)


def test_the_json_schema_defines_its_references() -> None:
    schema = IdentityProfileExportedObject.model_json_schema()
    text = json.dumps(schema)

    for part in text.split('"$ref": "')[1:]:
        steps = part.partition('"')[0].removeprefix("#/").split("/")
        target: Any = schema
        for step in steps:
            target = target[step]
        assert target["title"] == steps[-1]
    assert '"$ref"' in text


def test_a_constructor_accepts_wire_names_and_python_names() -> None:
    by_python = IdentityProfile(name="x", authoritative_source={"id": "1"}, has_time_based_attr=True)
    wire: dict[str, Any] = {"authoritativeSource": {"id": "1"}, "hasTimeBasedAttr": True}
    by_wire = IdentityProfile(name="x", **wire)

    assert by_python == by_wire
    assert isinstance(by_python.authoritative_source, IdentityProfileAllOfAuthoritativeSource)


def test_an_assignment_is_checked_and_a_rejected_one_changes_nothing() -> None:
    profile = IdentityProfile.from_dict(inputs.PROFILE)
    for name, value in (("priority", "first"), ("owner", 7), ("created", "yesterday"), ("has_time_based_attr", 1)):
        with pytest.raises(ValidationError):
            setattr(profile, name, value)

    profile.created = datetime(2020, 1, 1, tzinfo=timezone.utc)
    assert profile.to_dict() == {
        **inputs.PROFILE,
        "created": "2020-01-01T00:00:00Z",
        "modified": profile.to_dict()["modified"],
    }


def test_iteration_gives_every_field_in_its_order() -> None:
    profile = IdentityProfile.from_dict({"name": "x", "authoritativeSource": {}})

    assert [name for name, _ in profile] == list(IdentityProfile.model_fields)
    assert dict(profile)["name"] == "x"


# JSON with every kind of value, except non-finite floats and lone surrogates, which are rejected.
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
NUMBERS = st.integers() | st.floats(allow_nan=False, allow_infinity=False)
VALUES = st.recursive(
    st.none() | st.booleans() | NUMBERS | TEXTS,
    lambda values: st.lists(values, max_size=4) | st.dictionaries(TEXTS, values, max_size=4),
    max_leaves=12,
)
OBJECTS = st.dictionaries(TEXTS, VALUES, max_size=6)
LAYOUTS = st.sampled_from([{}, {"indent": 1}, {"ensure_ascii": False}, {"separators": (" ,\n", "\t: ")}])


@given(OBJECTS, LAYOUTS)
@settings(deadline=None)
def test_arbitrary_json_is_decoded_as_json_loads_does(document: dict[str, Any], layout: Any) -> None:
    text = json.dumps({"attributes": document}, **layout)

    definition = TransformDefinition.from_json(text)

    assert definition.attributes == json.loads(text)["attributes"]
    assert json.dumps(definition.attributes) == json.dumps(json.loads(text)["attributes"])
    assert json.loads(definition.to_json()) == json.loads(text)


@given(OBJECTS, LAYOUTS)
@settings(deadline=None)
def test_arbitrary_unknown_members_are_kept_and_sent_back(members: dict[str, Any], layout: Any) -> None:
    document = {
        "name": "x",
        "authoritativeSource": members,
        **{f"unknown {key}": value for key, value in members.items()},
    }
    for name in ("type", "id", "name"):
        members.pop(name, None)
    text = json.dumps(document, **layout)

    profile = IdentityProfile.from_json(text)

    assert profile.to_dict() == json.loads(text)
    assert json.loads(profile.model_dump_json(by_alias=True, exclude_unset=True)) == json.loads(text)


def fits(value: Any) -> bool:
    """True if the value is representable: Python also reads lone surrogates and numbers beyond the range of floats."""
    try:
        json.dumps(value, allow_nan=False, ensure_ascii=False).encode()
    except ValueError:
        return False
    return isinstance(value, dict) and isinstance(value.get("attributes", {}), dict)


@given(OBJECTS, st.data())
@settings(deadline=None)
def test_a_text_is_rejected_or_decoded_as_by_json_loads(document: dict[str, Any], data: st.DataObject) -> None:
    text = json.dumps({"attributes": document})
    at = data.draw(st.integers(0, len(text) - 1))
    text = (
        text[:at]
        + data.draw(st.sampled_from(["", *'{}[]",:0e.-\\ntu \x00']))
        + text[at + data.draw(st.integers(0, 1)) :]
    )
    try:
        expected = json.loads(text, parse_constant=pytest.fail)
    except ValueError:
        expected = None

    try:
        decoded = TransformDefinition.from_json(text).to_dict()
    except (JsonSyntaxError, ValidationError):
        assert not fits(expected)
        return
    # A text that is not JSON may be in the documentation's notation.
    assert expected is None or decoded == expected


@given(st.lists(TEXTS, max_size=5))
@settings(deadline=None)
def test_arbitrary_lists_of_text_are_read(texts: list[str]) -> None:
    assert RequestBody.from_json(json.dumps(texts)) == texts
