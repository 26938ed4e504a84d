"""Runs the Python tests on every CPython on PATH (pythonX.Y) and among pyenv's versions.

Installs the wheel of `make install` into a fresh environment for each interpreter, below .cache/pythons. Without
arguments the whole suite runs, with all packages of requirements-dev.txt. Test files run with those of
requirements-test.txt alone.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

PROJECT = Path(__file__).parents[2]
ENVIRONMENTS = PROJECT / ".cache" / "pythons"
OLDEST, NEWEST = 10, 20
"""The range of minor versions of Python 3 to look for."""
# Some tests wait for most of their time, so there is one process more than processors.
PROCESSES = str((os.cpu_count() or 1) + 1)
ASK = """
import platform, sys
print(platform.python_implementation(), *sys.version_info[:2], hasattr(sys, "gettotalrefcount"))
"""


@dataclass(frozen=True)
class Python:
    """An interpreter that the package supports."""

    path: Path
    version: str
    """Such as `3.12`, or `3.12-debug`."""

    def environment(self, *requirements: Path) -> Path:
        """The interpreter of a fresh virtual environment with the wheel and the requirements."""
        folder = ENVIRONMENTS / self.version
        run(self.path, "-m", "venv", "--clear", folder)
        python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
        needed = [part for file in requirements for part in ("--requirement", file)]
        wheels = [str(wheel) for wheel in (PROJECT / ".cache" / "wheel").glob("*.whl")]
        run(python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *needed, *wheels)
        return python


def candidates() -> list[Path]:
    """Possible paths of interpreters, the command's own first."""
    names = [f"python3.{minor}{suffix}" for minor in range(OLDEST, NEWEST) for suffix in ("", "-dbg")]
    found = [Path(path) for name in names if (path := shutil.which(name))]
    root = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"))
    return [Path(sys.executable), *sorted(root.glob("versions/3.*/bin/python")), *found]


def inspected(path: Path) -> Python | None:
    """The interpreter at a path, if the package supports it."""
    try:
        ended = subprocess.run([path, "-c", ASK], capture_output=True, text=True, timeout=60, check=False)
    except OSError:
        return None
    # A pyenv shim also exists for versions that are not selected; running it fails.
    implementation, *version = ended.stdout.split() or [""]
    if ended.returncode or implementation != "CPython" or int(version[1]) < OLDEST:
        return None
    return Python(path.absolute(), f"3.{version[1]}" + ("-debug" if version[2] == "True" else ""))


def discovered() -> list[Python]:
    """One interpreter for each version, the oldest first."""
    by_version: dict[str, Python] = {}
    for python in filter(None, map(inspected, candidates())):
        by_version.setdefault(python.version, python)
    return sorted(
        by_version.values(), key=lambda python: [int(part) for part in python.version.split("-")[0].split(".")]
    )


def run(*command: object) -> None:
    """Run a command that must succeed."""
    subprocess.run(list(map(str, command)), cwd=PROJECT, check=True)


def main() -> int:
    """Return the number of interpreters on which tests failed."""
    parser = argparse.ArgumentParser(prog="pythons.py", description=__doc__)
    parser.add_argument("--python", action="append", type=Path, help="interpreter to use instead; may be repeated")
    parser.add_argument("tests", nargs="*", help="test files (default: all)")
    arguments = parser.parse_args()
    pythons = list(filter(None, map(inspected, arguments.python))) if arguments.python else discovered()
    sys.stdout.write(
        f"interpreters: {', '.join(f'{python.version} ({python.path})' for python in pythons) or 'none'}\n"
    )
    requirements = PROJECT / ("requirements-test.txt" if arguments.tests else "requirements-dev.txt")
    failed = []
    for python in pythons:
        sys.stdout.write(f"\n== CPython {python.version}\n")
        sys.stdout.flush()
        begun = time.monotonic()
        try:
            run(python.environment(requirements), "-m", "pytest", "--numprocesses", PROCESSES, *arguments.tests)
        except subprocess.CalledProcessError as error:
            failed.append(python.version)
            sys.stdout.write(f"{error}\n")
        sys.stdout.write(f"== CPython {python.version}: {time.monotonic() - begun:.0f} s\n")
    sys.stdout.write(f"failed: {', '.join(failed) or 'none'} of {len(pythons)} interpreters\n")
    return len(failed) if pythons else 1


if __name__ == "__main__":
    sys.exit(main())
