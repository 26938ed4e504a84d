"""`sailpoint doctor` reads scripts, and says what keeps them from running here."""

from __future__ import annotations

import json
from importlib import metadata
from typing import TYPE_CHECKING, Any

import pytest

from sailpoint._doctor import findings_in, official_beside

if TYPE_CHECKING:
    from pathlib import Path

    from commands import Commands

SCRIPT = """
import sailpoint.nerm
from sailpoint.v3 import Nothing, ApiClient
from sailpoint.v3.api.sources_api import SourcesApi
from sailpoint.beta.api.work_items_api import WorkItemsApi
client = ApiClient()
SourcesApi(client).list_sources(limit=5, filtres="x")
WorkItemsApi(client).list_work_items(owner_id="1", _request_timeout=3)
"""


def said(source: str) -> list[tuple[int, str, str]]:
    return [(it.line, it.severity, it.message) for it in findings_in(source.encode())]


def test_names_and_arguments_that_are_not_here_are_errors() -> None:
    errors = [(line, message) for line, severity, message in said(SCRIPT) if severity == "error"]

    assert errors == [
        (2, "there is no module sailpoint.nerm"),
        (3, "sailpoint.v3 has no name Nothing"),
        (7, "list_sources of v3 has no argument filtres"),
    ]


def test_calls_that_other_versions_have_differently_are_notes() -> None:
    source = (
        "from sailpoint.v2024 import AccountsApi, RolesApi\nAccountsApi().list_accounts()\nRolesApi().list_roles()\n"
    )
    source += "RolesApi().search_roles_by_filter()\n"
    notes = [message for _, severity, message in said(source) if severity == "note"]

    assert "search_roles_by_filter of v2024 is not in v3" in notes
    assert not [note for note in notes if note.startswith("list_roles")]


def test_a_method_of_a_class_that_is_not_imported_is_not_judged() -> None:
    assert said("from sailpoint.v3 import RolesApi\nother.list_sources(anything=1)\n") == []


@pytest.mark.parametrize(
    "source", ["import sailpoint.v3\nx.list_sources(no=1)", "from sailpoint.v3 import *\nx.list_sources(no=1)"]
)
def test_a_package_stands_for_all_its_classes(source: str) -> None:
    assert (2, "error", "list_sources of v3 has no argument no") in said(source)


def test_text_that_is_not_python_is_an_error() -> None:
    assert [(line, severity) for line, severity, _ in said("x = (\n")] == [(1, "error")]
    assert findings_in(b"\x00")[0].severity == "error"


def test_the_command_reads_folders_and_ends_with_1_for_errors(command: Commands, tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text(SCRIPT, encoding="utf-8")
    (tmp_path / "b.py").write_text("print(1)\n", encoding="utf-8")

    ended = command("doctor", str(tmp_path), "-o", "json")

    assert ended.status == 1
    assert "2 scripts: 3 errors" in ended.err
    assert {row["line"] for row in json.loads(ended.out) if row["severity"] == "error"} == {2, 3, 7}
    assert command("doctor", str(tmp_path / "b.py")).status == 0


def test_an_official_package_beside_this_one_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    assert official_beside() is None
    version: Any = {"sailpoint": "1.3.8"}.__getitem__
    monkeypatch.setattr(metadata, "version", version)

    assert "sailpoint 1.3.8 is installed as well" in str(official_beside())
