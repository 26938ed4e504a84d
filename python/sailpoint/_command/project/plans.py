"""`sailpoint project plan` and `drift`: differences between files and tenants."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING

from sailpoint._command.project.common import (
    loaded,
    number_or_all,
    progress,
    project_verb,
    say,
    say_json,
    status_of,
    tenant_of,
    write,
)
from sailpoint._command.values import positive

if TYPE_CHECKING:
    import argparse
    from argparse import Namespace

    from sailpoint._command.verbs import Nouns
    from sailpoint.project import Plan, Project, Tenant

__all__ = ["add", "made_plan", "planning_options", "show_plan"]


def add(verbs: Nouns) -> None:
    """Add the commands to the parser."""
    planning = project_verb(
        verbs, "plan", _plan, "show what would change in the tenant, and the effect on people", "Nothing is written."
    )
    planning_options(planning)
    _outputs(planning, "--out", "--markdown")

    drifting = project_verb(
        verbs,
        "drift",
        _drift,
        "show differences between the tenant and the files, and which side moved",
        "Read scopes are enough.",
    )
    _outputs(drifting, "--markdown")


def planning_options(parser: argparse.ArgumentParser) -> None:
    """Add the options that decide what a plan contains."""
    effect = parser.add_mutually_exclusive_group()
    effect.add_argument(
        "--impact", action="store_true", default=True, help="preview the effect on people (the default)"
    )
    effect.add_argument(
        "--no-impact", dest="impact", action="store_false", help="do not preview: read scopes are enough"
    )
    parser.add_argument(
        "--sample",
        type=number_or_all,
        default=25,
        metavar="N",
        help="number of people of each profile, or all (default: 25)",
    )
    parser.add_argument(
        "--max-calls", type=positive, default=300, metavar="N", help="maximum number of previews (default: %(default)s)"
    )
    parser.add_argument(
        "--prune", action="store_true", help="also remove mappings, transforms and profiles that the files lack"
    )
    parser.add_argument("--unmasked", action="store_true", help="show the values of people, also in files")
    names = ("impact", "sample", "max_calls", "prune", "unmasked")
    parser.set_defaults(planning_defaults={name: parser.get_default(name) for name in names})


def made_plan(options: Namespace, project: Project, tenant: Tenant) -> Plan:
    """The plan that the options describe."""
    from sailpoint.project import plan

    with progress() as on_progress:
        return plan(
            project,
            tenant,
            prune=options.prune,
            impact=options.impact,
            sample=options.sample,
            max_calls=options.max_calls,
            on_progress=on_progress,
        )


def show_plan(options: Namespace, made: Plan) -> None:
    """Print a plan."""
    from sailpoint.project.report import plan_text

    is_json = getattr(options, "output", None) == "json"
    if is_json:
        say_json(made.to_json(unmasked=options.unmasked))
    else:
        say(plan_text(made, unmasked=options.unmasked))


def _outputs(parser: argparse.ArgumentParser, *files: str) -> None:
    helps = {"--out": "save the plan for `apply`", "--markdown": "write Markdown for a pull request or an issue"}
    for option in files:
        parser.add_argument(option, metavar="FILE", help=helps[option])
    parser.add_argument("-o", "--output", choices=("table", "json"), default="table", help="format of the output")
    parser.add_argument(
        "--detailed-exitcode",
        action="store_true",
        help="exit with 0 without differences, 2 with differences, and 1 after any failure",
    )


def _plan(options: Namespace) -> int:
    from sailpoint.project.report import plan_markdown

    project = loaded(options)
    with tenant_of(options, project) as tenant:
        made = made_plan(options, project, tenant)
    # The files come first: a pipe that ends early, such as `| head`, ends the command.
    if options.out:
        write(options.out, made.to_json(unmasked=options.unmasked))
    if options.markdown:
        write(options.markdown, plan_markdown(made, unmasked=options.unmasked))
    show_plan(options, made)
    return status_of(options, differs=not made.is_empty)


def _drift(options: Namespace) -> int:
    from sailpoint.project import drift
    from sailpoint.project.report import drift_markdown, drift_text

    project = loaded(options)
    with tenant_of(options, project) as tenant, progress() as on_progress:
        found = drift(project, tenant, on_progress=on_progress)
    if options.output == "json":
        say_json(json.dumps(asdict(found)))
    else:
        say(drift_text(found, options.env))
    if options.markdown:
        write(options.markdown, drift_markdown(found, options.env))
    return status_of(options, differs=not found.is_empty)
