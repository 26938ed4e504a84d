"""Lists of models are tables for libraries that read Arrow, and for pandas."""

from __future__ import annotations

import builtins
import gc
import itertools
import json
import subprocess
import sys
import threading
import weakref
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import sailpoint.v2024 as sdk
import strategies
from inputs import PROFILE
from sailpoint import mapping_table, to_arrow, to_pandas
from sailpoint._containers import ModelList
from sailpoint._core import ArrowStream, ArrowTable, Model
from sailpoint.exceptions import ApiTypeError, ApiValueError
from sailpoint.paginator import Paginator
from sailpoint.v2024 import (
    ApiResponse,
    IdentityProfile,
    IdentityProfileAllOfOwner,
    RequestBody,
    TaskResultSimplified,
    UpdateMultiHostSourcesRequestInnerValue,
)
from table_rows import actual_row, expected_row

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sailpoint.sandbox import Sandbox
    from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi

ODD_DATE = "Mon Aug 21 14:57:39 CDT 2023"


def table(records: Any, **options: Any) -> pa.Table:
    return pa.table(to_arrow(records, **options))


def rows(records: Any, **options: Any) -> Any:
    return actual_row(table(records, **options).to_pylist())


def profile(**members: Any) -> IdentityProfile:
    return IdentityProfile.from_dict({"name": "Staff", "authoritativeSource": {}, **members})


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


def test_a_table_of_many_records_has_several_batches() -> None:
    owners = [IdentityProfileAllOfOwner(id=str(number)) for number in range(70_000)]

    found = table(owners)

    assert [batch.num_rows for batch in found.to_batches()] == [65_536, 4_464]
    assert found["id"].to_pylist() == [owner.id for owner in owners]


def test_lists_can_be_read_again_and_show_their_current_content() -> None:
    owners = ModelList([IdentityProfileAllOfOwner(id="1")])
    before = to_arrow(owners)
    owners.append(IdentityProfileAllOfOwner(id="2"))

    assert [pa.table(before).num_rows for _ in range(2)] == [1, 1]
    assert [pa.RecordBatchReader.from_stream(owners).read_all().num_rows for _ in range(2)] == [2, 2]
    assert len(before) == 1  # type: ignore[arg-type]


def test_a_list_may_hold_records_of_another_class(shared_profiles: IdentityProfilesApi) -> None:
    answer: list[Any] = shared_profiles.list_identity_profiles(limit=1)
    answer[:] = [IdentityProfileAllOfOwner(id="1")]

    assert rows(answer)[0]["id"] == "1"


def test_a_capsule_is_read_once() -> None:
    class Again:
        capsule = ModelList([profile()]).__arrow_c_stream__()

        def __arrow_c_stream__(self, requested_schema: object = None) -> object:
            return self.capsule

    assert pa.table(Again()).num_rows == 1
    with pytest.raises((ValueError, OSError)):
        pa.table(Again())


def test_a_stream_is_read_once_and_requests_pages_on_demand(sandbox: Sandbox, profiles: IdentityProfilesApi) -> None:
    sandbox.restore({"sources": [{"name": "HR"}], "profiles": [
        {"name": f"P{number:03}", "authoritativeSource": "HR"} for number in range(30)
    ]})  # fmt: skip
    stream = to_arrow(Paginator.stream(profiles.list_identity_profiles, limit=5, sorters="name"), batch_size=4)
    assert isinstance(stream, ArrowStream)
    reader = pa.RecordBatchReader.from_stream(stream)
    first = reader.read_next_batch()

    assert first["name"].to_pylist() == ["P000", "P001", "P002", "P003"]
    assert len([each for each in sandbox.requests if "identity-profiles" in each["path"]]) <= 3
    assert [batch.num_rows for batch in reader] == [4, 4, 4, 4, 4, 4, 2]
    with pytest.raises(ApiValueError, match="already been read"):
        pa.table(stream)


def test_a_failure_while_reading_reaches_the_consumer() -> None:
    def records() -> Iterator[IdentityProfile]:
        yield profile()
        raise RuntimeError("the tenant went away")

    reader = pa.RecordBatchReader.from_stream(to_arrow(records(), batch_size=1))

    assert reader.read_next_batch().num_rows == 1
    with pytest.raises(Exception, match="the tenant went away"):
        reader.read_next_batch()
    with pytest.raises(StopIteration):
        reader.read_next_batch()


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
def test_an_argument_without_records_is_refused(other: Any) -> None:
    with pytest.raises(ApiTypeError, match="expected models"):
        to_arrow(other)


def test_a_batch_has_at_least_one_record() -> None:
    with pytest.raises(ApiValueError, match="batch_size"):
        to_arrow([], batch_size=0)


def test_an_empty_answer_has_columns(shared_profiles: IdentityProfilesApi) -> None:
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


def test_an_answer_with_its_headers_and_a_single_model_are_tables(shared_profiles: IdentityProfilesApi) -> None:
    answer = shared_profiles.list_identity_profiles_with_http_info()
    assert isinstance(answer, ApiResponse)

    assert table(answer) == table(answer.data)
    assert rows(answer.data[0]) == rows(answer.data)[:1]
    assert to_pandas(answer).shape[0] == len(answer.data)


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
    assert to_pandas(mappings).shape == (len(mappings), 9)
    assert table(mapping_table([])).schema.names[0] == "profile_id"


def test_a_table_may_be_read_by_any_thread() -> None:
    found = to_arrow([profile(description="x" * 100) for _ in range(1000)])
    stream = to_arrow(profile() for _ in range(1000))
    counts: list[int] = []

    def read(records: ArrowTable | ArrowStream) -> None:
        counts.append(pa.table(records).num_rows)

    threads = [threading.Thread(target=read, args=(each,)) for each in (*[found] * 4, stream)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)

    assert counts == [1000] * 5


def test_an_unread_table_leaves_nothing_behind() -> None:
    class Record(IdentityProfileAllOfOwner):
        """A model that supports weak references."""

    record = Record(id="1")
    watched = weakref.ref(record)
    unread: list[Any] = [to_arrow([record]), to_arrow(iter([record]))]
    unread += [each.__arrow_c_stream__() for each in unread]
    unread.append(unread[0].__arrow_c_schema__())
    del record, unread
    gc.collect()

    assert watched() is None


GROWTH = """
import resource
from sailpoint import to_arrow
from sailpoint._containers import ModelList
from sailpoint.v2024 import IdentityProfileAllOfOwner
owners = ModelList(IdentityProfileAllOfOwner(id="x" * 1000) for _ in range(1000))
def use():
    for _ in range(200):
        owners.__arrow_c_stream__()
        to_arrow(iter(owners)).__arrow_c_stream__()
use()
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
use()
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no resource module")
def test_unread_capsules_do_not_leak() -> None:
    ran = subprocess.run([sys.executable, "-c", GROWTH], capture_output=True, text=True, timeout=120, check=True)

    assert int(ran.stdout) < 100_000, "200 tables of 1 MB each would be twice as much"


def test_pandas_has_a_column_for_each_field_of_nested_models() -> None:
    frame = to_pandas([IdentityProfile.from_dict(PROFILE), profile()])
    full, bare = frame.iloc[0], frame.iloc[1]

    assert {name: str(dtype) for name, dtype in frame.dtypes.items()} | {"id": "string"} == {
        **dict.fromkeys(("id", "name", "description", "owner.type", "owner.id", "owner.name"), "string"),
        **dict.fromkeys(("created", "modified"), "datetime64[us, UTC]"),
        **dict.fromkeys(
            ("authoritative_source.type", "authoritative_source.id", "authoritative_source.name"), "string"
        ),
        **dict.fromkeys(("priority", "identity_count"), "Int64"),
        **dict.fromkeys(("identity_refresh_required", "has_time_based_attr"), "boolean"),
        "identity_attribute_config.enabled": "boolean",
        "identity_attribute_config.attribute_transforms": "object",
        "identity_exception_report_reference.task_result_id": "string",
        "identity_exception_report_reference.report_name": "string",
    }
    assert full["owner.name"] == PROFILE["owner"]["name"]
    assert full["created"] == pd.Timestamp(PROFILE["created"])
    assert full["identity_attribute_config.attribute_transforms"][1]["identity_attribute_name"] == "uid"
    assert bare.drop(["name", "identity_refresh_required", "has_time_based_attr"]).isna().all()


@settings(max_examples=50, deadline=None)
@given(documents=st.lists(strategies.documents("IdentityProfile"), min_size=1, max_size=3))
def test_pandas_has_the_values_that_arrow_has(documents: list[Any]) -> None:
    records = [IdentityProfile.from_dict(document) for document in documents]
    flat = table(records)
    while any(pa.types.is_struct(field.type) for field in flat.schema):
        flat = flat.flatten()

    frame = to_pandas(records)

    assert list(frame.columns) == flat.column_names
    for name in flat.column_names:
        cells = [None if not isinstance(cell, list) and pd.isna(cell) else cell for cell in frame[name].tolist()]
        assert cells == flat[name].to_pylist()


def test_pandas_reads_a_stream_of_pages(shared_profiles: IdentityProfilesApi) -> None:
    method = shared_profiles.list_identity_profiles
    whole = to_pandas(method(sorters="name"))

    pd.testing.assert_frame_equal(to_pandas(Paginator.stream(method, limit=2, sorters="name")), whole)
    pd.testing.assert_frame_equal(to_pandas(to_arrow(method(sorters="name"))), whole)


def test_without_pandas_the_error_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    usual = builtins.__import__

    def without(name: str, *rest: Any, **options: Any) -> Any:
        if name == "pandas":
            raise ImportError(name)
        return usual(name, *rest, **options)

    monkeypatch.setattr(builtins, "__import__", without)

    with pytest.raises(ImportError, match=r"sailpoint-rs\[pandas\]"):
        to_pandas([profile()])


def test_pandas_needs_no_pyarrow() -> None:
    source = (
        "import sys\n"
        "class Absent:\n"
        "    def find_spec(name, path=None, target=None):\n"
        "        if name == 'pyarrow': raise ModuleNotFoundError(name)\n"
        "sys.meta_path.insert(0, Absent)\n"
        "import sailpoint; from sailpoint.v2024 import IdentityProfileAllOfOwner as Owner\n"
        "print(sailpoint.to_pandas([Owner(id='1'), Owner()])['id'].isna().tolist())"
    )
    ran = subprocess.run([sys.executable, "-c", source], capture_output=True, text=True, timeout=120, check=True)

    assert ran.stdout.split("\n")[0] == "[False, True]"


def test_an_endless_stream_is_read_on_demand() -> None:
    reader = pa.RecordBatchReader.from_stream(to_arrow(profile(priority=n) for n in itertools.count()))

    assert reader.read_next_batch()["priority"][-1].as_py() == 8_191
