"""Another client changes the profile after it was read and before its patch arrives."""

from __future__ import annotations

import json
from copy import deepcopy
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sailpoint.exceptions import BadRequestException
from sailpoint.v2024 import IdentityAttributeConfig, IdentityProfile, JsonPatchOperation

if TYPE_CHECKING:
    from collections.abc import Callable

    from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi

MAPPINGS = "/identityAttributeConfig/attributeTransforms"
NAMES = "abcdefg"

Mappings = list[dict[str, Any]]


def static(value: Any) -> dict[str, Any]:
    return {"type": "static", "attributes": {"value": value}}


def mapping(name: str, value: Any = "read") -> dict[str, Any]:
    return {"identityAttributeName": name, "transformDefinition": static(value)}


def definitions(mappings: Mappings) -> dict[str, list[Any]]:
    """The definitions of each attribute, one for each of its mappings."""
    found: dict[str, list[Any]] = {}
    for each in mappings:
        found.setdefault(each["identityAttributeName"], []).append(each["transformDefinition"])
    return found


class Tenant:
    """A profile in a tenant with the test's mappings."""

    def __init__(self, api: IdentityProfilesApi) -> None:
        self.api = api
        self.id = str(api.list_identity_profiles(filters='name eq "Partners"')[0].id)

    def write(self, mappings: Mappings) -> None:
        """Replace the mappings of the profile."""
        self.api.update_identity_profile(self.id, [{"op": "replace", "path": MAPPINGS, "value": mappings}])

    def read(self) -> IdentityProfile:
        """Get the profile."""
        return self.api.get_identity_profile(self.id)

    def rejection(self, patch: list[JsonPatchOperation]) -> str | None:
        """Send a patch; returns the reason if it is rejected."""
        try:
            self.api.update_identity_profile(self.id, patch)
        except BadRequestException as rejected:
            return str(rejected.text)
        return None

    def mappings(self) -> Mappings:
        """Its mappings as JSON."""
        config = self.read().identity_attribute_config
        assert config is not None
        found: Mappings = json.loads(config.to_json())["attributeTransforms"]
        return found


@pytest.fixture
def tenant(profiles: IdentityProfilesApi) -> Tenant:
    return Tenant(profiles)


def config_of(profile: IdentityProfile) -> IdentityAttributeConfig:
    config = profile.identity_attribute_config
    assert config is not None
    return config


def set_email(config: IdentityAttributeConfig) -> None:
    config.set_mapping("email", static("mine"))


def remove_email(config: IdentityAttributeConfig) -> None:
    assert config.remove_mapping("email")


def move_email(config: IdentityAttributeConfig) -> None:
    assert config.attribute_transforms is not None
    config.attribute_transforms.insert(0, config.attribute_transforms.pop())


@pytest.mark.parametrize("change", [set_email, remove_email, move_email])
@pytest.mark.parametrize(
    "theirs",
    [
        [mapping("firstname"), mapping("lastname")],
        [mapping("lastname"), mapping("email"), mapping("firstname")],
        [mapping("email")],
        [],
    ],
    ids=["removed", "moved", "others removed", "all removed"],
)
def test_a_patch_of_a_mapping_that_was_moved_is_rejected_by_name(
    tenant: Tenant, theirs: Mappings, change: Callable[[IdentityAttributeConfig], None]
) -> None:
    tenant.write([mapping("firstname"), mapping("lastname"), mapping("email")])
    profile = tenant.read()
    with profile.track():
        change(config_of(profile))
    tenant.write(theirs)

    with pytest.raises(BadRequestException) as raised:
        tenant.api.update_identity_profile(tenant.id, profile.json_patch())

    assert "email" in str(raised.value).splitlines()[0]
    assert f"{MAPPINGS}/2" in str(raised.value).splitlines()[0]
    assert "the test failed" in str(raised.value.text)
    assert tenant.mappings() == theirs


def test_a_mapping_changed_by_another_client_is_not_overwritten(tenant: Tenant) -> None:
    tenant.write([mapping("email")])
    profile = tenant.read()
    with profile.track():
        set_email(config_of(profile))
    tenant.write([mapping("email", "theirs")])

    with pytest.raises(BadRequestException, match=r"the mapping of email: .theirs. is there, and .read. was expected"):
        tenant.api.update_identity_profile(tenant.id, profile.json_patch())


def test_unrelated_changes_of_others_do_not_conflict_and_are_kept(tenant: Tenant) -> None:
    tenant.write([mapping("firstname"), mapping("email")])
    profile = tenant.read()
    with profile.track():
        set_email(config_of(profile))
        profile.description = "mine"
    tenant.write([mapping("firstname", "theirs"), mapping("email"), mapping("uid", "theirs")])

    tenant.api.update_identity_profile(tenant.id, profile.json_patch())

    assert tenant.mappings() == [mapping("firstname", "theirs"), mapping("email", "mine"), mapping("uid", "theirs")]
    assert tenant.read().description == "mine"


def test_an_attribute_added_by_two_clients_at_once_is_mapped_once(tenant: Tenant) -> None:
    for before in ([], [mapping("email")]):
        tenant.write(before)
        one, other = tenant.read(), tenant.read()
        for profile in (one, other):
            with profile.track():
                config_of(profile).set_mapping("uid", static(1))
        tenant.api.update_identity_profile(tenant.id, one.json_patch())

        with pytest.raises(BadRequestException, match="the test failed"):
            tenant.api.update_identity_profile(tenant.id, other.json_patch())
        assert tenant.mappings() == [*before, mapping("uid", 1)]


def test_mappings_without_unique_names_are_replaced_only_if_unchanged(tenant: Tenant) -> None:
    twice = [mapping("email"), mapping("email", "again"), mapping("uid")]
    tenant.write(twice)
    profile = tenant.read()
    with profile.track():
        config_of(profile).set_mapping("uid", static("mine"))
    tenant.write([mapping("email"), mapping("uid"), mapping("other")])

    with pytest.raises(BadRequestException, match="the test failed"):
        tenant.api.update_identity_profile(tenant.id, profile.json_patch())
    tenant.write(twice)
    tenant.api.update_identity_profile(tenant.id, profile.json_patch())
    assert tenant.mappings() == [*twice[:2], mapping("uid", "mine")]


def test_mappings_that_another_client_has_added_are_kept(tenant: Tenant) -> None:
    before: dict[str, Any]
    for before in ({"enabled": True, "attributeTransforms": None}, {"enabled": True}):
        after = {"enabled": True, "attributeTransforms": [mapping("email")]}
        patch = JsonPatchOperation.diff({"identityAttributeConfig": before}, {"identityAttributeConfig": after})
        tenant.write([mapping("uid")])

        with pytest.raises(BadRequestException, match="the test failed"):
            tenant.api.update_identity_profile(tenant.id, patch)
        assert tenant.mappings() == [mapping("uid")]


LISTS = st.lists(st.sampled_from(NAMES), unique=True, max_size=6).flatmap(
    lambda names: st.tuples(*(st.builds(mapping, st.just(name), st.integers(0, 1)) for name in names))
)


@settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(before=LISTS, theirs=LISTS, mine=LISTS)
def test_a_patch_makes_the_intended_change_or_none_whatever_others_do(
    tenant: Tenant, before: tuple[Any, ...], theirs: tuple[Any, ...], mine: tuple[Any, ...]
) -> None:
    def profile(mappings: tuple[Any, ...]) -> dict[str, Any]:
        return {"identityAttributeConfig": {"enabled": False, "attributeTransforms": list(mappings)}}

    patch = JsonPatchOperation.diff(profile(before), profile(mine))
    tenant.write(list(deepcopy(theirs)))

    rejection = tenant.rejection(patch)
    if rejection is not None:
        assert "the test failed" in rejection
        assert tenant.mappings() == list(theirs)
        return

    was, wanted, expected = definitions(list(before)), definitions(list(mine)), definitions(list(theirs))
    for name in was.keys() | wanted.keys():
        if was.get(name) != wanted.get(name):
            expected.pop(name, None)
            expected.update({name: wanted[name]} if name in wanted else {})
    assert definitions(tenant.mappings()) == expected


def test_a_removal_does_not_discard_the_changes_of_another_client(profiles: IdentityProfilesApi) -> None:
    mine = profiles.list_identity_profiles()[0]
    theirs = profiles.get_identity_profile(str(mine.id))
    assert mine.identity_attribute_config
    assert theirs.identity_attribute_config
    with mine.track():
        mine.identity_attribute_config.remove_mapping("location")
    with theirs.track():
        theirs.identity_attribute_config.set_mapping("location", static("theirs"))
    profiles.update_identity_profile(str(mine.id), theirs.json_patch())

    with pytest.raises(BadRequestException, match="the mapping of location"):
        profiles.update_identity_profile(str(mine.id), mine.json_patch())
