"""Changes to a profile become a patch with exactly these changes."""

from __future__ import annotations

import contextlib
import copy
import gc
import json
import pickle
from typing import TYPE_CHECKING, Any

import jsonpatch
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sailpoint._changes import Changes
from sailpoint.exceptions import ApiValueError, BadRequestException, ValidationError
from sailpoint.v2024 import (
    IdentityAttributeConfig,
    IdentityProfile,
    JsonPatchOperation,
    TransformDefinition,
)

if TYPE_CHECKING:
    from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi

MAPPINGS = "/identityAttributeConfig/attributeTransforms"


def static(value: str) -> dict[str, Any]:
    return {"type": "static", "attributes": {"value": value}}


def mapping(name: str, value: str | None = None) -> dict[str, Any]:
    """A mapping of an attribute to a static value, by default its own name."""
    return {"identityAttributeName": name, "transformDefinition": static(value or name)}


def profile_with(*names: str, **values: str) -> dict[str, Any]:
    """A profile with mappings of these attributes."""
    mappings = [mapping(name, values.get(name)) for name in names]
    return {"identityAttributeConfig": {"enabled": True, "attributeTransforms": mappings}}


def proof(path: str, value: Any) -> dict[str, Any]:
    """The test operation for the value at a path."""
    return {"op": "test", "path": path, "value": value}


def named(name: str, index: int) -> dict[str, Any]:
    """The test operation for the name of the mapping at an index."""
    return proof(f"{MAPPINGS}/{index}/identityAttributeName", name)


def whole(name: str, index: int) -> dict[str, Any]:
    """The test operation for the whole mapping at an index."""
    return proof(f"{MAPPINGS}/{index}", mapping(name))


def diff(before: Any, after: Any) -> list[dict[str, Any]]:
    """The difference of two values, checked by applying it."""
    operations = [operation.to_dict() for operation in JsonPatchOperation.diff(before, after)]
    assert jsonpatch.apply_patch(before, operations) == after
    return operations


CHANGES: list[tuple[Any, Any, list[dict[str, Any]]]] = [
    ({"name": "a"}, {"name": "a"}, []),
    ({"name": "a"}, {"name": "b"}, [{"op": "replace", "path": "/name", "value": "b"}]),
    ({"name": "a"}, {"name": None}, [{"op": "replace", "path": "/name", "value": None}]),
    ({"name": None}, {}, [{"op": "remove", "path": "/name"}]),
    ({}, {"name": None}, [{"op": "add", "path": "/name", "value": None}]),
    ({"a": True}, {"a": 1}, [{"op": "replace", "path": "/a", "value": 1}]),
    ({"o": {"id": "1", "n": "x"}}, {"o": {"id": "2", "n": "x"}}, [{"op": "replace", "path": "/o/id", "value": "2"}]),
    ({"a/b": {"~": 1}}, {"a/b": {"~": 2}}, [{"op": "replace", "path": "/a~1b/~0", "value": 2}]),
    ({"l": [1, 2, 3]}, {"l": [1, 3]}, [proof("/l", [1, 2, 3]), {"op": "replace", "path": "/l", "value": [1, 3]}]),
    ({"l": []}, {"l": [1]}, [proof("/l", []), {"op": "replace", "path": "/l", "value": [1]}]),
    ({"l": None}, {"l": [1]}, [proof("/l", None), {"op": "replace", "path": "/l", "value": [1]}]),
    ({"l": [1]}, {}, [proof("/l", [1]), {"op": "remove", "path": "/l"}]),
    ({"o": {"p": {"a": 1}}}, {"o": {"p": {"a": 1.5}}},
     [proof("/o/p", {"a": 1}), {"op": "replace", "path": "/o/p", "value": {"a": 1.5}}]),
    ({"o": {"a": 1}}, {"o": {"a": 1, "l": [1]}},
     [proof("/o", {"a": 1}), {"op": "replace", "path": "/o", "value": {"a": 1, "l": [1]}}]),
    (profile_with("a", "b", "c"), profile_with("a", "c"), [whole("b", 1), {"op": "remove", "path": f"{MAPPINGS}/1"}]),
    (profile_with("a", "b", "c"), profile_with("b"),
     [whole("c", 2), {"op": "remove", "path": f"{MAPPINGS}/2"},
      whole("a", 0), {"op": "remove", "path": f"{MAPPINGS}/0"}]),
    (profile_with("a", "b", "c"), profile_with("b", "c", "a"),
     [named("a", 0), {"op": "move", "from": f"{MAPPINGS}/0", "path": f"{MAPPINGS}/2"}]),
    (profile_with("a", "b", "c"), profile_with("c", "a", "b"),
     [named("c", 2), {"op": "move", "from": f"{MAPPINGS}/2", "path": f"{MAPPINGS}/0"}]),
    (profile_with("a", "b"), profile_with("a", "b", "c"),
     [proof(MAPPINGS, [mapping("a"), mapping("b")]), {"op": "add", "path": f"{MAPPINGS}/-", "value": mapping("c")}]),
    (profile_with("a", "b"), profile_with("a", "b", b="x"),
     [proof(f"{MAPPINGS}/1", mapping("b")),
      {"op": "replace", "path": f"{MAPPINGS}/1/transformDefinition", "value": static("x")}]),
]  # fmt: skip


@pytest.mark.parametrize(("before", "after", "operations"), CHANGES)
def test_a_change_has_the_fewest_operations(before: Any, after: Any, operations: list[dict[str, Any]]) -> None:
    assert diff(before, after) == operations


def test_a_mapping_is_matched_by_name_at_any_position() -> None:
    before, after = profile_with("a", "b", "c"), profile_with("new", "c", "b")
    after["identityAttributeConfig"]["attributeTransforms"][2]["transformDefinition"]["attributes"]["value"] = "x"

    operations = diff(before, after)

    assert operations == [
        proof(MAPPINGS, [mapping("a"), mapping("b"), mapping("c")]),
        {"op": "remove", "path": f"{MAPPINGS}/0"},
        {"op": "add", "path": f"{MAPPINGS}/0", "value": mapping("new")},
        {"op": "move", "from": f"{MAPPINGS}/1", "path": f"{MAPPINGS}/2"},
        {"op": "replace", "path": f"{MAPPINGS}/2/transformDefinition", "value": static("x")},
    ]


def test_read_only_members_are_left_alone() -> None:
    owned: dict[str, Any] = {
        "id": "1",
        "created": "2015-05-28T14:07:17Z",
        "modified": "2015-05-28T14:07:17Z",
        "identityCount": 8,
        "identityRefreshRequired": True,
    }

    assert JsonPatchOperation.diff(owned, {}) == JsonPatchOperation.diff({}, owned) == []
    assert [operation.path for operation in JsonPatchOperation.diff({"owner": owned}, {"owner": {}})] != []


def test_the_members_left_alone_are_those_that_the_tenant_rejects(profiles: IdentityProfilesApi) -> None:
    profile = profiles.list_identity_profiles(limit=1)[0]
    given = profile.to_dict()
    rejected = set()
    for field in IdentityProfile.model_fields.values():
        same = JsonPatchOperation(op="replace", path=f"/{field.alias}", value=given[field.alias])
        try:
            profiles.update_identity_profile(str(profile.id), [same])
        except BadRequestException:
            rejected.add(field.alias)

    assert rejected == {field.alias for field in IdentityProfile.model_fields.values() if not field.patchable}


NAMES = st.sampled_from(["a", "b/c", "~", "ü", ""])
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 3) | st.floats(-2, 2) | st.sampled_from(["", "x", "y"]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(NAMES, inner, max_size=3),
    max_leaves=12,
)
MAPPED = st.lists(st.sampled_from("abcdefgh"), max_size=8, unique=True).flatmap(
    lambda names: st.tuples(*(st.tuples(st.just(name), JSON) for name in names))
)


@settings(max_examples=300, deadline=None)
@given(st.dictionaries(NAMES, JSON, max_size=4), st.dictionaries(NAMES, JSON, max_size=4))
def test_applying_a_difference_gives_the_target(before: dict[str, Any], after: dict[str, Any]) -> None:
    assert_same(before, after)


@settings(max_examples=300, deadline=None)
@given(MAPPED, MAPPED)
def test_applying_a_difference_of_mappings_gives_the_mappings(before: Any, after: Any) -> None:
    def config(mappings: Any) -> dict[str, Any]:
        return {"m": [{"identityAttributeName": name, "transformDefinition": value} for name, value in mappings]}

    assert_same(config(before), config(after))


def assert_same(before: dict[str, Any], after: dict[str, Any]) -> None:
    """Check that applying the difference gives the target, compared as text, in which true differs from 1."""
    operations = [operation.to_dict() for operation in JsonPatchOperation.diff(before, after)]
    applied = jsonpatch.apply_patch(before, json.loads(json.dumps(operations)))
    assert canonical(applied) == canonical(after)
    assert JsonPatchOperation.diff(after, after) == []


def canonical(value: Any) -> str:
    """A canonical text of JSON: members in order, and numbers by value."""
    return json.dumps(json.loads(json.dumps(value), parse_int=float), sort_keys=True).replace("-0.0", "0.0")


def test_edits_in_a_block_are_the_patch(profiles: IdentityProfilesApi) -> None:
    profile = profiles.list_identity_profiles(filters='name eq "Employees"')[0]
    config = profile.identity_attribute_config
    assert config is not None

    with profile.track() as same:
        assert same is profile
        profile.description = None
        assert [operation.path for operation in profile.json_patch()] == ["/description"]
        config.set_mapping("email", static("x@example.com"))
        config.set_mapping("nickname", TransformDefinition(type="static", attributes={"value": 1.5}))
        assert config.remove_mapping("location")
        profile.identity_count = 77
    profile.name = "not tracked any more"

    changed = profiles.update_identity_profile(str(profile.id), profile.json_patch())
    assert (changed.name, changed.description, changed.identity_count) == ("Employees", None, 15)
    assert changed.identity_attribute_config == config


def test_a_second_block_starts_over_and_a_failed_block_counts_too() -> None:
    profile = IdentityProfile.from_dict({"name": "a", "authoritativeSource": {"id": "1"}})
    with profile.track():
        profile.name = "b"
    with contextlib.suppress(ZeroDivisionError), profile.track():
        profile.priority = 1
        profile.description = "c"
        profile.priority //= 0

    assert [operation.path for operation in profile.json_patch()] == ["/description", "/priority"]


def test_a_profile_that_was_not_tracked_has_no_patch() -> None:
    profile = IdentityProfile.from_dict({"name": "a", "authoritativeSource": {"id": "1"}})
    with pytest.raises(ApiValueError, match=r"with profile\.track\(\)"):
        profile.json_patch()
    with profile.track():
        profile.name = "b"

    for other in (copy.copy(profile), copy.deepcopy(profile), pickle.loads(pickle.dumps(profile))):
        assert other == profile
        with pytest.raises(ApiValueError, match=r"with profile\.track\(\)"):
            other.json_patch()


def test_tracked_changes_end_with_the_profile() -> None:
    profile = IdentityProfile.from_dict({"name": "a", "authoritativeSource": {"id": "1"}})
    with profile.track():
        profile.name = "b"
    key = id(profile)
    assert key in Changes._last

    del profile
    gc.collect()

    assert key not in Changes._last


def test_members_called_like_a_method_do_not_hide_it() -> None:
    text = '{"name": "a", "authoritativeSource": {"id": "1"}, "track": 1, "json_patch": 2}'
    profile = IdentityProfile.from_json(text)

    with profile.track():
        profile.name = "b"

    assert len(profile.json_patch()) == 1
    assert profile.model_extra == {"track": 1, "json_patch": 2}
    assert json.loads(profile.to_json())["track"] == 1


def test_a_subclass_is_tracked_as_well_and_a_patch_of_a_subclass_is_its_own() -> None:
    class Mine(IdentityProfile):
        pass

    class Operation(JsonPatchOperation):
        pass

    mine = Mine.from_dict({"name": "a", "authoritativeSource": {"id": "1"}})
    with mine.track():
        mine.name = "b"

    assert [operation.to_dict() for operation in mine.json_patch()] == [
        {"op": "replace", "path": "/name", "value": "b"}
    ]
    assert type(Operation.diff({"name": "a"}, {})[0]) is Operation


def test_a_mapping_is_set_once_found_and_removed() -> None:
    config = IdentityAttributeConfig(enabled=True)
    assert config.mapping("email") is None
    assert not config.remove_mapping("email")

    for _ in range(2):
        assert config.set_mapping("email", static("x")) is config.mapping("email")
    config.set_mapping("uid", static("u"))

    kept = config.attribute_transforms
    assert kept is not None
    assert [mapping.identity_attribute_name for mapping in kept] == ["email", "uid"]
    found = config.mapping("uid")
    assert found is not None
    assert found.to_dict() == {"identityAttributeName": "uid", "transformDefinition": static("u")}
    assert config.remove_mapping("email")
    assert [mapping.identity_attribute_name for mapping in kept] == ["uid"]


@pytest.mark.parametrize(
    "wrong", [{"type": 5}, {"foo": 1}, {}, {"type": None}, {"type": ""}, TransformDefinition(attributes={"value": 1})]
)
def test_an_invalid_transform_is_rejected_as_a_mapping(wrong: Any) -> None:
    config = IdentityAttributeConfig()
    with pytest.raises(ValidationError, match=r"transform_?[dD]efinition\.type"):
        config.set_mapping("email", wrong)
    assert config.attribute_transforms is None

    config.set_mapping("email", static("kept"))
    before = config.to_json()
    with pytest.raises(ValidationError, match=r"transform_?[dD]efinition\.type"):
        config.set_mapping("email", wrong)
    assert config.to_json() == before


@pytest.mark.parametrize("wrong", [None, 5, "static", ["static"]])
def test_a_mapping_is_made_of_a_transform_and_a_name(wrong: Any) -> None:
    config = IdentityAttributeConfig()
    with pytest.raises(ValidationError):
        config.set_mapping("email", wrong)
    if wrong != "static":
        with pytest.raises(ValidationError, match=r"identity_?[aA]ttribute_?[nN]ame"):
            config.set_mapping(wrong or "", static("x"))
    assert config.attribute_transforms is None


def test_changes_of_source_and_mappings_are_two_requests() -> None:
    before = {"name": "A", "authoritativeSource": {"id": "1"}, "identityAttributeConfig": {"enabled": True}}
    source = {"authoritativeSource": {"id": "2"}, "name": "B"}

    both = JsonPatchOperation.diff(before, {**source, "identityAttributeConfig": {"enabled": False}})
    one = JsonPatchOperation.diff(before, {**before, **source})

    assert [[each.path for each in request] for request in both.requests()] == [
        ["/name", "/authoritativeSource/id"],
        ["/identityAttributeConfig/enabled"],
    ]
    assert "send each of requests()" in str(both)
    assert "enabled" in str(both.requests()[1])
    assert one.requests() == [one]
    assert "requests()" not in str(one)
    assert JsonPatchOperation.diff(before, before).requests() == []
