"""Lists and streams of models are data frames of pandas."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any

import pandas as pd
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import strategies
from arrow_tables import profile, table
from inputs import PROFILE
from programs import printed
from sailpoint import to_arrow, to_pandas
from sailpoint.paginator import Paginator
from sailpoint.v2024 import IdentityProfile

if TYPE_CHECKING:
    from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi


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

    assert printed(source).split("\n")[0] == "[False, True]"
