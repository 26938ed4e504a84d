"""A fault at any request of an application: resuming finishes the plan, and nothing is done twice."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest

from sailpoint.exceptions import NotFoundException, OpenApiException
from sailpoint.project import ApplyError, Fault, InvalidProjectError, StalePlanError, apply, load, plan
from sailpoint.project.journal import Journal
from sailpoint.sandbox import Sandbox
from tenants import edit, pulled, tenant_of, writes

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from sailpoint.project import Applied, EmbeddedTenant, Plan, Project

CONSENT: dict[str, Any] = {"accept": ["people", "priority", "source"], "allow": ["delete-profile"]}
MOST = 60  # requests of an application
FAULTS: list[dict[str, Any]] = [
    {"status": 503},
    {"status": 401},
    {"status": 400},
    {"reset": True},
    {"truncate": True},
]


@pytest.fixture
def no_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    """Repeats writes at once, for tests that make dozens of applications."""
    monkeypatch.setattr("sailpoint.project.writes._FIRST_PAUSE", 0.001)
    monkeypatch.setattr("sailpoint.project.writes._DELETION", 0)


def changed(path: Path, tenant: EmbeddedTenant) -> Project:
    """A project with an update of each part of a profile, a creation and a deletion."""
    pulled(path, tenant)
    (path / "sources.yaml").unlink()
    edit(path, "profiles/employees.yaml", "priority: 10", "priority: 11")
    edit(path, "profiles/employees.yaml", "source: Employees\nowner", "source: Entra ID\nowner")
    edit(path, "profiles/employees.yaml", "attribute: givenName}", "attribute: displayName}")
    (path / "profiles/seasonal-staff.yaml").unlink()
    (path / "profiles/interns.yaml").write_text("profile: Interns\nsource: Salesforce\nmappings: {}\n", "utf-8")
    return load(path)


@pytest.mark.usefixtures("no_pauses")
@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: str(next(iter(fault.items()))))
def test_a_fault_at_any_request_neither_loses_a_write_nor_repeats_one(
    sandbox: Sandbox, tmp_path: Path, fault: dict[str, Any]
) -> None:
    with tenant_of(sandbox, retries=0) as tenant:
        project = changed(tmp_path, tenant)
        before = sandbox.snapshot()
        made = plan(project, tenant, prune=True, impact=False)
        assert len(made.operations) == 5
        for number in range(1, MOST):
            sandbox.restore(before)
            sandbox.clear_requests()
            rule = sandbox.faults.add(nth=number, **fault)
            with suppress(ApplyError, OpenApiException):
                apply(project, tenant, made, **CONSENT)
            sandbox.faults.remove(rule)
            was_hit = len(sandbox.requests) >= number

            finished = finish(project, tenant, made)

            assert len({*finished.done, *finished.skipped}) == len(made.operations), number
            assert plan(project, tenant, prune=True, impact=False).is_empty, number
            assert len(written(sandbox)) == len(made.operations), (number, writes(sandbox))
            if not was_hit:
                return
    pytest.fail("the application makes more requests than the test expects")


def finish(project: Project, tenant: EmbeddedTenant, made: Plan) -> Applied:
    return apply(project, tenant, made, resume=True, **CONSENT)


def test_resuming_rejects_an_operation_that_the_plan_lacks(sandbox: Sandbox, tmp_path: Path) -> None:
    with tenant_of(sandbox) as tenant:
        project = changed(tmp_path, tenant)
        made = plan(project, tenant, prune=True, impact=False)
        state = sandbox.snapshot()
        next(each for each in state["profiles"] if each["name"] == "Partners")["description"] = "clicked"
        sandbox.restore(state)

        with pytest.raises(StalePlanError, match="update profile Partners: description"):
            finish(project, tenant, made)
    assert writes(sandbox) == []


class Failing:
    """A tenant whose call with a number raises an exception, before or after the tenant has carried it out."""

    def __init__(self, tenant: EmbeddedTenant, number: int, error: BaseException, *, after: bool) -> None:
        self._tenant = tenant
        self._left = number
        self._error = error
        self._after = after

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._tenant, name)
        return found if name == "url" else partial(self._called, found)

    @property
    def was_hit(self) -> bool:
        """True if the call has been made."""
        return self._left <= 0

    def _called(self, method: Callable[..., Any], *arguments: Any) -> Any:
        self._left -= 1
        if self._left == 0 and not self._after:
            raise self._error
        result = method(*arguments)
        if self._left == 0:
            raise self._error
        return result


ERRORS = [ValueError("odd"), RecursionError(), MemoryError(), KeyboardInterrupt(), OSError("full"), NotFoundException()]


@pytest.mark.usefixtures("no_pauses")
@pytest.mark.parametrize(("first", "after"), [(0, False), (3, True)])
def test_what_an_error_says_about_the_writes_is_true(
    sandbox: Sandbox, tmp_path: Path, first: int, *, after: bool
) -> None:
    """Any exception at any call: what is said to be done is done, and what is not mentioned is not."""
    with tenant_of(sandbox, retries=0) as tenant:
        project = changed(tmp_path, tenant)
        before = sandbox.snapshot()
        made = plan(project, tenant, prune=True, impact=False)
        for number in range(1, MOST):
            sandbox.restore(before)
            sandbox.clear_requests()
            failing: Any = Failing(tenant, number, ERRORS[(first + number) % len(ERRORS)], after=after)
            error = outcome(project, failing, made)
            left = {each.label for each in plan(project, tenant, prune=True, impact=False).operations}
            if isinstance(error, ApplyError):
                done = {each.label for each in made.operations} - left
                assert left.isdisjoint(error.done), number
                assert done <= {*error.done, *error.uncertain}, number
                assert not done or "nothing was written" not in str(error), number
            elif isinstance(error, Exception):
                assert len(left) == len(made.operations), number

            finish(project, tenant, made)

            assert plan(project, tenant, prune=True, impact=False).is_empty, number
            assert len(written(sandbox)) == len(made.operations), number
            if not failing.was_hit:
                return
    pytest.fail("the application makes more calls than the test expects")


def outcome(project: Project, tenant: Any, made: Plan) -> BaseException | None:
    """The exception of an application."""
    try:
        apply(project, tenant, made, **CONSENT)
    except BaseException as error:  # noqa: BLE001 - each is a case of the test
        return error
    return None


def written(sandbox: Sandbox) -> list[str]:
    return [each for each in writes(sandbox) if each.rpartition(" ")[2].startswith("2")]


def test_a_response_that_cannot_be_read_back_is_not_called_a_rejection(sandbox: Sandbox, tmp_path: Path) -> None:
    with tenant_of(sandbox, retries=0) as tenant:
        project = changed(tmp_path, tenant)
        made = plan(project, tenant, prune=True, impact=False)
        sandbox.faults.add("get_identity_profile", status=403)

        with pytest.raises(ApplyError) as failed:
            apply(project, tenant, made, **CONSENT)

        label = made.operations[0].label
        assert (failed.value.done, failed.value.uncertain) == ((), (label,))
        assert f"  may have been done: {label}\n" in str(failed.value)
        assert len(written(sandbox)) == 1


def test_a_journal_that_cannot_be_written_stops_before_the_write(
    sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk is full after the first write."""
    with tenant_of(sandbox) as tenant:
        project = changed(tmp_path, tenant)
        made = plan(project, tenant, prune=True, impact=False)
        begins = [made.operations[1].label]
        begin = Journal.begin

        def full(self: Journal, label: str) -> None:
            if label in begins:
                raise InvalidProjectError([Fault("journal", 0, "", "cannot be written: No space left on device")])
            begin(self, label)

        with monkeypatch.context() as patched:
            patched.setattr(Journal, "begin", full)
            with pytest.raises(ApplyError, match="No space left on device") as failed:
                apply(project, tenant, made, **CONSENT)

        assert (failed.value.done, failed.value.uncertain) == ((made.operations[0].label,), ())
        assert len(finish(project, tenant, made).done) == len(made.operations) - 1


def test_a_journal_with_half_a_line_is_read_and_continued(sandbox: Sandbox, tmp_path: Path) -> None:
    with tenant_of(sandbox) as tenant:
        project = changed(tmp_path, tenant)
        made = plan(project, tenant, prune=True, impact=False)
        journal = Journal(project.folder, made)
        journal.begin("one")
        file = next((tmp_path / ".sailpoint").glob("journal-*"))
        file.write_bytes(file.read_bytes() + b'{"state": "done", "wri')

        Journal(project.folder, made).begin("two")

        assert Journal(project.folder, made).uncertain() == {"one", "two"}


class Killed(BaseException):
    """The end of the process."""


def test_a_deletion_that_was_sent_before_the_process_was_killed_is_not_sent_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The tenant still works on the deletion when the plan is resumed."""

    def killed(*_: object, **__: object) -> None:
        raise Killed

    with Sandbox(task_delay=0.5) as sandbox, tenant_of(sandbox) as tenant:
        project = changed(tmp_path, tenant)
        made = plan(project, tenant, prune=True, impact=False)
        with monkeypatch.context() as patched:
            patched.setattr("sailpoint.v2024.api.identity_profiles_api.IdentityProfilesApi.wait_for_task", killed)
            with pytest.raises(Killed):
                apply(project, tenant, made, **CONSENT)

        finished = finish(project, tenant, made)

        assert len({*finished.done, *finished.skipped}) == len(made.operations)
        assert sum(each.startswith("DELETE") for each in writes(sandbox)) == 1
        assert plan(project, tenant, prune=True, impact=False).is_empty


def test_a_rejected_deletion_is_sent_again(sandbox: Sandbox, tmp_path: Path) -> None:
    with tenant_of(sandbox) as tenant:
        project = changed(tmp_path, tenant)
        made = plan(project, tenant, prune=True, impact=False)
        rule = sandbox.faults.add("delete_identity_profile", status=400)
        with pytest.raises(ApplyError):
            apply(project, tenant, made, **CONSENT)
        sandbox.faults.remove(rule)
        assert Journal(project.folder, made).uncertain() == set()

        assert finish(project, tenant, made).done == ("delete profile Seasonal Staff",)
