"""`sailpoint project test`: offline tests of mappings and transforms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sailpoint._command.failures import Status
from sailpoint._command.output import note
from sailpoint._command.project.common import loaded, percent, project_verb, say, say_json, write

if TYPE_CHECKING:
    from argparse import Namespace

    from sailpoint._command.verbs import Nouns

__all__ = ["add"]


def add(verbs: Nouns) -> None:
    """Add the command to the parser."""
    testing = project_verb(
        verbs,
        "test",
        _test,
        "run the tests of mappings and transforms, without a tenant",
        "The exit status is 1 if a test fails, or the coverage is too low.",
    )
    testing.add_argument("--update", action="store_true", help="write the current values as snapshots")
    testing.add_argument(
        "--min-coverage", type=percent, metavar="PERCENT", help="share of branches that tests must take"
    )
    testing.add_argument("--missed", action="store_true", help="list the branches that no test takes")
    testing.add_argument("--junit", metavar="FILE", help="write the results as JUnit XML")
    testing.add_argument("-o", "--output", choices=("table", "json"), default="table", help="format of the output")


def _test(options: Namespace) -> int:
    from sailpoint.project import run_tests

    report = run_tests(loaded(options), update=options.update)
    for file in report.updated:
        note(f"wrote {file}")
    if options.output == "json":
        say_json(report.to_json())
    else:
        say(report.to_text())
    for branch in report.coverage.missed if options.missed else ():
        note(f"no test takes {branch}")
    if options.junit:
        write(options.junit, report.to_junit())
    if report.failed:
        return Status.FAILED
    if options.min_coverage is not None and report.coverage.percent < options.min_coverage:
        note(f"the coverage is below {options.min_coverage:g} %: --missed lists the branches")
        return Status.FAILED
    return Status.DONE
