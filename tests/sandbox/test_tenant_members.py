"""Members of identity profiles: null, default and read-only ones, and names in filters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import inputs
from sailpoint.exceptions import BadRequestException

if TYPE_CHECKING:
    from sailpoint.v2024 import IdentityProfilesApi

EMPLOYEES = "2b838de9-db9b-abcf-e646-d4f274ad4238"
WILLIAM = "2c9180835d191a86015d28455b4b232a"
REPORT = {"taskResultId": "2b838de9-db9b-abcf-e646-d4f274ad4238", "reportName": "Exceptions"}
BODY = {"name": "New", "authoritativeSource": {"type": "SOURCE", "id": inputs.SOURCE}}
NEW_VALUES: dict[str, Any] = {
    "description": "described",
    "owner": {"type": "IDENTITY", "id": WILLIAM, "name": "William Wilson"},
    "identityExceptionReportReference": REPORT,
    "priority": 77,
    "identityAttributeConfig": {"enabled": True, "attributeTransforms": []},
}
FIRST = "/identityAttributeConfig/attributeTransforms/0"


def patched(profiles: IdentityProfilesApi, *changes: dict[str, Any], profile: str = EMPLOYEES) -> dict[str, Any]:
    """The profile as JSON after these changes."""
    return profiles.update_identity_profile(profile, list(changes)).to_dict()


def remove(path: str) -> dict[str, Any]:
    return {"op": "remove", "path": path}


def replace(path: str, value: Any) -> dict[str, Any]:
    return {"op": "replace", "path": path, "value": value}


@pytest.mark.parametrize("member", ["description", "owner", "identityExceptionReportReference"])
def test_a_nullable_member_that_is_removed_is_null(profiles: IdentityProfilesApi, member: str) -> None:
    patched(profiles, replace(f"/{member}", NEW_VALUES[member]))

    assert patched(profiles, remove(f"/{member}"))[member] is None
    assert profiles.get_identity_profile(EMPLOYEES).to_dict()[member] is None
    assert patched(profiles, remove(f"/{member}"))[member] is None


@pytest.mark.parametrize(("member", "value"), NEW_VALUES.items())
def test_a_member_that_was_removed_can_be_replaced(profiles: IdentityProfilesApi, member: str, value: Any) -> None:
    patched(profiles, remove(f"/{member}"))

    assert patched(profiles, replace(f"/{member}", value))[member] == value
    assert patched(profiles, remove(f"/{member}"), replace(f"/{member}", value))[member] == value


def test_a_member_within_the_mappings_that_was_removed_can_be_replaced(profiles: IdentityProfilesApi) -> None:
    attributes = {"value": "everyone"}
    config = patched(
        profiles,
        remove("/identityAttributeConfig/enabled"),
        replace("/identityAttributeConfig/enabled", False),
        remove(f"{FIRST}/transformDefinition/attributes"),
        replace(f"{FIRST}/transformDefinition", {"type": "static"}),
        replace(f"{FIRST}/transformDefinition/attributes", attributes),
    )["identityAttributeConfig"]

    assert config["enabled"] is False
    assert config["attributeTransforms"][0]["transformDefinition"] == {"type": "static", "attributes": attributes}


def test_a_nullable_member_that_is_moved_away_is_null(profiles: IdentityProfilesApi) -> None:
    moved = patched(profiles, {"op": "move", "from": "/description", "path": "/name"})

    assert (moved["name"], moved["description"]) == ("Everyone on the payroll.", None)


@pytest.mark.parametrize("member", ["name", "authoritativeSource"])
def test_a_required_member_cannot_be_removed(profiles: IdentityProfilesApi, member: str) -> None:
    with pytest.raises(BadRequestException, match=member):
        patched(profiles, remove(f"/{member}"))


@pytest.mark.parametrize(
    "path",
    [
        *("/foo", "/foo/bar", "/owner/foo", "/authoritativeSource/foo", "/identityRefreshRequired/foo"),
        *("/identityAttributeConfig/foo", f"{FIRST}/foo", f"{FIRST}/transformDefinition/foo"),
    ],
)
@pytest.mark.parametrize("op", ["add", "copy", "move"])
def test_a_patch_cannot_add_members_that_the_service_does_not_have(
    profiles: IdentityProfilesApi, op: str, path: str
) -> None:
    before = profiles.get_identity_profile(EMPLOYEES).to_dict()
    given = {"value": "x"} if op == "add" else {"from": "/description"}

    with pytest.raises(BadRequestException):
        patched(profiles, {"op": op, "path": path, **given})

    assert profiles.get_identity_profile(EMPLOYEES).to_dict() == before


def test_the_rejection_of_an_unknown_member_names_it(profiles: IdentityProfilesApi) -> None:
    with pytest.raises(BadRequestException, match="IdentityProfileAllOfOwner has no member foo"):
        patched(profiles, {"op": "add", "path": "/owner/foo", "value": 1})


@pytest.mark.parametrize("op", ["add", "replace", "remove"])
def test_a_patch_cannot_change_the_flag_that_the_service_computes(profiles: IdentityProfilesApi, op: str) -> None:
    with pytest.raises(BadRequestException, match=r"hasTimeBasedAttr cannot be updated\."):
        patched(profiles, {"op": op, "path": "/hasTimeBasedAttr", **({} if op == "remove" else {"value": True})})


def test_a_patch_of_the_client_leaves_the_computed_flag_out(profiles: IdentityProfilesApi) -> None:
    profile = profiles.get_identity_profile(EMPLOYEES)
    with profile.track():
        profile.has_time_based_attr = True
        profile.description = "changed"

    assert [change.path for change in profile.json_patch()] == ["/description"]


@pytest.mark.parametrize("given", [{}, {"identityAttributeConfig": None}], ids=["absent", "null"])
def test_a_profile_without_mappings_gets_the_default_ones(profiles: IdentityProfilesApi, given: dict[str, Any]) -> None:
    created = profiles.create_identity_profile({**BODY, **given})

    config = created.identity_attribute_config
    assert config
    assert config == profiles.get_default_identity_attribute_config(str(created.id))
    assert {mapping.identity_attribute_name for mapping in config.attribute_transforms or []} >= {"uid", "email"}
    assert created.identity_refresh_required is True


def test_a_profile_with_mappings_keeps_them_and_needs_a_refresh(profiles: IdentityProfilesApi) -> None:
    created = profiles.create_identity_profile({**BODY, "identityAttributeConfig": {"attributeTransforms": []}})

    assert created.to_dict()["identityAttributeConfig"] == {"attributeTransforms": []}
    assert created.identity_refresh_required is True


def exported(**members: Any) -> dict[str, Any]:
    """A profile in the export format."""
    itself = {"type": "IDENTITY_PROFILE", "id": "elsewhere", "name": "New"}
    return {"version": 1, "self": itself, "object": {**BODY, **members}}


def test_an_import_accepts_null_attributes_of_a_transform(profiles: IdentityProfilesApi) -> None:
    mapping = {"identityAttributeName": "uid", "transformDefinition": {"type": "uuid", "attributes": None}}
    result = profiles.import_identity_profiles([exported(identityAttributeConfig={"attributeTransforms": [mapping]})])

    assert result.errors == []
    (imported,) = result.imported_objects or []
    stored = profiles.get_identity_profile(str(imported.id)).to_dict()["identityAttributeConfig"]
    assert stored["attributeTransforms"] == [mapping]
    (taken,) = profiles.export_identity_profiles(filters=f'id eq "{imported.id}"')
    assert profiles.import_identity_profiles([taken]).errors == []


@pytest.mark.parametrize(
    "filters",
    [
        'name eq "employees"',
        'name eq "EMPLOYEES"',
        'name in ("eMPLOYEES", "nothing")',
        'name sw "EMPLOY"',
        'name ge "EMPLOYEES" and name le "employees"',
        'not (name ne "employeeS")',
    ],
)
def test_filters_on_names_ignore_case(shared_profiles: IdentityProfilesApi, filters: str) -> None:
    assert [profile.name for profile in shared_profiles.list_identity_profiles(filters=filters)] == ["Employees"]


def test_exports_filter_names_without_case_and_ids_with_it(shared_profiles: IdentityProfilesApi) -> None:
    found = shared_profiles.export_identity_profiles(filters='name eq "employees"')

    assert [entry.var_self.name for entry in found if entry.var_self] == ["Employees"]
    assert not shared_profiles.export_identity_profiles(filters=f'id eq "{EMPLOYEES.upper()}"')


def test_case_is_ignored_in_every_script(profiles: IdentityProfilesApi) -> None:
    patched(profiles, replace("/name", "Équipe ΟΔΟΣ"))

    (found,) = profiles.list_identity_profiles(filters='name sw "éQUIPE οδοΣ"')
    assert found.name == "Équipe ΟΔΟΣ"
