"""Importing is quick, and what is not asked for is not loaded."""

from __future__ import annotations

import builtins
import subprocess
import sys

import pytest

import sailpoint.v2024
import sailpoint.v2024.api
import sailpoint.v2024.exceptions
import sailpoint.v2024.models
from sailpoint import exceptions
from sailpoint.v2024._names import APIS, MODELS

FOUR_NAMES = """
from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi
from sailpoint.v2024.api_client import ApiClient
from sailpoint.v2024.models.identity_profile import IdentityProfile
from sailpoint.configuration import Configuration
"""

NEWLY_LOADED = f"import sys\nbefore = set(sys.modules)\n{FOUR_NAMES}\nprint(*sorted(set(sys.modules) - before))\n"

# Each of these costs more than all of ours together.
SLOW = {"asyncio", "dataclasses", "email", "http", "inspect", "json", "logging", "re", "ssl", "typing", "urllib"}


def python(source: str) -> str:
    """What a new process prints that runs this source."""
    return subprocess.run([sys.executable, "-c", source], capture_output=True, text=True, timeout=60, check=True).stdout


def test_the_four_names_of_a_script_import_the_standard_library_only() -> None:
    roots = {name.partition(".")[0] for name in python(NEWLY_LOADED).split()}

    assert roots - set(sys.stdlib_module_names) == {"sailpoint"}


def test_the_four_names_of_a_script_import_nothing_that_is_slow() -> None:
    assert SLOW.isdisjoint(python(NEWLY_LOADED).split())


def test_the_four_names_of_a_script_load_no_other_models() -> None:
    loaded = {name for name in python(NEWLY_LOADED).split() if name.startswith("sailpoint.v2024.models.")}

    assert loaded == {"sailpoint.v2024.models.identity_profile", "sailpoint.v2024.models.request_body"}


@pytest.mark.parametrize("name", MODELS)
def test_a_model_has_one_class_under_all_its_names(name: str) -> None:
    module = __import__(MODELS[name], fromlist=[name])

    assert getattr(module, name) is getattr(sailpoint.v2024.models, name) is getattr(sailpoint.v2024, name)
    assert getattr(module, name).__module__ == MODELS[name]


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
    brought = python(f"from {package} import *\nprint(*globals())").split()

    assert set(APIS if package == "sailpoint.v2024.api" else MODELS) <= set(brought)


def test_a_script_finds_request_body_without_importing_it() -> None:
    assert python(f"{FOUR_NAMES}\nprint(RequestBody.from_json('[\"a\"]'))") == "['a']\n"


def test_a_request_body_of_the_script_stays() -> None:
    assert python(f"RequestBody = 'mine'\n{FOUR_NAMES}\nprint(RequestBody)") == "mine\n"


def test_importing_needs_no_main_module() -> None:
    assert python("import sys; del sys.modules['__main__']; import sailpoint.v2024; print(1)") == "1\n"


def test_no_name_is_put_among_the_builtins() -> None:
    assert not hasattr(builtins, "RequestBody")
    assert python(f"{FOUR_NAMES}\nimport builtins\nprint(hasattr(builtins, 'RequestBody'))") == "False\n"
