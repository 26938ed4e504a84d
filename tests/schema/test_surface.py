"""Every name of versions 1.3.8 and 1.4.2 of the official SDK is here: API classes, methods, arguments and models."""

from __future__ import annotations

import inspect
import json
import os
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import facts
from needed import absent
from sailpoint._core import operation_facts
from sailpoint._doctor.moved import moved

if TYPE_CHECKING:
    from collections.abc import Iterator

DOCUMENTS = Path(os.environ.get("SAILPOINT_DOCUMENTS", Path(__file__).parents[3] / "shared" / "spec"))
EXPERIMENTAL = "x_sail_point_experimental"  # accepted by every method, even if it is not an argument any more

# Arguments that the document has renamed or dropped since.
ARGUMENTS = {
    "AccessModelMetadataApi.list_access_model_metadata_attribute": {"offset"},
    "AccessModelMetadataApi.list_access_model_metadata_attribute_value": {"offset"},
    "ClassifySourceApi.send_classify_machine_account_from_source": {"id"},
    "IAIRoleMiningApi.patch_potential_role": {"patch_potential_role_request_inner"},
    "IAIRoleMiningApi.patch_potential_role_0": {"patch_potential_role_request_inner"},
    "IAIRoleMiningApi.patch_potential_role_session": {"json_patch_operation"},
    "IAIRoleMiningApi.patch_role_mining_potential_role": {
        "patch_potential_role_request_inner",
        "patch_role_mining_potential_role_request_inner",
    },
    "MachineIdentitiesApi.create_machine_identity": {"machine_identity"},
    "NotificationsApi.get_mail_from_attributes": {"id"},
    "SODViolationsApi.start_violation_check": {"identity_with_new_access1"},
    "WorkflowsApi.list_workflows": {"trigger_id", "connector_instance_id"},
}
# Enumerations of numbers, which are numbers here.
MODELS = {"ApplicationType", "BusinessServiceType", "CrawlResourcesSizesOptions"}


def surface(version: str, release: str) -> Any:
    """The names in a version of a release."""
    path = DOCUMENTS / "surface" / f"{version}-{release}.json"
    if not path.is_file():
        absent("the names of the official SDK are not here; SAILPOINT_DOCUMENTS is the folder of the documents")
    return json.loads(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("release", ["1.3.8", "1.4.2"])
@pytest.mark.parametrize("version", facts.VERSIONS, ids=str)
def test_every_class_and_method_is_here_with_its_arguments(version: facts.Version, release: str) -> None:
    assert list(missing(version, surface(version.name, release))) == []


# Arguments that have another name here in the same place.
RENAMED = {
    "id",
    "identity_with_new_access1",
    "json_patch_operation",
    "machine_identity",
    "patch_potential_role_request_inner",
    "patch_role_mining_potential_role_request_inner",
}


def test_the_doctor_knows_the_arguments_that_have_other_places() -> None:
    found: dict[tuple[str, str], int] = {}
    for version, release in ((version, release) for version in facts.VERSIONS for release in ("1.4.2", "1.3.8")):
        for api in surface(version.name, release)["apis"]:
            for method in api["methods"]:
                ours = operation_facts(version.name, method["name"])
                assert ours is not None
                place = first_difference(names(method["parameters"]), names(ours["arguments"]))
                if place is not None:
                    key = (version.name, ours["name"])
                    found[key] = min(place, found.get(key, place))

    assert found == {(version, name): place for version, names in moved().items() for name, place in names.items()}


def names(parameters: list[dict[str, Any]]) -> list[str]:
    return [each["name"] for each in parameters if each["name"] != EXPERIMENTAL]


def first_difference(theirs: list[str], ours: list[str]) -> int | None:
    """The first place with an argument that is not merely renamed."""
    padded = [*ours, *([""] * len(theirs))]
    differing = (place for place, name in enumerate(theirs) if padded[place] != name and name not in RENAMED)
    return next(differing, None)


def missing(version: facts.Version, surface: Any) -> Iterator[str]:
    """Names that are not here."""
    for api in surface["apis"]:
        kind = getattr(import_module(f"sailpoint.{version.name}.api.{api['module']}"), api["class"])
        for method in api["methods"]:
            name = f"{api['class']}.{method['name']}"
            if not hasattr(kind, method["name"]):
                yield name
                continue
            ours = inspect.signature(getattr(kind, method["name"])).parameters
            theirs = {each["name"] for each in method["parameters"]} - {EXPERIMENTAL}
            yield from (f"{name}({each})" for each in theirs - set(ours) - ARGUMENTS.get(name, set()))
    for model in surface["models"]:
        if model["class"] not in MODELS:
            yield from missing_in_model(version, model)


def missing_in_model(version: facts.Version, model: Any) -> Iterator[str]:
    """Names of a model that are not here. Members that the document has dropped are read and kept without a field."""
    module = import_module(f"sailpoint.{version.name}.models.{model['module']}")
    if not hasattr(module, model["class"]):
        yield model["class"]
