"""References of identity profiles: sources and owners exist, a source has one profile, and names follow ids."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import inputs
from sailpoint.exceptions import BadRequestException, ConflictException
from sailpoint.sandbox import Sandbox
from sailpoint.v2024 import ApiClient, IdentityProfilesApi

if TYPE_CHECKING:
    from sailpoint.v2024 import IdentityProfile

HR, MY_SOURCE = inputs.FREE_SOURCES[:2]
EMPLOYEES = "2b838de9-db9b-abcf-e646-d4f274ad4238"
WILLIAM, SOFIA = "2c9180835d191a86015d28455b4b232a", "046b6c7f-0b8a-43b9-b35d-6489e6daee91"
CONFIG = "identityAttributeConfig"
FIRST = f"/{CONFIG}/attributeTransforms/0"


def account(**members: str) -> dict[str, Any]:
    """An account attribute of the source that these members identify."""
    return {"type": "accountAttribute", "attributes": {"attributeName": "mail", **members}}


def body(name: str = "New", source: str = HR, definition: Any = None, **members: Any) -> dict[str, Any]:
    """The body of a profile, with a mapping if a transform is given."""
    mapped = [] if definition is None else [{"identityAttributeName": "email", "transformDefinition": definition}]
    config = {CONFIG: {"enabled": True, "attributeTransforms": mapped}}
    return {"name": name, "authoritativeSource": {"type": "SOURCE", "id": source}, **config, **members}


def attributes(profile: IdentityProfile) -> Any:
    """The arguments of the transform of the profile's first mapping."""
    return profile.to_dict()[CONFIG]["attributeTransforms"][0]["transformDefinition"]["attributes"]


def patched(profiles: IdentityProfilesApi, profile: IdentityProfile, path: str, value: Any) -> IdentityProfile:
    """Replace a value of the profile."""
    return profiles.update_identity_profile(str(profile.id), [{"op": "replace", "path": path, "value": value}])


def test_names_are_filled_in_beside_ids(profiles: IdentityProfilesApi) -> None:
    created = profiles.create_identity_profile(body(definition=account(sourceId=MY_SOURCE), owner={"id": WILLIAM}))

    wire = created.to_dict()
    assert wire["authoritativeSource"] == {"type": "SOURCE", "id": HR, "name": "HR Active Directory"}
    assert wire["owner"] == {"type": "IDENTITY", "id": WILLIAM, "name": "William Wilson"}
    assert attributes(created) == {"attributeName": "mail", "sourceId": MY_SOURCE, "sourceName": "MySource"}
    assert profiles.get_identity_profile(str(created.id)).to_dict() == wire


def test_names_follow_a_change_of_the_id(profiles: IdentityProfilesApi) -> None:
    named = account(sourceId=HR, sourceName="HR Active Directory")
    created = profiles.create_identity_profile(body(definition=named, owner={"id": WILLIAM, "name": "William Wilson"}))

    moved = patched(profiles, created, "/authoritativeSource/id", MY_SOURCE)
    owned = patched(profiles, created, "/owner/id", SOFIA)
    mapped = patched(profiles, created, f"{FIRST}/transformDefinition/attributes/sourceId", MY_SOURCE)

    assert moved.to_dict()["authoritativeSource"] == {"type": "SOURCE", "id": MY_SOURCE, "name": "MySource"}
    assert owned.to_dict()["owner"]["name"] == "Sofia Marin"
    assert attributes(mapped)["sourceName"] == "MySource"


def test_a_name_that_contradicts_its_id_is_corrected(profiles: IdentityProfilesApi) -> None:
    wrong = {"id": HR, "name": "Someone else's"}
    created = profiles.create_identity_profile(
        {**body(definition=account(sourceId=HR, sourceName="Wrong")), "authoritativeSource": wrong}
    )

    assert created.authoritative_source.name == "HR Active Directory"
    assert attributes(created)["sourceName"] == "HR Active Directory"
    assert patched(profiles, created, "/authoritativeSource/name", "x").authoritative_source.name == (
        "HR Active Directory"
    )


def test_names_are_filled_in_at_any_depth_and_for_applications(profiles: IdentityProfilesApi) -> None:
    values = [account(sourceId=MY_SOURCE), account(applicationId=MY_SOURCE)]
    created = profiles.create_identity_profile(
        body(
            definition={
                "type": "lower",
                "attributes": {"input": {"type": "firstValid", "attributes": {"values": values}}},
            }
        )
    )

    first, second = attributes(created)["input"]["attributes"]["values"]
    assert first["attributes"]["sourceName"] == "MySource"
    assert second["attributes"]["applicationName"] == "MySource [source]"


def test_an_import_fills_in_names(profiles: IdentityProfilesApi) -> None:
    exported = {"version": 1, "self": {"type": "IDENTITY_PROFILE", "id": "elsewhere", "name": "New"}}
    result = profiles.import_identity_profiles([{**exported, "object": body(definition=account(sourceId=MY_SOURCE))}])

    (imported,) = result.imported_objects or []
    assert attributes(profiles.get_identity_profile(str(imported.id)))["sourceName"] == "MySource"


UNKNOWN = {
    "id": account(sourceId="nothing", sourceName="HR Active Directory"),
    "name": account(sourceName="nothing"),
    "application id": account(applicationId="nothing"),
    "application name": account(applicationName="nothing [source]"),
    "nested": {"type": "lower", "attributes": {"input": account(sourceId="nothing")}},
    "reference": {"type": "reference", "attributes": {"id": "Stored", "input": account(sourceId="nothing")}},
    "other case": {**account(sourceId="nothing"), "type": "AccountAttribute"},
}


@pytest.mark.parametrize("definition", UNKNOWN.values(), ids=UNKNOWN)
def test_a_mapping_to_an_unknown_source_is_a_400(profiles: IdentityProfilesApi, definition: dict[str, Any]) -> None:
    before = profiles.get_identity_profile(EMPLOYEES).to_dict()
    mapping = {"identityAttributeName": "email", "transformDefinition": definition}

    with pytest.raises(BadRequestException) as raised:
        profiles.create_identity_profile(body(definition=definition))
    with pytest.raises(BadRequestException, match="The mapping of email: there is no source nothing"):
        profiles.update_identity_profile(EMPLOYEES, [{"op": "add", "path": FIRST, "value": mapping}])

    assert raised.value.detail_code == "400.1.404 Referenced object not found"
    assert profiles.get_identity_profile(EMPLOYEES).to_dict() == before
    assert not profiles.list_identity_profiles(filters='name eq "New"')


@pytest.mark.parametrize(
    "definition",
    [
        account(sourceName="MySource"),
        account(applicationName="MySource [source]"),
        account(sourceName="$source"),
        {"type": "static", "attributes": {"value": "$sourceName", "sourceName": "any text"}},
    ],
)
def test_a_mapping_may_name_its_source_or_compute_the_name(
    profiles: IdentityProfilesApi, definition: dict[str, Any]
) -> None:
    assert attributes(profiles.create_identity_profile(body(definition=definition))) == definition["attributes"]


@pytest.mark.parametrize("member", ["authoritativeSource", "owner"])
def test_a_reference_to_an_unknown_object_is_a_400(profiles: IdentityProfilesApi, member: str) -> None:
    with pytest.raises(BadRequestException, match=f"{member}: there is no .* nothing") as created:
        profiles.create_identity_profile({**body(), member: {"id": "nothing"}})
    with pytest.raises(BadRequestException, match="nothing"):
        profiles.update_identity_profile(EMPLOYEES, [{"op": "replace", "path": f"/{member}/id", "value": "nothing"}])

    assert created.value.detail_code == "400.1.404 Referenced object not found"


def test_a_source_has_one_profile(profiles: IdentityProfilesApi) -> None:
    created = profiles.create_identity_profile(body("First"))
    other = profiles.create_identity_profile(body("Other", MY_SOURCE))

    with pytest.raises(ConflictException, match="HR Active Directory belongs to another identity profile"):
        profiles.create_identity_profile(body("Second"))
    with pytest.raises(ConflictException):
        patched(profiles, other, "/authoritativeSource/id", HR)
    exported = {"version": 1, "self": {"type": "IDENTITY_PROFILE", "id": "elsewhere", "name": "Second"}}
    (error,) = profiles.import_identity_profiles([{**exported, "object": body("Second")}]).errors or []

    assert "belongs to another identity profile" in str(error.text)
    assert patched(profiles, created, "/authoritativeSource/id", HR).authoritative_source.id == HR


def test_a_source_is_free_again_when_its_profile_is_deleted(sandbox: Sandbox, profiles: IdentityProfilesApi) -> None:
    created = profiles.create_identity_profile(body("First"))
    profiles.delete_identity_profile(str(created.id))
    sandbox.finish_tasks()

    assert profiles.create_identity_profile(body("Second")).authoritative_source.id == HR


@pytest.mark.parametrize("options", [{}, {"generate": 1200}], ids=["company", "generated"])
def test_no_source_of_a_fresh_tenant_has_two_profiles(options: dict[str, Any]) -> None:
    with Sandbox(**options) as sandbox:
        sources = [profile["authoritativeSource"]["id"] for profile in sandbox.profiles]

    assert len(sources) == len(set(sources)) > 5


def test_an_import_finds_sources_and_owners_of_another_tenant_by_name() -> None:
    def tenant(prefix: str, people: bool) -> dict[str, Any]:
        owner = {"identities": [{"id": f"{prefix}-ann", "name": "Ann Lee"}]} if people else {}
        sources = [{"id": f"{prefix}-hr", "name": "HR"}, {"id": f"{prefix}-dir", "name": "Directory"}]
        return {"sources": sources, **owner}

    created = body("Staff", "one-hr", account(sourceId="one-dir"), owner={"id": "one-ann"})
    with Sandbox(seed=tenant("one", True)) as one, ApiClient(one.configuration()) as api_client:
        IdentityProfilesApi(api_client).create_identity_profile(created)
        exported = IdentityProfilesApi(api_client).export_identity_profiles()

    for people in (True, False):
        with Sandbox(seed=tenant("two", people)) as two, ApiClient(two.configuration()) as api_client:
            result = IdentityProfilesApi(api_client).import_identity_profiles(exported)
            (profile,) = IdentityProfilesApi(api_client).list_identity_profiles()

        assert result.errors == []
        assert profile.authoritative_source.id == "two-hr"
        assert attributes(profile) == {"attributeName": "mail", "sourceId": "two-dir", "sourceName": "Directory"}
        assert (profile.owner and profile.owner.id) == ("two-ann" if people else None)
        assert [str(warning.text) for warning in result.warnings or []] == (
            [] if people else ["There is no identity Ann Lee in this tenant: the profile has no owner."]
        )
