"""`sailpoint doctor` reads scripts, and says what keeps them from running here."""

from __future__ import annotations

import json
import os
import sys
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from sailpoint._doctor import findings_in, official_beside

if TYPE_CHECKING:
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
        (7, "list_sources of v3 has no argument filtres: did you mean filters?"),
    ]


def test_calls_that_other_versions_have_differently_are_notes() -> None:
    source = (
        "from sailpoint.v2024 import AccountsApi, RolesApi\nAccountsApi().list_accounts()\nRolesApi().list_roles()\n"
    )
    source += "RolesApi().search_roles_by_filter()\n"
    notes = [message for _, severity, message in said(source) if severity == "note"]

    assert "search_roles_by_filter of v2024 is not in beta, v3" in notes
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


WRITTEN = {
    "import sailpoint.v3 as x\nx.Nothing\n": ["sailpoint.v3 has no name Nothing"],
    "from sailpoint import v3\nv3.RolesApi(v3.ApiClient()).list_role()\n": [
        "RolesApi of v3 has no method list_role: did you mean list_roles?"
    ],
    "import sailpoint.v2026\n": ["there is no module sailpoint.v2026: the versions are beta, v2024, v2025, v3"],
    "from sailpoint.v2026.api.roles_api import RolesApi\n": [
        "there is no module sailpoint.v2026.api.roles_api: the versions are beta, v2024, v2025, v3"
    ],
    "from sailpoint import AccountsApi\n": [
        "sailpoint has no name AccountsApi: it is in sailpoint.beta, sailpoint.v2024, sailpoint.v2025, sailpoint.v3"
    ],
    "from sailpoint.v3.models.role import AccessProfile\n": [
        "sailpoint.v3.models.role has no name AccessProfile: it is in sailpoint.v3.models.access_profile"
    ],
    "from sailpoint.v3.rest import RESTClientObject\nfrom sailpoint.v3.api_client import ApiException\n": [
        "sailpoint.v3.rest has no name RESTClientObject",
        "sailpoint.v3.api_client has no name ApiException: it is in sailpoint.v3.exceptions",
    ],
    "from sailpoint.v3.api.roles_api import ApiClient\nfrom sailpoint.v3.configuration import ApiResponse\n": [
        "sailpoint.v3.api.roles_api has no name ApiClient: it is in sailpoint.v3.api_client",
        "sailpoint.v3.configuration has no name ApiResponse: it is in sailpoint.api_response",
    ],
    "from sailpoint.v3 import __version__\n": [],
    "from sailpoint.v3.api.role_api import RolesApi\n": [
        "there is no module sailpoint.v3.api.role_api: did you mean roles_api?"
    ],
    "from sailpoint.v3 import EntitlementsApi\n": [
        "sailpoint.v3 has no name EntitlementsApi: it is in sailpoint.beta, sailpoint.v2024, sailpoint.v2025"
    ],
    "from sailpoint.v3 import SourcesApi as S\napi = S(None)\napi.import_accounts('1')\n": [
        "SourcesApi of v3 has no method import_accounts: it is in SourcesApi of beta, v2024, v2025"
    ],
    "from sailpoint.v3 import *\nSourcesApi().list_roles()\n": [
        "SourcesApi of v3 has no method list_roles: it is in RolesApi"
    ],
    "import sailpoint.v3\nclass A:\n  def __init__(self):\n    self.api = sailpoint.v3.RolesApi()\n"
    "  def f(self):\n    self.api.list_roles(limt=1)\n": ["list_roles of v3 has no argument limt: did you mean limit?"],
    "from sailpoint.v3 import RolesApi\ndef f(api: RolesApi, other: 'RolesApi'):\n  api.no_such()\n": [
        "RolesApi of v3 has no method no_such"
    ],
    "import sailpoint.v3 as x\ngetattr(x, 'RolesAp')\n": ["sailpoint.v3 has no name RolesAp: did you mean RolesApi?"],
    "import sailpoint.v3 as x\ngetattr(x, 'RolesApi')().list_roles(no=1)\n": ["list_roles of v3 has no argument no"],
    "import sailpoint.v3 as x\ngetattr(x.RolesApi(), 'get_rol')('1')\n": [
        "RolesApi of v3 has no method get_rol: did you mean get_role?"
    ],
    "import importlib\nx = importlib.import_module('sailpoint.v3')\nx.Nothing\n": ["sailpoint.v3 has no name Nothing"],
    "from sailpoint.v3 import RolesApi\nRolesApi().get_role(1, 2, 3, 4)\n": [
        "get_role of v3 takes 1 arguments, but 4 are given"
    ],
    "from sailpoint.v2024 import DataSegmentationApi as D\nD().publish_data_segment(['1'])\n": [
        "publish_data_segment of v2024 requires segment_id"
    ],
    "from sailpoint.v3 import RolesApi\nRolesApi().get_role(*x)\nRolesApi().get_role(**x)\n": [],
    "from sailpoint.v3 import WorkflowsApi\nWorkflowsApi().list_workflows('idn:x')\n": [
        "positional arguments of list_workflows of v3 from number 1 on have another meaning: pass them by name"
    ],
    "from sailpoint.beta import WorkflowsApi\nWorkflowsApi().list_workflows(5, 0)\n": [],
    "from sailpoint.beta import WorkflowsApi\nWorkflowsApi().list_workflows(trigger_id='x')\n": [
        "list_workflows of beta has no argument trigger_id"
    ],
    "print 'x'\nimport sailpoint.v3\n": ["a script for Python 2"],
    "try:\n  import sailpoint.nerm\nexcept ImportError:\n  pass\n": [],
    "import sailpoint.v3\nname = 'v' + str(3)\ngetattr(sailpoint, name)\nimport importlib\n"
    "importlib.import_module(f'sailpoint.{name}').Anything\n": [],
    "from . import sailpoint\nfrom .sailpoint import Nothing\nfrom ..sailpoint.v3 import Nothing\n": [],
    "import requests\nfrom sailpoint.v3 import RolesApi\nrequests.list_roles(no=1)\n": [],
    "from sailpoint.v3 import RolesApi as R\napi = R().with_options(retries=0)\napi.list_roles_with_http_info()\n": [],
    "from sailpoint.v3 import RolesApi as R\napi = R()\napi = other()\napi.list_roles_without_preload_content()\n": [],
    "import sailpoint\nsailpoint.v3.RolesApi(sailpoint.v3.ApiClient(sailpoint.configuration.Configuration()))\n": [],
    "from sailpoint.v3.rest import ApiException\nfrom sailpoint.v3.exceptions import ApiException as E\n": [],
}


IMPORTS = "from sailpoint.v3 import *\nfrom sailpoint.paginator import Paginator\n"
MEMBERS = {
    "c = Configuration()\nc.client_side_validation = False\n": [
        "Configuration has no attribute client_side_validation"
    ],
    "Configuration().get_access_token()\n": [
        "Configuration has no attribute get_access_token: did you mean access_token?"
    ],
    "with ApiClient(Configuration()) as client:\n  client.rest_client\n": ["ApiClient has no attribute rest_client"],
    "client = ApiClient()\nclient.cookie = 'a'\n": ["ApiClient has no attribute cookie: assigning it has no effect"],
    "api = RolesApi()\nrole = api.get_role('1')\nrole.dict()\n": ["Role of v3 has no attribute dict: call model_dump"],
    "for role in RolesApi().list_roles():\n  role.json()\n": ["Role of v3 has no attribute json: call model_dump_json"],
    "[role.copy() for role in RolesApi().list_roles()]\n": ["Role of v3 has no attribute copy: call model_copy"],
    "for role in Paginator.paginate(RolesApi().list_roles, 250):\n  role.nam\n": [
        "Role of v3 has no attribute nam: did you mean name?"
    ],
    "Role.parse_obj({})\n": ["Role of v3 has no attribute parse_obj: call model_validate"],
    "Role.from_json('{}').owner.nothing\n": ["OwnerReference of v3 has no attribute nothing"],
    "role = Role(name='a')\nrole.nam = 'b'\n": ["Role of v3 has no attribute nam: did you mean name?"],
    "RolesApi().list_roles()[0].nam\n": ["Role of v3 has no attribute nam: did you mean name?"],
    "def f(role: Role):\n  role.nam\n": ["Role of v3 has no attribute nam: did you mean name?"],
    "role = None\nrole = RolesApi().get_role('1')\nrole.nam\n": ["Role of v3 has no attribute nam: did you mean name?"],
    "for n, role in enumerate(RolesApi().list_roles() or []):\n  role.nam\n": [
        "Role of v3 has no attribute nam: did you mean name?"
    ],
    "roles = RolesApi().list_roles()\nfirst = roles[0] if roles else None\nfirst.nam\n": [
        "Role of v3 has no attribute nam: did you mean name?"
    ],
    "class A:\n  def __init__(self, a: RolesApi):\n    self.b = a.get_role('1')\n  def f(self):\n    self.b.nam\n": [
        "Role of v3 has no attribute nam: did you mean name?"
    ],
    "from sailpoint.v3.aio import RolesApi as A\nasync def f():\n  role = await A().get_role('1')\n  role.nam\n": [
        "Role of v3 has no attribute nam: did you mean name?"
    ],
    # Objects of other classes, or of classes that are not known, and scripts that test what they use.
    "def f(role):\n  role.nam\nrole = RolesApi().get_role('1')\n": [],
    "role = RolesApi().get_role('1')\nrole = role.to_dict()\nrole.items()\n": [],
    "role = RolesApi().get_role('1')\nif hasattr(role, 'dict'):\n  role.dict()\n": [],
    "role = RolesApi().get_role('1')\ntry:\n  role.dict()\nexcept AttributeError:\n  pass\n": [],
    "class Mine(Role):\n  pass\nMine().anything\n": [],
    "import other\nrole = Role()\nrole, x = other.f()\nrole.anything\n": [],
    "RolesApi().api_client.configuration.experimental = True\nrole = Role()\nrole.__dict__\nvars(role)\n": [],
    "api = RolesApi()\nPaginator.paginate(api.list_roles)\napi.list_roles_with_http_info\nrole = Role.from_dict({})\n"
    "role.model_copy().to_dict()\nrole.track()\nrole.model_fields_set\n": [],
}


@pytest.mark.parametrize("source", MEMBERS, ids=range(len(MEMBERS)))
def test_attributes_of_objects_are_those_of_their_classes(source: str) -> None:
    about_attributes = [message for _, _, message in said(f"{IMPORTS}{source}") if "no attribute" in message]

    assert about_attributes == MEMBERS[source]


@pytest.mark.parametrize("source", WRITTEN, ids=range(len(WRITTEN)))
def test_names_are_found_however_a_script_writes_them(source: str) -> None:
    assert [message for _, severity, message in said(source) if severity == "error"] == WRITTEN[source]


def test_an_import_whose_failure_is_handled_is_a_note() -> None:
    source = "try:\n    from sailpoint.v2026 import RolesApi\nexcept (ImportError, OSError):\n    pass\n"

    assert [(line, severity) for line, severity, _ in said(source)] == [(2, "note")]


def test_a_notebook_is_read_cell_by_cell() -> None:
    cells = [
        {"cell_type": "markdown", "source": "import sailpoint.nothing"},
        {"cell_type": "code", "source": ["%pip install x\n", "import sailpoint.v3\n", "sailpoint.v3?\n"]},
        {"cell_type": "code", "source": "%%bash\nimport sailpoint.nothing"},
        {"cell_type": "code", "source": "x = (\n"},
        {"cell_type": "code", "source": "%%time\napi = sailpoint.v3.RolesApi()\nawait f()\napi.nothing()"},
    ]
    notebook = json.dumps({"nbformat": 4, "cells": cells}).encode()
    found = [(it.cell, it.line, it.message) for it in findings_in(notebook, is_notebook=True)]

    assert found == [
        (4, 1, "not a Python script: '(' was never closed"),
        (5, 4, "RolesApi of v3 has no method nothing"),
    ]
    assert "not a notebook" in findings_in(b"[1]", is_notebook=True)[0].message


@pytest.mark.parametrize(
    ("source", "severity", "message"),
    [
        ("# -*- coding: cp1252 -*-\nimport sailpoint.v3 # é\n".encode("cp1252"), None, ""),
        ("import sailpoint.v3 # é\r\n".encode("cp1252"), "error", "not UTF-8"),
        ("import sailpoint.v3\n".encode("utf-16"), "error", "UTF-16"),
        ("\ufeffimport sailpoint.v3\r\n".encode(), None, ""),
        (b"# coding: no-such\nimport sailpoint.v3\n", "error", "not UTF-8"),
        (bytes(range(256)), "error", "not a Python script"),
        (b"\x7fELF\x00\x00", "error", "not a Python script"),
        (b"x = " + b"(" * 5000, "error", "not a Python script"),
        (b"x = " + b"a." * 50_000 + b"b", "error", "not a Python script"),
        (b"import sailpoint.v3\nx = " + b"sailpoint." * 500 + b"b\n", None, ""),
        (b"import sailpoint.v3\nx = '\\d'\n", None, ""),
        (b"from sailpoint.v3 import Role\nx = Role()" + b".model_copy()" * 100 + b"\n", None, ""),
        (b"import sailpoint.v3\nx = y" + b".f(0)[1]" * 100 + b" or None\n", None, ""),
    ],
)
def test_any_bytes_are_read(source: bytes, severity: str | None, message: str) -> None:
    found = findings_in(source)

    if severity is not None:
        assert (found[0].severity, message in found[0].message) == (severity, True)
    else:
        assert [it for it in found if it.severity == "error" and "nested" not in it.message] == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has neither pipes in folders nor permissions of this kind")
def test_a_folder_of_any_content_is_read_to_its_end(command: Commands, tmp_path: Path) -> None:
    script = "import sailpoint.nothing\n"
    for name in (
        ".venv/a.py",
        "env/lib/b.py",
        "node_modules/c.py",
        "__pycache__/d.py",
        "deep/er/e.PY",
        "f.txt",
        "g.pyw",
    ):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(script, encoding="utf-8")
    (tmp_path / "env" / "pyvenv.cfg").touch()
    (tmp_path / "loop").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "self.py").symlink_to(tmp_path / "self.py")
    (tmp_path / "broken.py").symlink_to(tmp_path / "nowhere")
    (tmp_path / "folder.py").mkdir()
    os.mkfifo(tmp_path / "pipe.py")
    (tmp_path / "large.py").write_bytes(b"#" * (9 << 20))
    (tmp_path / "sailpoint.py").touch()

    ended = command("doctor", str(tmp_path), str(tmp_path), "-o", "json")
    rows = {Path(row["file"]).name: (row["severity"], row["message"]) for row in json.loads(ended.out)}

    assert ended.status == 1
    assert set(rows) == {"e.PY", "g.pyw", "self.py", "broken.py", "pipe.py", "large.py", "sailpoint.py"}
    assert rows["pipe.py"] == ("note", "not read: it is a pipe, not a file")
    assert rows["large.py"][0] == "note"
    assert rows["broken.py"] == ("error", "cannot be read: No such file or directory")
    assert "hides the package" in rows["sailpoint.py"][1]


def test_other_scripts_in_a_folder_are_not_judged(command: Commands, tmp_path: Path) -> None:
    (tmp_path / "old.py").write_text("print 'hello'\n", encoding="utf-8")

    assert command("doctor", str(tmp_path)).status == 0
    assert command("doctor", str(tmp_path / "old.py")).status == 1


def test_a_path_that_does_not_exist_is_a_usage_error(command: Commands, tmp_path: Path) -> None:
    ended = command("doctor", str(tmp_path / "nothing.py"))

    assert (ended.status, ended.out) == (2, "")
    assert "there is no file or folder" in ended.err


def test_the_scripts_that_run_with_both_have_no_errors(command: Commands) -> None:
    scripts = Path(__file__).parents[1] / "parity" / "scripts"

    assert command("doctor", str(scripts), "-o", "json").status == 0
