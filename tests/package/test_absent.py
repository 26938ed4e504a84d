"""Imports of missing parts explain themselves, and so do installations mixed with the official package."""

from __future__ import annotations

import importlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest

import sailpoint
from sailpoint import _absent

if TYPE_CHECKING:
    from official import Sdk

PACKAGE = Path(sailpoint.__file__).parent

MODULES = [
    ("import sailpoint.nerm", "sailpoint.nerm"),
    ("import sailpoint.v2026.api.sources_api", "sailpoint.v2026"),
    ("from sailpoint.nerm.api.profiles_api import ProfilesApi", "sailpoint.nerm"),
    ("from sailpoint.v2026 import SourcesApi", "sailpoint.v2026"),
    ("import sailpoint.rest", "sailpoint.rest"),
    ("import sailpoint.v2024.api.custom_user_levels_api", "sailpoint.v2024.api.custom_user_levels_api"),
    ("from sailpoint.beta.models.custom_user_level import Level", "sailpoint.beta.models.custom_user_level"),
]
NAMES = [
    ("from sailpoint import v2026", "sailpoint", "v2026"),
    ("from sailpoint import SourcesApi", "sailpoint", "SourcesApi"),
    ("from sailpoint.v2024 import CustomUserLevelsApi", "sailpoint.v2024", "CustomUserLevelsApi"),
    ("from sailpoint.v2025 import ApplicationType", "sailpoint.v2025", "ApplicationType"),
    ("from sailpoint.v2025.models import ApplicationType", "sailpoint.v2025.models", "ApplicationType"),
    ("from sailpoint.v3.api import CustomUserLevelsApi", "sailpoint.v3.api", "CustomUserLevelsApi"),
]
UNKNOWN = [
    "import sailpoint.typo",
    "from sailpoint import typo",
    "import sailpoint.v2024.typo",
    "import sailpoint.v2024.api.typo",
    "import sailpoint._typo",
    "import sailpoint.v2024.models._typo",
    "from sailpoint.v2024.models.identity_profile import Account",
]


def error_of(statement: str) -> ImportError:
    """The exception that an import raises."""
    with pytest.raises(ImportError) as raised:
        exec(statement, {})  # noqa: S102
    return raised.value


def assert_advises(error: ImportError) -> None:
    """The error says what it is about, what is there, and what to read."""
    for part in ("sailpoint-rs covers beta, v2024, v2025, v3", "docs/guides/official-sdk.md", "official package"):
        assert part in str(error)


@pytest.mark.parametrize(("statement", "module"), MODULES)
def test_a_module_of_the_official_sdk_is_not_found_and_the_error_says_what_is_here(statement: str, module: str) -> None:
    for _ in range(2):
        error = error_of(statement)

        assert type(error) is ModuleNotFoundError
        assert error.name == module
        assert str(error).startswith(f"No module named {module!r}: ")
        assert_advises(error)


@pytest.mark.parametrize(("statement", "package", "name"), NAMES)
def test_a_name_of_the_official_sdk_cannot_be_imported_and_the_error_says_what_is_here(
    statement: str, package: str, name: str
) -> None:
    error = error_of(statement)

    assert type(error) is ImportError
    assert error.name == package
    assert str(error).startswith(f"cannot import name {name!r} from {package!r}: ")
    assert_advises(error)


@pytest.mark.parametrize("statement", UNKNOWN)
def test_any_other_name_keeps_pythons_error(statement: str) -> None:
    assert "sailpoint-rs" not in str(error_of(statement))


def test_find_spec_returns_none() -> None:
    for name, attribute in (
        ("sailpoint", "v2026"),
        ("sailpoint.v2024", "NothingApi"),
        ("sailpoint.v2024.models", "Nothing"),
    ):
        module = importlib.import_module(name)
        assert not hasattr(module, attribute)
        assert attribute not in dir(module)
        assert importlib.util.find_spec(f"{name}.{attribute}") is None


def test_the_guide_exists_and_the_finder_is_installed_once() -> None:
    assert (Path(__file__).parents[2] / "docs" / "guides" / "official-sdk.md").is_file()
    importlib.reload(sailpoint)

    assert [finder for finder in sys.meta_path if finder is _absent._Finder] == [_absent._Finder]


# Files of both packages in one folder.


class Printed(NamedTuple):
    """The output of a finished process."""

    status: int
    out: str
    err: str


class Mixture:
    """A folder in which files of packages overwrite each other."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def add(self, package: Path) -> None:
        """Install a package over the existing files; large modules are linked."""
        shutil.copytree(package, self.folder / "sailpoint", copy_function=_linked, dirs_exist_ok=True)

    def add_official(self, *files: str) -> None:
        """Install empty files under the names of files of the official package."""
        for file in files:
            path = self.folder / "sailpoint" / file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.unlink(missing_ok=True)
            path.touch()

    def python(self, *arguments: str) -> Printed:
        """Run Python with the packages in the folder."""
        environment = {**os.environ, "PYTHONPATH": str(self.folder), "PYTHONDONTWRITEBYTECODE": "1"}
        ended = subprocess.run(
            [sys.executable, *arguments], env=environment, capture_output=True, text=True, timeout=60, check=False
        )
        return Printed(ended.returncode, ended.stdout, ended.stderr)


def _linked(source: str, target: str) -> None:
    Path(target).unlink(missing_ok=True)
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)


@pytest.fixture
def mixture(tmp_path: Path) -> Mixture:
    return Mixture(tmp_path)


ONE = ("__init__.py", "configuration.py", "paginator.py", "v2024/__init__.py", "v2024/test/__init__.py")
TWO = ("__init__.py", "configuration.py", "paginator.py", "rest.py")


@pytest.mark.parametrize("official", [ONE, TWO], ids=["1", "2"])
@pytest.mark.parametrize("last", ["ours", "official"])
def test_mixed_files_are_reported_by_imports_and_the_command_line(
    mixture: Mixture, last: str, official: tuple[str, ...]
) -> None:
    if last == "ours":
        mixture.add_official(*official)
    mixture.add(PACKAGE)
    if last == "official":
        mixture.add_official(*official)

    assert_mixture_is_reported(mixture, "sailpoint" if last == "ours" else "sailpoint.sandbox")


@pytest.mark.parametrize("last", ["ours", "official"])
def test_files_mixed_with_those_of_the_official_sdk_are_reported(official: Sdk, mixture: Mixture, last: str) -> None:
    folder = official.run("where.py", None)
    packages = [Path(folder), PACKAGE]
    for package in packages if last == "ours" else packages[::-1]:
        mixture.add(package)

    assert_mixture_is_reported(mixture, "sailpoint.v2024" if last == "ours" else "sailpoint.sandbox")


def assert_mixture_is_reported(mixture: Mixture, module: str) -> None:
    """Check that imports and the command line say what happened and what to do."""
    message = f"are mixed in {mixture.folder / 'sailpoint'}: remove both (pip uninstall sailpoint sailpoint-rs)"

    imported = mixture.python("-c", f"import {module}")
    assert message in imported.err.splitlines()[-1]
    assert imported.err.splitlines()[-1].startswith("ImportError: files of the official package `sailpoint` and of")
    ended = mixture.python("-m", "sailpoint", "profiles", "list")
    assert ended.status == 1
    assert message in ended.err.splitlines()[-1]


def test_files_removed_with_another_package_are_reported_as_missing(mixture: Mixture) -> None:
    mixture.add(PACKAGE)
    for file in ("__init__.py", "configuration.py", "paginator.py"):
        (mixture.folder / "sailpoint" / file).unlink()

    ended = mixture.python(
        "-S", "-c", "from sailpoint.__main__ import main; raise SystemExit(main(['profiles', 'list']))"
    )

    assert ended == Printed(
        1, "", "sailpoint: files of sailpoint-rs are missing: pip install --force-reinstall sailpoint-rs\n"
    )


def test_a_whole_package_in_another_folder_works(mixture: Mixture) -> None:
    mixture.add(PACKAGE)

    assert mixture.python("-m", "sailpoint", "--version").status == 0
