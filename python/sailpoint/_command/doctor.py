"""`sailpoint doctor`: finds names and calls of scripts for the official SDK that this package does not have."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sailpoint._command.connection import options_of_output
from sailpoint._command.failures import CommandError, Status
from sailpoint._command.findings import show_findings
from sailpoint._command.output import note, plural
from sailpoint._command.table import Column
from sailpoint._command.verbs import add_command

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterable

    from sailpoint._command.verbs import Nouns

__all__ = ["add"]

_COLUMNS = (
    Column("FILE", "file", whole=True),
    Column("CELL", "cell", spare=1),
    Column("LINE", "line", whole=True),
    Column("SEVERITY", "severity", name=True),
    Column("MESSAGE", "message"),
)


def add(nouns: Nouns) -> None:
    """Add the command to the parser."""
    doctor = add_command(
        nouns,
        "doctor",
        _run,
        "check whether scripts of the official SDK run with this package",
        "Check whether scripts of the official SDK run with this package: imported names that it "
        "lacks, calls that differ in other versions of the API, and an official package that is installed as well. "
        "Scripts and notebooks are read, not run. The exit status is 1 if there is an error, and 2 "
        "if a path does not exist.",
    )
    doctor.add_argument("paths", metavar="PATH", nargs="*", type=Path, help="a script, a notebook, or a folder of them")
    options_of_output(doctor.add_argument_group("output"))


def _run(options: Namespace) -> int:
    from sailpoint._doctor import findings_of, official_beside

    rows: list[dict[str, Any]] = []
    beside = official_beside()
    if beside:
        rows.append({"file": "", "cell": None, "line": 0, "severity": "error", "message": beside})
    scripts = dict.fromkeys(script for path in options.paths for script in _scripts(path))
    for script in scripts:
        rows += (
            {"file": str(script), **finding._asdict()}
            for finding in findings_of(script, is_named=script in options.paths)
        )
    errors = show_findings(options, rows, *_COLUMNS)
    note(f"{plural(len(scripts), 'script')}: {plural(errors, 'error')}, {plural(len(rows) - errors, 'note')}")
    return Status.FAILED if errors else Status.DONE


def _scripts(path: Path) -> Iterable[Path]:
    from sailpoint._doctor import scripts_in

    if path.is_dir():
        return scripts_in(path)
    if not os.path.lexists(path):
        raise CommandError(f"there is no file or folder {path}", Status.USAGE)
    return [path]
