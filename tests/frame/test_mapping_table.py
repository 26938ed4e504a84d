"""The table of mappings has a row for each profile and identity attribute."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from sailpoint import MappingRow, mapping_table
from sailpoint.exceptions import ApiTypeError
from sailpoint.paginator import Paginator
from sailpoint.sandbox import evaluate
from sailpoint.v2024 import (
    IdentityAttributeTransform,
    IdentityProfile,
    IdentityProfileExportedObject,
    TransformDefinition,
)

if TYPE_CHECKING:
    from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi


def account(source: str, attribute: str, **more: str) -> dict[str, Any]:
    return {"type": "accountAttribute", "attributes": {"sourceName": source, "attributeName": attribute, **more}}


def profile(**mappings: Any) -> IdentityProfile:
    transforms = [{"identityAttributeName": name, "transformDefinition": made} for name, made in mappings.items()]
    config = {"attributeTransforms": transforms}
    return IdentityProfile.from_dict(
        {"id": "1", "name": "Staff", "authoritativeSource": {}, "identityAttributeConfig": config}
    )


def row(transform: Any, **options: bool) -> MappingRow:
    (only,) = mapping_table([profile(email=transform)], **options)
    return only


def test_an_account_attribute_has_a_row_with_all_its_details() -> None:
    transform = account("HR", "mail", sourceId="7")

    assert row(transform) == MappingRow(
        "1",
        "Staff",
        "email",
        "accountAttribute",
        None,
        None,
        "7",
        "HR",
        "mail",
        json.dumps(transform, separators=(",", ":")),
    )


def test_a_tenant_has_a_row_for_each_mapping_of_each_profile(shared_profiles: IdentityProfilesApi) -> None:
    everything = shared_profiles.list_identity_profiles(sorters="name")
    expected = [
        (each.id, mapping.identity_attribute_name)
        for each in everything
        for mapping in each.identity_attribute_config.attribute_transforms  # type: ignore[union-attr]
    ]

    table = mapping_table(Paginator.stream(shared_profiles.list_identity_profiles, sorters="name"))

    assert [(row.profile_id, row.identity_attribute) for row in table] == expected
    assert {row.source_attribute for row in table} >= {"givenName", "e-mail"}


def test_a_reference_and_a_rule_name_the_stored_object_and_the_input() -> None:
    reference = {"type": "reference", "attributes": {"id": "Lower case", "input": account("HR", "mail")}}

    assert row(reference)[3:9] == ("reference", "Lower case", "Lower case", None, "HR", "mail")
    assert row({"type": "rule", "attributes": {"name": "Make uid"}})[3:6] == ("rule", "Make uid", "Make uid")


def test_a_rule_has_its_name_beside_its_id() -> None:
    rule = {"type": "rule", "attributes": {"id": "2c91808a", "name": "Make uid"}}
    both = {
        "type": "concat",
        "attributes": {"values": [rule, {"type": "reference", "attributes": {"id": "Lower case"}}]},
    }

    assert row(rule)[3:6] == ("rule", "2c91808a", "Make uid")
    assert row(both)[3:6] == ("concat", "2c91808a; Lower case", "Make uid; Lower case")


def test_sources_are_found_at_any_depth_in_order_and_once() -> None:
    first = {
        "type": "firstValid",
        "attributes": {"values": [account("HR", "mail"), account("AD", "upn", sourceId="9")]},
    }
    deep: Any = {"type": "concat", "attributes": {"values": [first, "@", account("HR", "mail")]}}
    # Each transform adds two levels, and models may have 200.
    for _ in range(90):
        deep = {"type": "lower", "attributes": {"input": deep}}

    assert row(deep)[3:9] == ("lower", None, None, "; 9", "HR; AD", "mail; upn")


def test_by_source_gives_each_source_its_own_row() -> None:
    first = {"type": "firstValid", "attributes": {"values": [account("HR", "mail"), account("AD", "upn")]}}
    table = mapping_table([profile(email=first, uid={"type": "static", "attributes": {"value": "x"}})], by_source=True)

    assert [(row.identity_attribute, row.source_name, row.source_attribute) for row in table] == [
        ("email", "HR", "mail"),
        ("email", "AD", "upn"),
        ("uid", None, None),
    ]


@pytest.mark.parametrize("member", ["applicationName", "sourceName"])
@pytest.mark.parametrize("name", ["HR", "HR [source]", "HR [source-1460]"])
def test_applications_are_treated_as_sources(member: str, name: str) -> None:
    transform = {"type": "accountAttribute", "attributes": {member: name, "attributeName": "mail"}}

    assert row(transform)[6:9] == (None, "HR", "mail")
    assert evaluate(transform, accounts={"HR": {"mail": "a@x"}}) == "a@x"


@pytest.mark.parametrize(
    ("transform", "cells"),
    [
        ({"type": 3, "attributes": {}}, ("3", None, None, None, None)),
        ({"attributes": "words"}, (None, None, None, None, None)),
        ({"type": "reference", "attributes": {"id": 7}}, ("reference", "7", None, None, None)),
        (account("", "mail", sourceId="7"), ("accountAttribute", None, "7", None, "mail")),
        ("words", (None, None, None, None, None)),
    ],
)
def test_an_unusual_transform_has_a_row(transform: Any, cells: tuple[str | None, ...]) -> None:
    made = transform
    if isinstance(transform, dict):
        made = TransformDefinition.model_construct(**transform)
    mapping = IdentityAttributeTransform.model_construct(transform_definition=made)
    staff = profile()
    staff.identity_attribute_config.attribute_transforms.append(mapping)  # type: ignore[union-attr]

    (only,) = mapping_table([staff])

    assert (*only[3:5], *only[6:9]) == cells
    assert json.loads(only.transform or "") == transform


def test_a_profile_without_mappings_has_no_row() -> None:
    bare = IdentityProfile.from_dict({"name": "Staff", "authoritativeSource": {}})

    assert mapping_table([bare, profile()]) == []


def test_a_mapping_without_a_transform_has_a_row() -> None:
    assert row(None) == MappingRow("1", "Staff", "email", None, None, None, None, None, None, None)


def test_exported_profiles_and_a_single_profile_are_accepted() -> None:
    staff = profile(email=account("HR", "mail"))

    assert (
        mapping_table(staff) == mapping_table([IdentityProfileExportedObject(object=staff)]) == mapping_table([staff])
    )


@pytest.mark.parametrize("other", [None, {"id": "1"}, IdentityProfileExportedObject()])
def test_anything_but_a_profile_is_rejected(other: Any) -> None:
    with pytest.raises(ApiTypeError, match="expected identity profiles"):
        mapping_table([other])
