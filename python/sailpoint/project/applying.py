"""Applies plans: exactly what the plan says, or nothing."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sailpoint.project.checking import check_against
from sailpoint.project.errors import ApplyError, StalePlanError
from sailpoint.project.guards import expect_accepted
from sailpoint.project.journal import Journal
from sailpoint.project.leaving import left_by_apply
from sailpoint.project.planning import expect_tenant, operations_for
from sailpoint.project.reading import in_terms_of, read_state
from sailpoint.project.writes import RejectedError, Writer

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

    from sailpoint.project.comparing import LeftOver
    from sailpoint.project.operations import Operation
    from sailpoint.project.planning import Plan
    from sailpoint.project.project import Project
    from sailpoint.project.state import State
    from sailpoint.project.tenant import Tenant

__all__ = ["Applied", "apply"]


@dataclass(frozen=True)
class Applied:
    """The result of an application.

    Attributes:
        done: The writes of this run, in words.
        skipped: The writes that an earlier run had done.
        refreshed: Profiles whose identities are processed again.
        left_over: Hashes of what the tenant has and the files leave out, by kind, name and member; `drift` uses them.
    """

    done: tuple[str, ...]
    skipped: tuple[str, ...]
    refreshed: tuple[str, ...]
    left_over: LeftOver = field(repr=False)


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
        ApplyError: A write failed; the error lists those that are done, and those that may be done.
    """
    expect_tenant(project, tenant.url)
    if not resume:
        expect_accepted(plan.reasons, plan.operations, accept, allow)
    journal = Journal(project.folder, plan)
    state = read_state(tenant, project.content)
    _expect_same(project, plan, state, resume=resume)
    project = in_terms_of(state, project)
    check_against(project, state)
    needed = operations_for(project, state, prune=plan.prune)
    unplanned = [each.label for each in needed if each not in plan.operations]
    if unplanned or (not resume and tuple(needed) != plan.operations):
        raise StalePlanError(unplanned or ["part of the plan has already been applied: use --resume"])
    if resume and needed:
        expect_accepted(plan.reasons, plan.operations, accept, allow)
    skipped = [each.label for each in plan.operations if each not in needed]
    journal.settle(skipped, [each.label for each in needed])
    run = _Run(plan, Writer(project, tenant, state, prune=plan.prune), journal, on_progress)
    done = [run.written(each) for each in needed]
    with run.saying("reading the new profiles"):
        left_over = left_by_apply(project, tenant, state, needed, prune=plan.prune)
    journal.close()
    return Applied(tuple(done), tuple(skipped), tuple(run.refreshed(tenant)) if refresh else (), left_over)


class _Run:
    """The writes of an application. An error says what was written; an interruption passes unchanged."""

    def __init__(self, plan: Plan, writer: Writer, journal: Journal, on_progress: Callable[[str], None]) -> None:
        self._plan = plan
        self._writer = writer
        self._journal = journal
        self._on_progress = on_progress
        self._may_be_sent = journal.uncertain()

    def written(self, operation: Operation) -> str:
        """Carry out an operation, and return it in words."""
        label = operation.label
        with self.saying(label):
            self._journal.begin(label)
            self._writer.carry_out(operation, is_uncertain=label in self._may_be_sent)
            self._journal.end(label)
            self._on_progress(label)
        return label

    def refreshed(self, tenant: Tenant) -> list[str]:
        """Process the identities of the profiles that require it."""
        changed = [each for each in self._plan.operations if each.kind == "profile"]
        names = {each.name for each in changed}
        names |= {str(change.after) for each in changed for change in each.changes if change.path == "name"}
        with self.saying("processing identities"):
            found = [
                each for each in tenant.profiles() if each["name"] in names and each.get("identityRefreshRequired")
            ]
            for profile in found:
                tenant.process(str(profile["id"]))
        return [str(profile["name"]) for profile in found]

    @contextmanager
    def saying(self, step: str) -> Iterator[None]:
        """Raise failures of a step as an ApplyError that lists what was written."""
        try:
            yield
        except Exception as error:  # noqa: BLE001 - whatever it is, the reader must know what was written
            cause: Exception = error
            if isinstance(error, RejectedError):
                self._journal.fail(step)
                cause = error.reason
            reason = str(cause).partition("\n")[0] or type(cause).__name__
            done, uncertain = self._journal.done(), self._journal.uncertain()
            labels = [each.label for each in self._plan.operations]
            raise ApplyError(
                f"{step} failed: {reason}",
                [each for each in labels if each in done],
                [each for each in labels if each in uncertain],
            ) from cause


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
