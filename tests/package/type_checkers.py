"""Runs mypy and pyright in their strict modes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

__all__ = ["CHECKERS", "Found", "assert_every_line_is_rejected", "every_checker", "run", "write"]


class Found(NamedTuple):
    """An error of a type checker."""

    file: str
    line: int
    code: str


def run(folder: Path, *arguments: str, **environment: str) -> str:
    """The output of a tool for a folder."""
    command = [sys.executable, "-m", *arguments]
    given = {**os.environ, **environment}
    checked = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=300, check=False, env=given)
    assert checked.returncode in (0, 1), checked.stdout + checked.stderr
    return checked.stdout


def mypy(folder: Path) -> list[Found]:
    """The errors of mypy --strict in a folder. Runs of one session share what mypy found in the package."""
    cache = str(folder.parent / "mypy")
    options = ("--no-error-summary", "--hide-error-context", "--config-file", "", "--cache-dir", cache)
    lines = run(folder, "mypy", "--strict", *options, ".").splitlines()
    split = [line.split(":", 2) for line in lines if ": error: " in line]
    return [Found(file, int(line), rest.rsplit(maxsplit=1)[-1].strip("[]")) for file, line, rest in split]


def pyright(folder: Path) -> list[Found]:
    """The errors of pyright in strict mode, except unused imports, which the documented scripts have."""
    settings = {"typeCheckingMode": "strict", "reportUnusedImport": False, "reportUnusedExpression": False}
    (folder / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    report = json.loads(run(folder, "pyright", "--outputjson", "--pythonpath", sys.executable, "."))
    return [
        Found(Path(each["file"]).name, each["range"]["start"]["line"] + 1, each.get("rule", each["message"]))
        for each in report["generalDiagnostics"]
    ]


CHECKERS: list[Callable[[Path], list[Found]]] = [mypy, pyright]
every_checker = pytest.mark.parametrize("check", CHECKERS, ids=["mypy", "pyright"])


def write(folder: Path, sources: dict[str, str]) -> None:
    """Write sources as modules."""
    for name, source in sources.items():
        (folder / f"{name}.py").write_text(source, encoding="utf-8")


def assert_every_line_is_rejected(
    check: Callable[[Path], list[Found]], folder: Path, preamble: str, rejected: Sequence[tuple[str, str, str]]
) -> None:
    """Assert that a checker rejects each line after a preamble, and nothing else.

    `rejected` has the line, the code of mypy, and the code of pyright.
    """
    write(folder, {f"mistake_{number:02}": f"{preamble}{line}\n" for number, (line, *_) in enumerate(rejected)})
    last_line = preamble.count("\n") + 1
    expected = [
        Found(f"mistake_{number:02}.py", last_line, codes[CHECKERS.index(check)])
        for number, (_, *codes) in enumerate(rejected)
    ]

    found = check(folder)

    assert {each.line for each in found} == {last_line}
    assert [each for each in expected if each not in found] == []
