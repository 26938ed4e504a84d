"""Measures what a surface of 716 operations costs: first uses, everything at once, the wheel and its installation."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
import venv
import zipfile
from pathlib import Path

Table = dict[str, dict[str, float]]

OURS, OFFICIAL = "sailpoint-rs", "official"
PROJECT = Path(__file__).parent.parent

MODEL, CLASS, EVERYTHING, MEMORY = (
    "first use of a model, ms",
    "first use of an API class with 51 methods, ms",
    "every model and API class, ms",
    "every model and API class, MB",
)
EACH_VERSION = "import of a version beside another, ms"
FILES, INSTALLATION = "files in the wheel", "installation of the wheel, s"
# The maximum of each figure, in its unit; the installation is compared with the official SDK's.
TARGETS = {
    MODEL: {OURS: 0.5},
    CLASS: {OURS: 1.5},
    EVERYTHING: {OURS: 500.0},
    MEMORY: {OURS: 20.0},
    EACH_VERSION: {OURS: 1.0},
    FILES: {OURS: 6000.0},  # of four versions
    INSTALLATION: {OFFICIAL: 0.5},
}

# Each prints its milliseconds, after the import that every script has.
_TIMED = """
import time
from sailpoint.v2024 import ApiClient
begun = time.perf_counter()
{work}
print((time.perf_counter() - begun) * 1e3)
"""
_PROFILE = """
from sailpoint.v2024 import IdentityProfile
IdentityProfile.from_json('{"name": "A", "authoritativeSource": {"type": "SOURCE", "id": "1"}}')
"""
PROGRAMS = {
    MODEL: _TIMED.format(work=_PROFILE),
    CLASS: _TIMED.format(work="from sailpoint.v2024 import SourcesApi\nSourcesApi.list_sources"),
    EVERYTHING: _TIMED.format(work="from sailpoint.v2024 import *"),
    EACH_VERSION: _TIMED.format(
        work="import sailpoint.v3, sailpoint.beta, sailpoint.v2025\nbegun += (time.perf_counter() - begun) * 2 / 3"
    ),
    MEMORY: """
import os
from sailpoint.v2024 import ApiClient

def resident():
    with open("/proc/self/statm") as statm:
        return int(statm.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6

begun = resident()
from sailpoint.v2024 import *
print(resident() - begun)
""",
}


def printed(program: str) -> float:
    """The number that a program prints in a new process."""
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return float(ended.stdout)


def installation(package: str | Path) -> float:
    """Seconds that pip takes to install a wheel without its dependencies into a new environment."""
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        python = Path(folder) / "bin" / "python"
        begun = time.perf_counter()
        subprocess.run([python, "-m", "pip", "install", "--quiet", "--no-deps", package], check=True)
        return time.perf_counter() - begun


def official_wheel(folder: Path) -> Path:
    """The wheel of the official SDK, so that its download is not measured."""
    command: list[str | Path] = [
        sys.executable,
        "-m",
        "pip",
        "download",
        "--quiet",
        "--no-deps",
        "--dest",
        folder,
        "sailpoint==1.3.8",
    ]
    subprocess.run(command, check=True)
    return next(folder.glob("sailpoint-*"))


def measured(_: Path, rounds: int) -> Table:
    """The best figures of several rounds."""
    table = {work: {OURS: min(printed(program) for _ in range(rounds))} for work, program in PROGRAMS.items()}
    wheel = next((PROJECT / ".cache" / "wheel").glob("*.whl"))
    with zipfile.ZipFile(wheel) as archive:
        table[FILES] = {OURS: len(archive.namelist())}
    with tempfile.TemporaryDirectory() as folder:
        theirs = official_wheel(Path(folder))
        found = [(installation(wheel), installation(theirs)) for _ in range(2)]
    table[INSTALLATION] = {OURS: min(own for own, _ in found), OFFICIAL: min(other for _, other in found)}
    return table
