"""The package works with editors, PyInstaller and pytest as other packages do."""

from __future__ import annotations

import importlib
import subprocess
import sys
from importlib.metadata import entry_points
from pathlib import Path

import pytest

import sailpoint
from needed import absent
from programs import printed
from sailpoint import _versions

PUBLIC = {"MappingRow", "MappingTable", "mapping_table", "to_arrow", "to_pandas"}
MODULES = {"configuration", "exceptions", "filters", "paginator", "sandbox", *_versions.__all__}


def test_submodules_are_attributes_of_the_package() -> None:
    for name in MODULES:
        assert printed(f"import sailpoint; print(sailpoint.{name}.__name__)") == f"sailpoint.{name}\n"
    assert printed("import sailpoint, sys; print('sailpoint.sandbox' in sys.modules)") == "False\n"


@pytest.mark.parametrize("package", ["sailpoint", "sailpoint.v2024", "sailpoint.v2024.aio"])
def test_a_package_shows_its_public_names_only(package: str) -> None:
    shown = {name for name in dir(importlib.import_module(package)) if not name.startswith("__")}

    assert not [name for name in shown if name.startswith("_")]
    assert not shown & {"lazy", "inject", "TYPE_CHECKING"}
    assert package != "sailpoint" or shown == PUBLIC | MODULES
    assert sailpoint.__version__


def test_the_paginator_is_a_name_of_the_version() -> None:
    from sailpoint.paginator import Paginator
    from sailpoint.v2024 import Paginator as OfTheVersion
    from sailpoint.v2024 import aio

    assert OfTheVersion is Paginator
    assert aio.Paginator.__module__ == "sailpoint.aio"


def test_the_hook_of_pyinstaller_is_announced() -> None:
    [hook] = [each for each in entry_points(group="pyinstaller40") if each.value.startswith("sailpoint.")]
    [folder] = hook.load()()

    assert Path(folder, "hook-sailpoint.py").is_file()


PROGRAM = """
from sailpoint.configuration import Configuration
from sailpoint.v2024 import ApiClient, IdentityProfilesApi, JsonPatchOperation
import sailpoint
with sailpoint.sandbox.Sandbox() as sandbox, ApiClient(sandbox.configuration()) as api_client:
    profile = IdentityProfilesApi(api_client).list_identity_profiles(limit=1)[0]
    with profile.track():
        profile.priority = 1
    print(profile.json_patch())
    print(sailpoint.mapping_table(profile)[0].identity_attribute)
"""


@pytest.mark.timeout(900)
def test_a_bundled_program_finds_every_module(tmp_path: Path) -> None:
    try:
        importlib.import_module("PyInstaller")
    except ImportError:
        absent("PyInstaller")
    (tmp_path / "program.py").write_text(PROGRAM)
    # Without the packages that the program does not use, whose analysis takes minutes.
    unused = ["pandas", "numpy", "pyarrow", "tqdm", "keyring", "yaml", "shtab", "IPython"]
    options = [f"--exclude-module={name}" for name in unused]
    options += ["--onedir", "--log-level", "ERROR", "--distpath", "dist", "program.py"]
    subprocess.run([sys.executable, "-m", "PyInstaller", *options], cwd=tmp_path, timeout=600, check=True)
    program = tmp_path / "dist" / "program" / "program"
    ended = subprocess.run([program], cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False)

    assert (ended.returncode, ended.stdout) == (0, "~ priority: 10 -> 1\nuid\n"), ended.stderr


def test_a_failing_evaluation_shows_the_line_of_the_test(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        """
        from sailpoint.sandbox import evaluate

        def test_one():
            assert evaluate({"type": "nonesuch"}) == "x"
        """
    )
    result = pytester.runpytest_subprocess("--tb=short", "-p", "no:cacheprovider")

    result.stdout.fnmatch_lines(["*test_a_failing_evaluation_shows_the_line_of_the_test.py:4: in test_one*"])
    result.stdout.no_fnmatch_line("*sandbox.py*")
