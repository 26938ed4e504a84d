"""Results are read without checks for None: profiles of exports, changes of previews, lists by name."""

from __future__ import annotations

import copy
import json
import pickle

import pytest

from sailpoint._containers import ModelList
from sailpoint.v2024 import IdentityPreviewResponse, IdentityProfileExportedObject, JsonPatchOperation
from sailpoint.v2024.exceptions import ApiValueError
from sailpoint.v2024.models.import_object import ImportObject

SOURCE = {"id": "1", "name": "HR"}
EXPORT = {"version": 1, "self": {"id": "2"}, "object": {"id": "2", "name": "All", "authoritativeSource": SOURCE}}


def preview(*attributes: dict[str, object]) -> IdentityPreviewResponse:
    return IdentityPreviewResponse.model_validate({"previewAttributes": list(attributes)})


def test_the_profile_of_an_export_is_its_object() -> None:
    exported = IdentityProfileExportedObject.model_validate(EXPORT)

    assert exported.profile is exported.object
    assert exported.profile.name == "All"
    assert json.loads(exported.to_json()) == EXPORT
    assert pickle.loads(pickle.dumps(exported)).profile == copy.deepcopy(exported).profile == exported.profile


@pytest.mark.parametrize("text", ["{}", '{"object": null}'])
def test_an_export_without_a_profile_says_so(text: str) -> None:
    exported = IdentityProfileExportedObject.model_validate_json(text)

    with pytest.raises(ApiValueError, match="the exported object has no `object`"):
        _ = exported.profile


def test_a_member_of_that_name_is_kept_and_does_not_hide_the_profile() -> None:
    exported = IdentityProfileExportedObject.model_validate({**EXPORT, "profile": "from the future"})

    assert exported.profile is exported.object
    assert exported.to_dict()["profile"] == "from the future"


def test_a_preview_lists_the_attributes_that_would_change() -> None:
    found = preview(
        {"name": "email", "value": "new", "previousValue": "old"},
        {"name": "uid", "value": "7", "previousValue": "7"},
        {"name": "phone", "value": "5"},
        {"name": "city", "previousValue": "Oslo", "errorMessages": [{"text": "no such source"}]},
    ).changes()

    assert [str(change) for change in found] == [
        '~ attribute email: "old" -> "new"',
        '+ attribute phone: "5"',
    ]


@pytest.mark.parametrize("text", ["{}", '{"previewAttributes": null}', '{"previewAttributes": []}'])
def test_a_preview_without_attributes_changes_nothing(text: str) -> None:
    assert IdentityPreviewResponse.model_validate_json(text).changes() == []


def test_an_attribute_may_lose_its_value() -> None:
    (change,) = preview({"name": "email", "value": None, "previousValue": "old"}).changes()

    assert str(change) == '- attribute email: "old"'


def test_a_list_is_read_by_name() -> None:
    first, second, nameless = ImportObject(id="1", name="a"), ImportObject(id="2", name="b"), ImportObject(id="3")

    assert ModelList([first, second, nameless]).by_name() == {"a": first, "b": second}
    assert ModelList([JsonPatchOperation(op="remove", path="/x")]).by_name() == {}


def test_two_elements_of_one_name_are_not_lost() -> None:
    with pytest.raises(ApiValueError, match="two elements have the name 'a': distinguish them by id"):
        ModelList([ImportObject(id="1", name="a"), ImportObject(id="2", name="a")]).by_name()
