"""`sailpoint project apply` and `promote`: writes."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from sailpoint._command.failures import CommandError, Status
from sailpoint._command.output import note, plural
from sailpoint._command.project.common import loaded, project_verb, say, tenant_of
from sailpoint._command.project.plans import made_plan, planning_options, show_plan

if TYPE_CHECKING:
    import argparse
    from argparse import Namespace

    from sailpoint._command.verbs import Nouns
    from sailpoint.project import Plan, Project, Tenant

__all__ = ["ACCEPTABLE", "add"]

# The guards of `sailpoint.yaml`, which a parser must not import.
ACCEPTABLE = ("lifecycle-state", "uid", "people", "priority", "source")


def add(verbs: Nouns) -> None:
    """Add the commands to the parser."""
    applying = project_verb(
        verbs,
        "apply",
        _apply,
        "carry out a plan",
        "Without FILE, makes a plan, shows it, and asks. With FILE, makes the plan again, and stops if it differs.",
    )
    applying.add_argument("plan", metavar="FILE", nargs="?", help="a plan that `plan --out` saved")
    applying.add_argument("--resume", action="store_true", help="finish a saved plan that stopped partway")
    planning_options(applying)
    _writing(applying)

    promoting = project_verb(
        verbs,
        "promote",
        _promote,
        "apply the files to another environment",
        "Stops unless the first environment equals the files. Then applies the files to the second one.",
    )
    promoting.add_argument("--from", dest="origin", metavar="ENV", required=True, help="environment to compare")
    promoting.add_argument("--to", dest="target", metavar="ENV", required=True, help="environment to change")
    planning_options(promoting)
    _writing(promoting)


def _writing(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--yes", action="store_true", help="do not ask")
    parser.add_argument(
        "--accept",
        metavar="NAME",
        choices=ACCEPTABLE,
        action="append",
        default=[],
        help=f"accept a guard that stops the plan: {', '.join(ACCEPTABLE)}; repeatable",
    )
    parser.add_argument(
        "--allow",
        metavar="delete-profile",
        choices=["delete-profile"],
        action="append",
        default=[],
        help="allow --prune to delete profiles",
    )
    parser.add_argument("--refresh", action="store_true", help="process the identities of changed profiles afterwards")


def _apply(options: Namespace) -> int:
    from sailpoint.project import Plan

    if options.resume and not options.plan:
        raise CommandError("--resume needs the FILE of the plan that stopped partway", Status.USAGE)
    if options.plan and (ignored := _given(options)):
        raise CommandError(f"{ignored} cannot be combined with the FILE of a plan, which determines it", Status.USAGE)
    project = loaded(options)
    with tenant_of(options, project) as tenant:
        if options.plan:
            from sailpoint._command.documents import text_of

            return _carry_out(options, project, tenant, Plan.from_json(text_of(options.plan), options.plan))
        made = made_plan(options, project, tenant)
        show_plan(options, made)
        return _asked(options, project, tenant, made)


def _given(options: Namespace) -> str | None:
    """The first option that describes a plan, if one is given."""
    for name, default in options.planning_defaults.items():
        if getattr(options, name) != default:
            return f"--{'no-' if default is True else ''}{name.replace('_', '-')}"
    return None


def _promote(options: Namespace) -> int:
    from sailpoint.project import plan

    origin, target = loaded(options, options.origin), loaded(options, options.target)
    with tenant_of(options, origin) as tenant:
        address = tenant.url
        missing = plan(origin, tenant, impact=False)
    if not missing.is_empty:
        lines = "".join(f"\n  {each.label}" for each in missing.operations)
        text = f"{options.origin} does not match the files: apply them there first{lines}"
        raise CommandError(text, Status.FAILED)
    with tenant_of(options, target) as tenant:
        if tenant.url == address:
            text = f"{options.origin} and {options.target} have the same address, {address}: each needs its own login"
            raise CommandError(text, Status.USAGE)
        made = made_plan(options, target, tenant)
        show_plan(options, made)
        return _asked(options, target, tenant, made)


def _asked(options: Namespace, project: Project, tenant: Tenant, made: Plan) -> int:
    if made.is_empty:
        return _carry_out(options, project, tenant, made)
    if not options.yes:
        if not sys.stdin.isatty():
            raise CommandError("nothing was written: --yes applies without confirmation", Status.USAGE)
        note(f"Apply to {project.environment.name}? Only `yes` is accepted: ")
        if sys.stdin.readline().strip() != "yes":
            raise CommandError("nothing was written", Status.FAILED)
    return _carry_out(options, project, tenant, made)


def _carry_out(options: Namespace, project: Project, tenant: Tenant, made: Plan) -> int:
    from sailpoint.project import apply
    from sailpoint.project.base import record_applied

    try:
        done = apply(
            project,
            tenant,
            made,
            accept=options.accept,
            allow=options.allow,
            resume=options.resume if options.verb == "apply" else False,
            refresh=options.refresh,
            on_progress=lambda label: note(f"done: {label}"),
        )
    except KeyboardInterrupt:
        note("interrupted: the next write may have been made as well; `apply FILE --resume` finishes a saved plan")
        raise
    if not record_applied(project.folder, project.environment.name, done.left_over):
        note("warning: the folder is not in a Git repository, so `drift` cannot say which side moved")
    skipped = f", {len(done.skipped)} done before" if done.skipped else ""
    if options.verb == "apply" and options.resume and not done.done:
        say(f"nothing is left to do: {plural(len(done.skipped), 'write')} done before")
    else:
        say(f"{plural(len(done.done), 'write')} done{skipped}")
    for name in done.refreshed:
        say(f"started to process the identities of {name}")
    return Status.DONE
