"""Applies plans: exactly what the plan says, or nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sailpoint.exceptions import OpenApiException
from sailpoint.project.checking import check_against
from sailpoint.project.errors import ApplyError, StalePlanError
from sailpoint.project.guards import expect_accepted
from sailpoint.project.journal import Journal
from sailpoint.project.planning import expect_tenant, operations_for
from sailpoint.project.reading import read_state
from sailpoint.project.writes import Writer

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from sailpoint.project.operations import Operation
    from sailpoint.project.planning import Plan
    from sailpoint.project.project import Project
    from sailpoint.project.state import State
    from sailpoint.project.tenant import Tenant

__all__ = ["Applied", "apply"]

_REJECTED = range(400, 500)  # statuses of requests that changed nothing


@dataclass(frozen=True)
class Applied:
    """The result of an application.

    Attributes:
        done: The writes of this run, in words.
        skipped: The writes that an earlier run had done.
        refreshed: Profiles whose identities are processed again.
    """

    done: tuple[str, ...]
    skipped: tuple[str, ...]
    refreshed: tuple[str, ...]


def apply(
    project: Project,
    tenant: Tenant,
    plan: Plan,
    *,
    accept: Collection[str] = (),
    allow: Collection[str] = (),
    resume: bool = False,
    refresh: bool = False,
    on_progress: Callable[[str], None] = lambda _: None,
) -> Applied:
    """Carry out a plan.

    Args:
        project: The project.
        tenant: The tenant.
        plan: The plan, which must still be what the files and the tenant need.
        accept: Names of guards that are accepted.
        allow: `delete-profile` allows the plan to delete profiles.
        resume: True finishes a plan that was stopped in the middle.
        refresh: True processes the identities of the changed profiles afterwards.
        on_progress: Called with each write that is done.

    Raises:
        StalePlanError: The tenant or the files have changed since the plan was made. Nothing was written.
        GuardError: A guard stops the plan, or it deletes profiles. Nothing was written.
        ApplyError: A write failed; the error lists those that are done.
    """
    expect_tenant(project, tenant.url)
    if not resume:
        expect_accepted(plan.reasons, plan.operations, accept, allow)
    journal = Journal(project.folder, plan)
    state = read_state(tenant, project.content)
    _expect_same(project, plan, state, resume=resume)
    check_against(project, state)
    needed = operations_for(project, state, prune=plan.prune)
    unplanned = [each.label for each in needed if each not in plan.operations]
    if unplanned or (not resume and tuple(needed) != plan.operations):
        raise StalePlanError(unplanned or ["the tenant has a part of the plan already: use --resume"])
    if resume and needed:
        expect_accepted(plan.reasons, plan.operations, accept, allow)
    skipped = [each.label for each in plan.operations if each not in needed]
    done = _written(Writer(project, tenant, state, prune=plan.prune), needed, journal, on_progress)
    journal.close()
    refreshed = _refreshed(tenant, [each for each in plan.operations if each.kind == "profile"]) if refresh else []
    return Applied(tuple(done), tuple(skipped), tuple(refreshed))


def _written(
    writer: Writer, needed: Sequence[Operation], journal: Journal, on_progress: Callable[[str], None]
) -> list[str]:
    done: list[str] = []
    uncertain = journal.uncertain()
    for operation in needed:
        journal.begin(operation.label)
        try:
            writer.carry_out(operation, is_uncertain=operation.label in uncertain)
        except (OpenApiException, RuntimeError) as error:
            if getattr(error, "status", None) in _REJECTED:
                journal.fail(operation.label)
            reason = str(error).partition("\n")[0]
            raise ApplyError(f"{operation.label} failed: {reason}", [*journal.done()]) from error
        journal.end(operation.label)
        done.append(operation.label)
        on_progress(operation.label)
    return done


def _expect_same(project: Project, plan: Plan, state: State, *, resume: bool) -> None:
    """Raise StalePlanError if something that the plan was made from has moved."""
    moved: list[str] = []
    if project.environment.name != plan.environment:
        moved.append(f"the plan is for the environment {plan.environment}, not {project.environment.name}")
    if plan.tenant not in ("sandbox", state.url):
        moved.append(f"the plan is for the tenant {plan.tenant}, not {state.url}")
    if project.digest != plan.files:
        moved.append("the files have changed")
    if not moved and not resume:
        now = state.digests()
        names = sorted({*plan.read, *now})
        moved += [f"the tenant's {name} has changed" for name in names if plan.read.get(name) != now.get(name)]
    if moved:
        raise StalePlanError(moved)


def _refreshed(tenant: Tenant, operations: Sequence[Operation]) -> list[str]:
    """Process the identities of the profiles that require it."""
    names = {each.name for each in operations}
    names |= {str(change.after) for each in operations for change in each.changes if change.path == "name"}
    found = [each for each in tenant.profiles() if each["name"] in names and each.get("identityRefreshRequired")]
    for profile in found:
        tenant.process(str(profile["id"]))
    return [str(profile["name"]) for profile in found]
