"""Lists of models are tables for libraries that read Arrow."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import duckdb
import polars as pl
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import sailpoint.v2024 as sdk
import strategies
from arrow_tables import profile, rows, table
from sailpoint import mapping_table, to_arrow, to_pandas
from sailpoint._containers import ModelList
from sailpoint._core import Model
from sailpoint.exceptions import ApiTypeError, ApiValueError
from sailpoint.paginator import Paginator
from sailpoint.v2024 import (
    ApiResponse,
    IdentityProfile,
    IdentityProfileAllOfOwner,
    RequestBody,
    UpdateMultiHostSourcesRequestInnerValue,
)
from table_rows import expected_row

if TYPE_CHECKING:
    from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi


def fetched(relation: duckdb.DuckDBPyRelation | None) -> list[Any]:
    """The result of a query."""
    assert relation is not None
    return relation.fetchall()


@pytest.mark.parametrize("name", strategies.OBJECTS)
@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_every_record_has_the_row_that_its_schema_describes(name: str, data: st.DataObject) -> None:
    kind = getattr(sdk, name)
    documents = data.draw(st.lists(strategies.documents(name), max_size=3))
    unchecked = data.draw(st.dictionaries(st.sampled_from(sorted(kind.model_fields)), strategies.values, max_size=3))
    records = [*map(kind.from_dict, documents), kind.model_construct(**unchecked)]
    expected = [expected_row(record) for record in records]

    assert rows(records) == expected
    assert rows(iter(records), batch_size=2) == expected


def test_lists_can_be_read_again_and_show_their_current_content() -> None:
    owners = ModelList([IdentityProfileAllOfOwner(id="1")])
    before = to_arrow(owners)
    owners.append(IdentityProfileAllOfOwner(id="2"))

    assert [pa.table(before).num_rows for _ in range(2)] == [1, 1]
    assert [pa.RecordBatchReader.from_stream(owners).read_all().num_rows for _ in range(2)] == [2, 2]
    assert len(before) == 1  # type: ignore[arg-type]


def test_a_list_may_hold_records_of_another_class(shared_profiles: IdentityProfilesApi) -> None:
    response: list[Any] = shared_profiles.list_identity_profiles(limit=1)
    response[:] = [IdentityProfileAllOfOwner(id="1")]

    assert rows(response)[0]["id"] == "1"


@pytest.mark.parametrize("kind", [list, tuple, iter])
def test_only_models_of_one_class_are_accepted(kind: Any) -> None:
    mixed = [IdentityProfileAllOfOwner(id="1"), profile()]

    with pytest.raises(Exception, match=r"expected IdentityProfileAllOfOwner \(got IdentityProfile\)"):
        table(kind(mixed))
    with pytest.raises(ApiTypeError, match="expected models, found dict"):
        to_arrow(kind([{"id": "1"}]))


@pytest.mark.parametrize("model", [UpdateMultiHostSourcesRequestInnerValue, Model, RequestBody])
def test_a_class_without_fields_makes_no_table(model: Any) -> None:
    with pytest.raises(TypeError):
        to_arrow([], model=model)


@pytest.mark.parametrize("other", [7, None])
def test_an_argument_without_records_is_rejected(other: Any) -> None:
    with pytest.raises(ApiTypeError, match="expected models"):
        to_arrow(other)


def test_a_batch_has_at_least_one_record() -> None:
    with pytest.raises(ApiValueError, match="batch_size"):
        to_arrow([], batch_size=0)


def test_an_empty_response_has_columns(shared_profiles: IdentityProfilesApi) -> None:
    nothing = shared_profiles.list_identity_profiles(filters='name eq "none"')
    through = Paginator.paginate(shared_profiles.list_identity_profiles, filters='name eq "none"')
    stream = Paginator.stream(shared_profiles.list_identity_profiles, filters='name eq "none"')
    columns = list(IdentityProfile.model_fields)

    for empty in (nothing, through, to_arrow([], model=IdentityProfile)):
        assert table(empty).schema.names == columns
        assert list(to_pandas(empty).columns)[:3] == ["id", "name", "created"]
    assert table(stream).schema.names == [*columns, "model_extra"]
    assert table([]).schema.names == table(iter([])).schema.names == []
    assert to_pandas([]).shape == (0, 0)


def test_a_response_with_its_headers_and_a_single_model_are_tables(shared_profiles: IdentityProfilesApi) -> None:
    response = shared_profiles.list_identity_profiles_with_http_info()
    assert isinstance(response, ApiResponse)

    assert table(response) == table(response.data)
    assert rows(response.data[0]) == rows(response.data)[:1]
    assert to_pandas(response).shape[0] == len(response.data)


def test_subclasses_of_users_are_models_too() -> None:
    class Mine(IdentityProfileAllOfOwner):
        """A subclass with its own methods."""

    mine = Mine.from_dict({"id": "1", "email": "ann@example.com"})

    assert rows([mine])[0]["id"] == "1"
    assert json.loads(rows([mine])[0]["model_extra"]) == mine.model_extra


def test_polars_duckdb_and_pyarrow_accept_a_table(shared_profiles: IdentityProfilesApi) -> None:
    profiles = shared_profiles.list_identity_profiles(sorters="name")
    names = [each.name for each in profiles]
    found = to_arrow(profiles)

    assert pl.DataFrame(found)["name"].to_list() == names
    assert pl.DataFrame(found)["owner"].struct.field("name").to_list() == [
        each.owner and each.owner.name for each in profiles
    ]
    assert fetched(duckdb.sql("select name from found order by name")) == [(name,) for name in names]
    total = sum(each.identity_count or 0 for each in profiles)
    assert fetched(duckdb.sql("select sum(identity_count) from found where owner.name is not null")) == [(total,)]
    assert pa.table(found)["name"].to_pylist() == names
    stream = to_arrow(Paginator.stream(shared_profiles.list_identity_profiles, limit=2))
    assert fetched(duckdb.from_arrow(stream).count("*")) == [(len(profiles),)]
    assert pl.DataFrame(to_arrow(Paginator.stream(shared_profiles.list_identity_profiles))).height == len(profiles)


def test_a_table_of_mappings_is_a_table(shared_profiles: IdentityProfilesApi) -> None:
    mappings = mapping_table(shared_profiles.list_identity_profiles())

    assert table(mappings).to_pylist() == [row._asdict() for row in mappings]
    assert pa.RecordBatchReader.from_stream(mappings).read_all() == table(mappings)
    assert to_pandas(mappings).shape == (len(mappings), 10)
    assert table(mapping_table([])).schema.names[0] == "profile_id"
