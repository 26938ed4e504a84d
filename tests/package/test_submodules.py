"""`import sailpoint.v3` brings the submodules, as in the official SDK, and still loads none of them before its use."""

from __future__ import annotations

import sys

import pytest

import sailpoint.v3.models
from programs import printed
from sailpoint import _versions

MODULES = (
    "exceptions.ApiException",
    "api.roles_api.RolesApi",
    "models.role.Role",
    "api_client.ApiClient",
    "configuration.Configuration",
    "rest.ApiException",
    "api_response.ApiResponse",
)


@pytest.mark.parametrize("version", _versions.__all__)
@pytest.mark.parametrize("path", MODULES)
@pytest.mark.parametrize("imported", ["sailpoint", "sailpoint.{}"])
def test_an_attribute_of_a_version_is_its_submodule(version: str, path: str, imported: str) -> None:
    name = path.rpartition(".")[2]

    assert printed(f"import {imported.format(version)}\nprint(sailpoint.{version}.{path}.__name__)") == f"{name}\n"


@pytest.mark.parametrize("version", _versions.__all__)
def test_an_attribute_of_a_package_is_its_submodule(version: str) -> None:
    source = f"import sailpoint.{version}.models as m, sailpoint.{version}.api as a, sailpoint.{version}.aio as b\n"
    source += "print(m.role.__name__, a.roles_api.__name__, b.roles_api.__name__)"

    assert printed(source).split() == [
        f"sailpoint.{version}.{module}" for module in ("models.role", "api.roles_api", "aio.roles_api")
    ]


def test_a_version_loads_its_submodules_when_they_are_used() -> None:
    source = "import sys, sailpoint.v3\nbefore = set(sys.modules)\nsailpoint.v3.models.role\n"
    loaded = printed(f"{source}print(*sorted(set(sys.modules) - before))").split()

    assert [name for name in loaded if name.startswith("sailpoint.v")] == [
        "sailpoint.v3.models",
        "sailpoint.v3.models.role",
    ]
    assert "sailpoint.v3." not in printed("import sys, sailpoint.v3\nprint(*sys.modules)")


@pytest.mark.parametrize("name", ["nothing", "Nothing", "ROLE", "_role", "__role__", "roles-api"])
def test_other_names_are_attribute_errors(name: str) -> None:
    with pytest.raises(AttributeError, match=f"module 'sailpoint.v3.models' has no attribute '{name}'"):
        getattr(sailpoint.v3.models, name)


def test_a_submodule_that_lacks_another_module_says_which(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "sailpoint.v3.api_response", raising=False)
    monkeypatch.setitem(sys.modules, "sailpoint.api_response", None)

    with pytest.raises(ModuleNotFoundError, match=r"sailpoint\.api_response"):
        _ = vars(sailpoint.v3)["__getattr__"]("api_response")


@pytest.mark.parametrize("version", _versions.__all__)
def test_a_version_has_the_version_of_the_package(version: str) -> None:
    source = f"import sailpoint\nfrom sailpoint.{version} import __version__ as v\nprint(v == sailpoint.__version__)"

    assert printed(source) == "True\n"
