"""Importing is fast and loads only the requested modules."""

from __future__ import annotations

import builtins
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

import sailpoint.v2024
import sailpoint.v2024.api
import sailpoint.v2024.exceptions
import sailpoint.v2024.models
from programs import printed
from sailpoint import exceptions
from sailpoint._core import home_of, names_of

if TYPE_CHECKING:
    from pathlib import Path

MODELS = {name: str(home_of("v2024", "models", name)) for name in names_of("v2024", "models")}
APIS = {name: str(home_of("v2024", "api", name)) for name in names_of("v2024", "api")}

FOUR_NAMES = """
from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi
from sailpoint.v2024.api_client import ApiClient
from sailpoint.v2024.models.identity_profile import IdentityProfile
from sailpoint.configuration import Configuration
"""

NEWLY_LOADED = f"import sys\nbefore = set(sys.modules)\n{FOUR_NAMES}\nprint(*sorted(set(sys.modules) - before))\n"

# Each of these takes longer to import than the whole package.
SLOW = {"asyncio", "dataclasses", "email", "http", "inspect", "json", "logging", "re", "ssl", "typing", "urllib"}


def test_the_four_names_of_a_script_import_the_standard_library_only() -> None:
    roots = {name.partition(".")[0] for name in printed(NEWLY_LOADED).split()}

    assert roots - set(sys.stdlib_module_names) == {"sailpoint"}


def test_the_four_names_of_a_script_import_nothing_that_is_slow() -> None:
    assert SLOW.isdisjoint(printed(NEWLY_LOADED).split())


def test_the_four_names_of_a_script_load_no_other_models() -> None:
    loaded = {name for name in printed(NEWLY_LOADED).split() if name.startswith("sailpoint.v2024.models.")}

    assert loaded == {"sailpoint.v2024.models.identity_profile"}


@pytest.mark.parametrize("name", MODELS)
def test_a_model_has_one_class_under_all_its_names(name: str) -> None:
    module = __import__(MODELS[name], fromlist=[name])

    assert getattr(module, name) is getattr(sailpoint.v2024.models, name) is getattr(sailpoint.v2024, name)
    model = getattr(module, name)
    assert model.__module__ == MODELS[model.__name__]


@pytest.mark.parametrize("name", APIS)
def test_an_api_has_one_class_under_all_its_names(name: str) -> None:
    module = __import__(APIS[name], fromlist=[name])

    assert getattr(module, name) is getattr(sailpoint.v2024.api, name) is getattr(sailpoint.v2024, name)


@pytest.mark.parametrize("name", exceptions.__all__)
def test_a_version_has_the_exceptions(name: str) -> None:
    kind = getattr(exceptions, name)

    assert getattr(sailpoint.v2024, name) is getattr(sailpoint.v2024.exceptions, name) is kind


@pytest.mark.parametrize("package", [sailpoint.v2024, sailpoint.v2024.api, sailpoint.v2024.models])
def test_a_package_lists_its_names_and_has_no_others(package: object) -> None:
    names = APIS if package is sailpoint.v2024.api else MODELS

    assert set(names) <= set(dir(package))
    with pytest.raises(AttributeError, match="no attribute 'Nothing'"):
        _ = package.Nothing  # type: ignore[attr-defined]


@pytest.mark.parametrize("package", ["sailpoint.v2024", "sailpoint.v2024.api", "sailpoint.v2024.models"])
def test_a_star_import_brings_every_name_of_a_package(package: str) -> None:
    brought = printed(f"from {package} import *\nprint(*globals())").split()

    assert set(APIS if package == "sailpoint.v2024.api" else MODELS) <= set(brought)


FOUND = "print('RequestBody' in globals())"
REQUEST_BODY = "print(RequestBody.from_json('[\"a\"]'))"

SCRIPTS_AND_WHAT_THEY_FIND = {
    "names it": (f"{FOUR_NAMES}\n{REQUEST_BODY}", "['a']"),
    "names it in a function": (f"{FOUR_NAMES}\ndef use():\n    {REQUEST_BODY}\nuse()", "['a']"),
    "imports in a function": (f"def use():\n    import sailpoint.v2024\nuse()\n{REQUEST_BODY}", "['a']"),
    "defines it before": (f"RequestBody = 'mine'\n{FOUR_NAMES}\nprint(RequestBody)", "mine"),
    "defines it behind": (
        f"{FOUR_NAMES}\nprint('RequestBody' in globals())\nclass RequestBody: pass\nRequestBody",
        "False",
    ),
    "defines it in a function": (
        f"{FOUR_NAMES}\ndef use():\n    global RequestBody; RequestBody = 1\n{FOUND}\nuse()\nRequestBody",
        "False",
    ),
    "imports it": (
        f"{FOUR_NAMES}\n{FOUND}\nfrom sailpoint.v2024.models.request_body import RequestBody\nRequestBody",
        "False",
    ),
    "has a local of the name": (
        f"{FOUR_NAMES}\ndef use():\n    RequestBody = 1\n    return RequestBody\nprint('RequestBody' in globals())",
        "False",
    ),
    "has an attribute of the name": (
        f"{FOUR_NAMES}\nimport sailpoint.v2024 as all\nprint('RequestBody' in globals())\nall.RequestBody",
        "False",
    ),
    "does not name it": (f"{FOUR_NAMES}\nprint(sorted(name for name in globals() if 'Body' in name))", "[]"),
}


@pytest.mark.parametrize(("script", "found"), SCRIPTS_AND_WHAT_THEY_FIND.values(), ids=list(SCRIPTS_AND_WHAT_THEY_FIND))
@pytest.mark.parametrize("way", ["as a file", "as a module"])
def test_a_script_gets_request_body_if_its_code_needs_it(tmp_path: Path, script: str, found: str, way: str) -> None:
    (tmp_path / "script.py").write_text(script)
    arguments = ["script.py"] if way == "as a file" else ["-m", "script"]
    command = [sys.executable, *arguments]
    ran = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=60, check=True)
    assert ran.stdout == f"{found}\n"


@pytest.mark.parametrize(
    "arguments",
    [
        ["-c", f"{FOUR_NAMES}\n{FOUND}\nlambda: RequestBody"],
        ["-i", "-c", f"{FOUR_NAMES}\n{FOUND}\nlambda: RequestBody"],
    ],
    ids=["-c", "interactive"],
)
def test_code_that_is_not_a_script_gets_nothing(arguments: list[str]) -> None:
    command = [sys.executable, *arguments]
    ran = subprocess.run(command, input="", capture_output=True, text=True, timeout=60, check=True)
    assert ran.stdout == "False\n"


def test_a_notebook_gets_nothing() -> None:
    cells = ("from sailpoint.v2024 import ApiClient", f"lambda: RequestBody\n{FOUND}")
    source = "from IPython.core.interactiveshell import InteractiveShell\nshell = InteractiveShell.instance()\n"
    source += "".join(f"shell.run_cell({cell!r})\n" for cell in cells)
    assert printed(source).splitlines()[-1] == "False"


def test_a_script_that_imports_the_package_through_another_module_gets_it_too(tmp_path: Path) -> None:
    (tmp_path / "other.py").write_text(FOUR_NAMES)
    (tmp_path / "script.py").write_text(f"import other\n{REQUEST_BODY}\nprint(hasattr(other, 'RequestBody'))")
    command = [sys.executable, "script.py"]
    ran = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=60, check=True)
    assert ran.stdout == "['a']\nFalse\n"


def test_importing_needs_no_main_module() -> None:
    assert printed("import sys; del sys.modules['__main__']; import sailpoint.v2024; print(1)") == "1\n"


def test_no_name_is_added_to_the_builtins() -> None:
    assert not hasattr(builtins, "RequestBody")
    assert printed(f"{FOUR_NAMES}\nimport builtins\nprint(hasattr(builtins, 'RequestBody'))") == "False\n"
