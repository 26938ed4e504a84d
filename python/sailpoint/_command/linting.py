"""`sailpoint transforms lint`: finds mistakes in transforms without a tenant."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailpoint._command.connection import options_of_output
from sailpoint._command.failures import Status
from sailpoint._command.findings import show_findings
from sailpoint._command.output import note, plural
from sailpoint._command.table import Column
from sailpoint._command.transform_documents import option_of_stored, transforms_in
from sailpoint._command.verbs import add_command

if TYPE_CHECKING:
    from argparse import Namespace

    from sailpoint._command.transform_documents import Found
    from sailpoint._command.verbs import Nouns
    from sailpoint._lint import LintFinding

__all__ = ["add"]

_COLUMNS = (
    Column("FILE", "file", whole=True),
    Column("PATH", "path", whole=True),
    Column("SEVERITY", "severity", name=True),
    Column("CODE", "code", whole=True, spare=1),
    Column("MESSAGE", "message"),
)


def add(verbs: Nouns) -> None:
    """Add the command to the parser."""
    linting = add_command(
        verbs,
        "lint",
        _lint,
        "find mistakes in transforms",
        "Find what will fail or surprise in transforms, without evaluating them. No tenant is needed. The "
        "exit status is 1 if there is an error.",
    )
    linting.add_argument(
        "files",
        metavar="FILE",
        nargs="+",
        help="transforms, SP-Config exports or identity profiles in JSON or YAML; a directory; - for standard input",
    )
    option_of_stored(linting, "for references; they are not checked")
    linting.add_argument("--strict", action="store_true", help="also exit with status 1 if there are warnings")
    options_of_output(linting.add_argument_group("output"))


def _lint(options: Namespace) -> int:
    from sailpoint._lint import linted

    found = transforms_in(options.files)
    stored = [each.transform for each in (*found, *transforms_in(options.stored)) if not each.is_mapping]
    checked = zip(found, linted([(each.transform, each.is_mapping) for each in found], stored), strict=True)
    rows = [_row(each, finding) for each, findings in checked for finding in findings]
    errors = show_findings(options, rows, *_COLUMNS)
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
