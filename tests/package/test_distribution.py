"""The published files: a wheel with its bill of materials, and a source distribution that builds."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]
MATURIN = [sys.executable, "-m", "maturin"]

pytestmark = pytest.mark.timeout(900)  # compiles the crate


@pytest.fixture(scope="module")
def wheel() -> zipfile.ZipFile:
    """The wheel that `make install` built."""
    return zipfile.ZipFile(next((PROJECT / ".cache" / "wheel").glob("*.whl")))


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The unpacked source distribution."""
    folder = tmp_path_factory.mktemp("sdist")
    run([*MATURIN, "sdist", "--out", str(folder)], PROJECT)
    with tarfile.open(next(folder.glob("*.tar.gz"))) as archive:
        archive.extractall(folder, filter="data")
    root = next(path for path in folder.iterdir() if path.is_dir())
    for file in root.rglob("*.rs"):
        file.touch()  # cargo would consider the archive's files, dated 2006, older than its build of the repository
    return root


def test_the_wheel_has_no_dependencies(wheel: zipfile.ZipFile) -> None:
    metadata = wheel.read(named(wheel, "METADATA")).decode()

    required = [line for line in metadata.splitlines() if line.startswith("Requires-Dist:")]

    assert all("extra ==" in line for line in required)


def test_the_wheel_has_a_bill_of_its_materials(wheel: zipfile.ZipFile) -> None:
    bill = json.loads(wheel.read(named(wheel, ".cyclonedx.json")))

    components = {component["name"] for component in bill["components"]}

    assert bill["bomFormat"] == "CycloneDX"
    assert {"pyo3", "hyper", "rustls", "libsqlite3-sys", "ring"} <= components
    assert all(component["licenses"] for component in bill["components"])


def test_the_wheel_is_built_from_the_source_distribution(wheel: zipfile.ZipFile, sources: Path) -> None:
    packed = [name for name in wheel.namelist() if name.endswith((".py", ".pyi", "py.typed"))]

    assert packed
    assert [name for name in packed if wheel.read(name) != (sources / "python" / name).read_bytes()] == []


def test_the_sources_compile_by_themselves(sources: Path) -> None:
    # The example needs the dependencies with the same features as `make lint`.
    check = ["cargo", "check", "--locked", "--offline", "--lib", "--example", "static_server"]

    run(check, sources, CARGO_TARGET_DIR=str(PROJECT / "target"))


def test_a_release_matches_its_version() -> None:
    manifest = (PROJECT / "Cargo.toml").read_text(encoding="utf-8")
    version = next(line for line in manifest.splitlines() if line.startswith("version = ")).split('"')[1]

    assert f"\n## {version} - " in (PROJECT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_the_release_builds_with_the_maturin_that_is_tested() -> None:
    pinned = (PROJECT / "requirements-build.txt").read_text(encoding="utf-8")
    release = (PROJECT / ".github" / "workflows" / "release.yml").read_text(encoding="utf-8")

    version = release.split("MATURIN: v", 1)[1].split(maxsplit=1)[0]

    assert f"\nmaturin=={version}\n" in pinned


def named(wheel: zipfile.ZipFile, end: str) -> str:
    return next(name for name in wheel.namelist() if name.endswith(end))


def run(command: list[str], folder: Path, **environment: str) -> None:
    assert shutil.which(command[0])
    ended = subprocess.run(
        command, cwd=folder, env={**os.environ, **environment}, capture_output=True, text=True, timeout=600, check=False
    )
    assert ended.returncode == 0, ended.stderr
