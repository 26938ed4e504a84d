"""`sailpoint transforms lint`: finds mistakes in transforms without a tenant."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailpoint._command.colour import CHANGED, REMOVED
from sailpoint._command.connection import options_of_output
from sailpoint._command.failures import Status
from sailpoint._command.output import chosen, note, plural, show
from sailpoint._command.table import Column
from sailpoint._command.transform_documents import transforms_in

if TYPE_CHECKING:
    from argparse import Namespace

    from sailpoint._command.transform_documents import Found
    from sailpoint._command.verbs import Nouns
    from sailpoint._lint import LintFinding

__all__ = ["add"]

_FINDINGS = (
    Column("FILE", "file", whole=True),
    Column("PATH", "path", whole=True),
    Column("SEVERITY", "severity", name=True),
    Column("CODE", "code", whole=True, spare=1),
    Column("MESSAGE", "message"),
)
_COLOURS = {"error": REMOVED, "warning": CHANGED}


def add(verbs: Nouns) -> None:
    """Add the command to the parser."""
    linting = verbs.add_parser(
        "lint",
        help="find mistakes in transforms",
        description="Find what will fail or surprise in transforms, without evaluating them. No tenant is needed. The "
        "exit status is 1 if there is an error.",
        allow_abbrev=False,
    )
    linting.set_defaults(run=_lint)
    linting.add_argument(
        "files",
        metavar="FILE",
        nargs="+",
        help="transforms, SP-Config exports or identity profiles in JSON or YAML; a directory; - for standard input",
    )
    linting.add_argument(
        "--stored",
        "--transforms",
        action="append",
        default=[],
        metavar="FILE",
        help="a file or directory with stored transforms, for references; they are not checked",
    )
    linting.add_argument("--strict", action="store_true", help="also exit with status 1 if there are warnings")
    options_of_output(linting.add_argument_group("output"))


def _lint(options: Namespace) -> int:
    from sailpoint._lint import linted

    found = transforms_in(options.files)
    stored = [each.transform for each in (*found, *transforms_in(options.stored)) if not each.is_mapping]
    checked = zip(found, linted([(each.transform, each.is_mapping) for each in found], stored), strict=True)
    rows = [_row(each, finding) for each, findings in checked for finding in findings]
    if rows or chosen(options) != "table":
        show(options, rows, _FINDINGS, colour=lambda row: _COLOURS[row["severity"]])
    errors = sum(row["severity"] == "error" for row in rows)
    warnings = len(rows) - errors
    note(f"{plural(len(found), 'transform')}: {plural(errors, 'error')}, {plural(warnings, 'warning')}")
    return Status.FAILED if errors or (warnings and options.strict) else Status.DONE


def _row(found: Found, finding: LintFinding) -> dict[str, Any]:
    return {
        "file": found.file,
        "path": finding.of(found.path).pointer or "/",
        "severity": finding.severity,
        "code": finding.code,
        "message": finding.message,
    }
