"""Values of models in a table: their types, nulls, and what a column cannot hold."""

from __future__ import annotations

import json
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING

import pyarrow as pa
import pytest

import sailpoint.v2024 as sdk
from arrow_tables import profile, rows, table
from inputs import PROFILE
from sailpoint.v2024 import IdentityProfile, TaskResultSimplified
from table_rows import expected_row

if TYPE_CHECKING:
    from sailpoint.sandbox import Sandbox
    from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi

ODD_DATE = "Mon Aug 21 14:57:39 CDT 2023"


def test_types_follow_from_the_schema() -> None:
    types = {field.name: field.type for field in table([IdentityProfile.from_dict(PROFILE)]).schema}
    source = pa.struct([("type", pa.string()), ("id", pa.string()), ("name", pa.string())])
    transform = pa.struct([("type", pa.string()), ("attributes", pa.string())])
    mapping = pa.struct([("identity_attribute_name", pa.string()), ("transform_definition", transform)])

    assert types == {
        "id": pa.string(),
        "name": pa.string(),
        "created": pa.timestamp("us", "UTC"),
        "modified": pa.timestamp("us", "UTC"),
        "description": pa.string(),
        "owner": source,
        "priority": pa.int64(),
        "authoritative_source": source,
        "identity_refresh_required": pa.bool_(),
        "identity_count": pa.int64(),
        "identity_attribute_config": pa.struct([("enabled", pa.bool_()), ("attribute_transforms", pa.list_(mapping))]),
        "identity_exception_report_reference": pa.struct(
            [("task_result_id", pa.string()), ("report_name", pa.string())]
        ),
        "has_time_based_attr": pa.bool_(),
    }


def test_values_are_those_of_the_models(shared_profiles: IdentityProfilesApi) -> None:
    profiles = shared_profiles.list_identity_profiles()

    found = rows(profiles)

    for row, expected in zip(found, profiles.model_dump(), strict=True):
        for mapping in row["identity_attribute_config"]["attribute_transforms"]:
            mapping["transform_definition"]["attributes"] = json.loads(mapping["transform_definition"]["attributes"])
        assert row == expected


def test_null_and_absent_are_null() -> None:
    (row,) = rows([profile(description=None, owner=None)])

    assert row["description"] is row["owner"] is row["id"] is row["identity_attribute_config"] is None


def test_unknown_members_are_kept_at_their_level() -> None:
    owner = {"id": "1", "email": "ann@example.com"}
    known, unknown = rows([profile(), profile(owner=owner, level=[1, {"a": None}])])

    assert "model_extra" not in known
    assert json.loads(unknown["model_extra"]) == {"level": [1, {"a": None}]}
    assert json.loads(unknown["owner"]["model_extra"]) == {"email": "ann@example.com"}


def test_there_is_no_column_for_unknown_members_if_there_are_none() -> None:
    schema = table([profile(owner={"id": "1"})]).schema

    assert "model_extra" not in schema.names
    assert [field.name for field in schema.field("owner").type] == ["type", "id", "name"]


def test_unknown_members_and_unusual_dates_are_kept(sandbox: Sandbox, profiles: IdentityProfilesApi) -> None:
    sandbox.quirks = ["nulls", "unknown-enumeration-values", "unknown-fields", "odd-dates"]
    found = profiles.list_identity_profiles()

    assert rows(found) == [expected_row(each) for each in found]


def test_a_value_of_another_type_is_null_and_kept_in_model_extra() -> None:
    task = TaskResultSimplified.model_construct(id="1", name=7, launched=ODD_DATE, description=["x"], color="red")
    big = IdentityProfile.model_construct(priority=2**63, identity_count=True, owner="Ann", has_time_based_attr=0)

    (row,) = rows([task])
    assert (row["id"], row["name"], row["launched"], row["description"]) == ("1", None, None, None)
    assert json.loads(row["model_extra"]) == {"name": 7, "description": ["x"], "launched": ODD_DATE, "color": "red"}
    assert json.loads(rows([big])[0]["model_extra"]) == {
        "owner": "Ann",
        "priority": 2**63,
        "identityCount": True,
        "hasTimeBasedAttr": 0,
    }


def test_a_list_keeps_its_valid_elements_and_is_in_model_extra_as_a_whole() -> None:
    config = sdk.IdentityAttributeConfig.model_construct(
        attribute_transforms=[sdk.IdentityAttributeTransform(identity_attribute_name="uid"), "words"]
    )
    (row,) = rows([config])

    assert row["attribute_transforms"] == [{"identity_attribute_name": "uid", "transform_definition": None}, None]
    assert json.loads(row["model_extra"]) == {"attributeTransforms": [{"identityAttributeName": "uid"}, "words"]}


@pytest.mark.parametrize("text", ["0001-01-01T00:00:00Z", "9999-12-31T23:59:59.999999Z", "1969-12-31T23:59:59.5+14:00"])
def test_any_moment_that_python_has_arrives(text: str) -> None:
    (row,) = rows([profile(created=text)])

    assert row["created"] == datetime.fromisoformat(text.replace("Z", "+00:00").replace(".5+", ".500000+"))


@pytest.mark.parametrize(
    "moment",
    [datetime(2024, 1, 1), datetime(9999, 12, 31, 23, tzinfo=timezone(timedelta(hours=-5)))],  # noqa: DTZ001
)
def test_a_time_without_a_utc_value_is_kept_in_model_extra(moment: datetime) -> None:
    (row,) = rows([TaskResultSimplified.model_construct(launched=moment)])

    assert row["launched"] is None
    assert json.loads(row["model_extra"]) == {"launched": moment.isoformat()}


def test_text_of_any_length_and_script_arrives() -> None:
    texts = ["", "é😀", "x" * 5_000_000, "<script>\0"]

    assert [row["description"] for row in rows([profile(description=text) for text in texts])] == texts


def test_a_value_of_several_types_is_json_text() -> None:
    values = ["words", 3, [{"a": 1}]]
    operations = [sdk.JsonPatchOperation(op="add", path="/x", value=value) for value in values]  # type: ignore[arg-type]

    assert [json.loads(row["value"]) for row in rows(operations)] == values
