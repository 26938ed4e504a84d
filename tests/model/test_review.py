"""Patches are readable: they show names of attributes, old values and new values."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any

import pytest

from sailpoint._review import Change, review
from sailpoint.v2024 import IdentityProfile, JsonPatchOperation, UpdateMultiHostSourcesRequestInnerValue


def static(value: str) -> dict[str, Any]:
    return {"type": "static", "attributes": {"value": value}}


def profile(**mappings: str) -> IdentityProfile:
    transforms = [{"identityAttributeName": name, "transformDefinition": static(it)} for name, it in mappings.items()]
    config = {"enabled": True, "attributeTransforms": transforms}
    members = {"name": "A", "priority": 10, "authoritativeSource": {"id": "1"}, "identityAttributeConfig": config}
    return IdentityProfile.from_dict(members)


def test_a_patch_names_attributes_and_shows_old_and_new_values() -> None:
    changed = profile(uid="u", email="old", phone="p", city="c")
    with changed.track():
        changed.priority = 5
        changed.set_mapping("email", static("new"))
        changed.set_mapping("region", static("r"))
        changed.remove_mapping("phone")

    assert str(changed.json_patch()).splitlines() == [
        "~ priority: 10 -> 5",
        '- mapping phone: {"type":"static","attributes":{"value":"p"}}',
        '+ mapping region: {"type":"static","attributes":{"value":"r"}}',
        '~ mapping email: attributes.value: "old" -> "new"',
    ]


def test_a_moved_mapping_is_named_with_its_positions() -> None:
    patch = JsonPatchOperation.diff(profile(a="1", b="2", c="3"), profile(c="3", a="1", b="2"))

    assert str(patch) == "> mapping c: moved from position 3 to 1"


@pytest.mark.parametrize("positions", [{}, {"new": "n"}])
def test_names_and_old_values_are_also_found_without_the_document(positions: dict[str, str]) -> None:
    before, after = profile(a="1", b="2", c="3"), profile(c="3", b="other", **positions)
    patch = JsonPatchOperation.diff(before, after)

    alone = review(patch.to_dict())
    assert alone == patch.changes()
    assert Change("change", "mapping b: attributes.value", "2", "other") in alone
    assert Change("remove", "mapping a", static("1")) in alone


def test_an_operation_describes_itself() -> None:
    value = {"identityAttributeName": "email", "transformDefinition": static("x")}
    path = "/identityAttributeConfig/attributeTransforms/-"

    assert JsonPatchOperation(op="replace", path="/priority", value=5).describe() == "~ priority: ? -> 5"
    assert JsonPatchOperation(op="remove", path="/owner").describe() == "- owner"
    added = JsonPatchOperation(op="add", path=path, value=value)
    assert added.describe() == '+ mapping email: {"type":"static","attributes":{"value":"x"}}'
    assert JsonPatchOperation(op="test", path="/name", value="A").describe() == "= /name is unchanged"


@pytest.mark.parametrize("value", ["x", 5, {"a": [1]}, [1, "a", {"b": None}]])
def test_the_value_of_an_operation_is_the_value(value: Any) -> None:
    document = {"op": "add", "path": "/a", "value": value}
    assigned: Any = JsonPatchOperation(op="add", path="/a")
    assigned.value = UpdateMultiHostSourcesRequestInnerValue(value)
    for operation in (
        JsonPatchOperation(op="add", path="/a", value=value),
        JsonPatchOperation(op="add", path="/a", value=UpdateMultiHostSourcesRequestInnerValue(value)),
        JsonPatchOperation.from_dict(document),
        JsonPatchOperation.from_json(json.dumps(document)),
        assigned,
    ):
        assert operation.value == value
        assert type(operation.value) is type(value)
        assert operation.to_dict() == document
        assert "actual_instance" not in repr(operation)


def test_notebooks_show_changes_without_the_wrapper_of_values() -> None:
    patch = JsonPatchOperation.diff(profile(email="old"), profile(email="<new>"))

    for shown in (patch._repr_html_(), patch[1]._repr_html_()):
        assert "actual_instance" not in shown
        assert "&lt;new&gt;" in shown
    assert "mapping email: attributes.value" in patch._repr_html_()
    assert "<b>1 change</b>" in patch._repr_html_()


def test_a_patch_is_still_a_list_of_operations() -> None:
    patch = JsonPatchOperation.diff(profile(email="old"), profile(email="new"))

    assert [operation.op for operation in patch] == ["test", "replace"]
    for other in (copy.copy(patch), copy.deepcopy(patch), pickle.loads(pickle.dumps(patch))):
        assert other == patch
        assert str(other) == str(patch)
    assert str(JsonPatchOperation.diff(profile(), profile())) == ""


def test_a_profile_has_the_methods_of_its_mappings() -> None:
    bare = IdentityProfile.from_dict({"name": "A", "authoritativeSource": {"id": "1"}})

    assert bare.mapping("email") is None
    assert not bare.remove_mapping("email")
    made = bare.set_mapping("email", static("x"))
    assert bare.mapping("email") is made
    assert bare.identity_attribute_config is not None
    assert bare.identity_attribute_config.mapping("email") is made
    assert bare.remove_mapping("email")
    assert bare.mapping("email") is None
