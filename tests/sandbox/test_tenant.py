"""The embedded tenant behaves like the service over HTTP: patches, promotion, deletion, previews, pages."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import pytest

import inputs
from sailpoint.exceptions import ApiException, BadRequestException, NotFoundException
from sailpoint.v2024 import ApiClient, IdentityProfilesApi

if TYPE_CHECKING:
    from collections.abc import Callable

    from sailpoint.sandbox import Sandbox
    from sailpoint.v2024 import IdentityProfile

SOURCE = {"type": "SOURCE", "id": inputs.SOURCE, "name": "HR Active Directory"}
OTHER_SOURCE = {"type": "SOURCE", "id": inputs.FREE_SOURCES[1], "name": "MySource"}
EMPLOYEES = "2b838de9-db9b-abcf-e646-d4f274ad4238"
WILLIAM = "2c9180835d191a86015d28455b4b232a"


@pytest.fixture
def created(profiles: IdentityProfilesApi) -> IdentityProfile:
    """Create a profile for the test."""
    return profiles.create_identity_profile(
        {"name": "New", "description": "first", "authoritativeSource": SOURCE, "unknown": {"list": [1, 2]}}
    )


def stored(profiles: IdentityProfilesApi, profile: IdentityProfile) -> dict[str, Any]:
    """The current state of a profile, without members that change by themselves."""
    now = profiles.get_identity_profile(str(profile.id)).to_dict()
    now.pop("modified", None)
    return now


PATCHES: dict[str, tuple[list[dict[str, Any]], dict[str, Any]]] = {
    "add": ([{"op": "add", "path": "/description", "value": "added"}], {"description": "added"}),
    "add to a list": ([{"op": "add", "path": "/unknown/list/1", "value": 9}], {"unknown": {"list": [1, 9, 2]}}),
    "append": ([{"op": "add", "path": "/unknown/list/-", "value": 9}], {"unknown": {"list": [1, 2, 9]}}),
    "remove": ([{"op": "remove", "path": "/unknown/list"}], {"unknown": {}}),
    "replace": ([{"op": "replace", "path": "/name", "value": "Newer"}], {"name": "Newer"}),
    "move": ([{"op": "move", "from": "/unknown/list/0", "path": "/unknown/list/1"}], {"unknown": {"list": [2, 1]}}),
    "copy": ([{"op": "copy", "from": "/name", "path": "/description"}], {"description": "New"}),
    "test": ([{"op": "test", "path": "/name", "value": "New"}], {}),
    "several": (
        [
            {"op": "test", "path": "/unknown", "value": {"list": [1, 2]}},
            {"op": "replace", "path": "/priority", "value": 123},
            {"op": "remove", "path": "/unknown/list/0"},
        ],
        {"priority": 123, "unknown": {"list": [2]}},
    ),
}


@pytest.mark.parametrize(("changes", "difference"), PATCHES.values(), ids=PATCHES)
def test_every_json_patch_operation_follows_rfc_6902(
    profiles: IdentityProfilesApi,
    created: IdentityProfile,
    changes: list[dict[str, Any]],
    difference: dict[str, Any],
) -> None:
    before = stored(profiles, created)

    responded = profiles.update_identity_profile(str(created.id), changes)

    after = stored(profiles, created)
    assert after == {**before, **difference}
    assert {**responded.to_dict(), "modified": None} == {**after, "modified": None}


@pytest.mark.parametrize(
    "changes",
    [
        [{"op": "test", "path": "/name", "value": "Other"}],
        [{"op": "remove", "path": "/nothing"}],
        [{"op": "replace", "path": "/unknown/list/7", "value": 1}],
        [{"op": "move", "from": "/unknown", "path": "/unknown/list"}],
        [{"op": "copy", "path": "/description"}],
        [{"op": "replace", "path": "name", "value": "x"}],
        [{"op": "remove", "path": "/name"}],
        [{"op": "replace", "path": "/priority", "value": "first"}],
        [{"op": "replace", "path": "/description", "value": "x"}, {"op": "test", "path": "/name", "value": "Other"}],
    ],
)
def test_a_patch_that_cannot_be_applied_changes_nothing(
    profiles: IdentityProfilesApi, created: IdentityProfile, changes: list[dict[str, Any]]
) -> None:
    before = profiles.get_identity_profile(str(created.id)).to_dict()

    with pytest.raises(BadRequestException) as raised:
        profiles.update_identity_profile(str(created.id), changes)

    assert raised.value.text
    assert raised.value.detail_code
    assert profiles.get_identity_profile(str(created.id)).to_dict() == before


@pytest.mark.parametrize("member", ["id", "created", "modified", "identityCount", "identityRefreshRequired"])
@pytest.mark.parametrize("op", ["add", "replace", "remove", "move", "copy"])
def test_a_patch_cannot_change_immutable_members(
    profiles: IdentityProfilesApi, created: IdentityProfile, member: str, op: str
) -> None:
    before = profiles.get_identity_profile(str(created.id)).to_dict()
    change = {"op": op, "path": f"/{member}", "value": before["name"], "from": "/description"}
    for name in {"move": ["value"], "copy": ["value"], "remove": ["value", "from"]}.get(op, ["from"]):
        change.pop(name)

    with pytest.raises(BadRequestException, match=member):
        profiles.update_identity_profile(str(created.id), [change])

    assert profiles.get_identity_profile(str(created.id)).to_dict() == before


def exported(name: str, **members: Any) -> dict[str, Any]:
    """A profile in the export format."""
    itself = {"type": "IDENTITY_PROFILE", "id": "elsewhere", "name": name}
    return {"version": 1, "self": itself, "object": {"name": name, "authoritativeSource": SOURCE, **members}}


def test_an_import_creates_and_updates_by_name(profiles: IdentityProfilesApi, created: IdentityProfile) -> None:
    result = profiles.import_identity_profiles(
        [
            exported("New", description="second", priority=77),
            exported("Newest", description="third", authoritativeSource=OTHER_SOURCE),
        ]
    )

    assert result.errors == []
    assert [entry.name for entry in result.imported_objects or []] == ["New", "Newest"]
    updated = profiles.get_identity_profile(str(created.id))
    assert (updated.description, updated.priority) == ("second", 77)
    (newest,) = profiles.list_identity_profiles(filters='name eq "Newest"')
    assert newest.description == "third"
    assert newest.id != "elsewhere"


def test_an_import_reports_invalid_objects_and_imports_the_others(profiles: IdentityProfilesApi) -> None:
    stray = exported("Stray")
    stray["object"]["authoritativeSource"] = {"type": "SOURCE", "id": "nothing", "name": "No such source"}

    result = profiles.import_identity_profiles([stray, exported("Taken")])

    assert [entry.name for entry in result.imported_objects or []] == ["Taken"]
    (error,) = result.errors or []
    assert "No such source" in str(error.text)
    assert not profiles.list_identity_profiles(filters='name eq "Stray"')


def test_an_export_can_be_imported_into_another_tenant(profiles: IdentityProfilesApi, created: IdentityProfile) -> None:
    (taken,) = profiles.export_identity_profiles(filters=f'id eq "{created.id}"')
    profiles.update_identity_profile(str(created.id), [{"op": "replace", "path": "/description", "value": "changed"}])

    assert profiles.import_identity_profiles([taken]).errors == []

    assert profiles.get_identity_profile(str(created.id)).description == "first"


def gone(profiles: IdentityProfilesApi, identifier: str) -> bool:
    """Return true if a profile no longer exists."""
    try:
        profiles.get_identity_profile(identifier)
    except NotFoundException:
        return True
    return False


def eventually(holds: Callable[[], bool]) -> bool:
    """Return true if a condition becomes true within the time in which every task ends."""
    end = time.monotonic() + 20
    while time.monotonic() < end:
        if holds():
            return True
        time.sleep(0.02)
    return False


def test_a_deletion_is_a_task_that_ends_later(profiles: IdentityProfilesApi, created: IdentityProfile) -> None:
    task = profiles.delete_identity_profile(str(created.id))

    assert task.id
    assert not gone(profiles, str(created.id))
    assert eventually(lambda: gone(profiles, str(created.id)))


def test_one_task_deletes_several_profiles_and_ignores_unknown_ids(
    profiles: IdentityProfilesApi, created: IdentityProfile
) -> None:
    other = profiles.create_identity_profile({"name": "Other", "authoritativeSource": OTHER_SOURCE})

    task = profiles.delete_identity_profiles([str(created.id), "nothing", str(other.id)])

    assert task.id
    assert eventually(lambda: gone(profiles, str(created.id)) and gone(profiles, str(other.id)))
    assert not gone(profiles, EMPLOYEES)


def mapping(name: str, kind: str, **attributes: Any) -> dict[str, Any]:
    """The mapping of an identity attribute."""
    return {"identityAttributeName": name, "transformDefinition": {"type": kind, "attributes": attributes}}


def test_a_preview_computes_values_and_stores_nothing(sandbox: Sandbox) -> None:
    configuration = sandbox.configuration(experimental=True)
    with ApiClient(configuration) as api_client:
        api = IdentityProfilesApi(api_client)
        before = api.list_identity_profiles().to_json()
        transforms = [
            mapping("email", "accountAttribute", sourceName="Employees", attributeName="e-mail"),
            mapping("department", "static", value="Everywhere"),
            mapping("location", "accountAttribute", sourceName="Employees", attributeName="no such attribute"),
        ]
        preview = api.generate_identity_preview(
            {"identityId": WILLIAM, "identityAttributeConfig": {"enabled": True, "attributeTransforms": transforms}}
        )
        assert api.list_identity_profiles().to_json() == before

    assert preview.identity
    assert (preview.identity.id, preview.identity.name) == (WILLIAM, "William Wilson")
    values = {entry.name: (entry.value, entry.previous_value) for entry in preview.preview_attributes or []}
    assert values["email"] == ("william.wilson@example.com", "william.wilson@example.com")
    assert values["department"] == ("Everywhere", "Information Technology")
    assert not values["location"][0]
    assert values["location"][1] == "Austin"


def test_a_preview_of_an_unknown_identity_is_rejected(sandbox: Sandbox) -> None:
    configuration = sandbox.configuration(experimental=True)
    with ApiClient(configuration) as api_client, pytest.raises(ApiException) as raised:
        IdentityProfilesApi(api_client).generate_identity_preview({"identityId": "unknown"})

    assert raised.value.status in {400, 404}
    assert raised.value.text


def test_pages_end_where_they_should(shared_profiles: IdentityProfilesApi) -> None:
    everything = [profile.id for profile in shared_profiles.list_identity_profiles(sorters="id")]

    def page(limit: int, offset: int) -> tuple[list[str | None], str | None]:
        response = shared_profiles.list_identity_profiles_with_http_info(limit, offset, count=True, sorters="id")
        return [profile.id for profile in response.data], response.headers.get("X-Total-Count")

    total = len(everything)
    for limit in range(total + 2):
        for offset in range(total + 1):
            assert page(limit, offset) == (everything[offset : offset + limit], str(total))
    assert page(0, 0) == ([], str(total))
    assert page(250, 0) == (everything, str(total))
    assert page(250, total - 1)[0] == everything[-1:]
