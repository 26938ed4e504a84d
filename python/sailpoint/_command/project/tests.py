"""`sailpoint project test`: offline tests of mappings and transforms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sailpoint._command.failures import Status
from sailpoint._command.output import note
from sailpoint._command.project.common import (
    loaded,
    number_or_all,
    percent,
    progress,
    project_verb,
    say,
    say_json,
    tenant_of,
    write,
)
from sailpoint._command.values import filled

if TYPE_CHECKING:
    import argparse
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
    _with_tenants(testing)
    testing.add_argument("-o", "--output", choices=("table", "json"), default="table", help="format of the output")


def _with_tenants(testing: argparse.ArgumentParser) -> None:
    """Add the commands of tests that read a tenant."""
    verbs = testing.add_subparsers(dest="action", metavar="COMMAND")
    recording = project_verb(
        verbs,
        "record",
        _record,
        "write a test from a person of the tenant, with other names and values",
        "Reads the account attributes that the mappings need.",
    )
    recording.add_argument("--identity", metavar="NAME", required=True, type=filled, help="name or id of the person")
    verifying = project_verb(
        verbs,
        "verify",
        _verify,
        "compare offline values with the tenant's previews for a sample of people",
        "The exit status is 1 if a value differs.",
    )
    verifying.add_argument(
        "--sample", type=number_or_all, default=25, metavar="N", help="people of each profile, or all (default: 25)"
    )
    verifying.add_argument("--unmasked", action="store_true", help="show the values of people")


def _record(options: Namespace) -> int:
    from sailpoint.project import record

    project = loaded(options)
    with tenant_of(options, project) as tenant:
        say(f"wrote {record(project, tenant, options.identity)}")
    return Status.DONE


def _verify(options: Namespace) -> int:
    from sailpoint.project import verify
    from sailpoint.project.report import verified_text

    project = loaded(options)
    with tenant_of(options, project) as tenant, progress() as on_progress:
        found = verify(project, tenant, sample=options.sample, on_progress=on_progress)
    say(verified_text(found, unmasked=options.unmasked))
    return Status.FAILED if found.mismatches else Status.DONE


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
