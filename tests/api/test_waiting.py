"""Waiting for a deletion ends when its task ends, and says why it failed."""

from __future__ import annotations

import asyncio
import gc
import json
import threading
from typing import TYPE_CHECKING, Any

import pytest

from sailpoint._containers import JsonObject
from sailpoint._tasks import status_of_task
from sailpoint.exceptions import ApiTypeError, NotFoundException, TaskException, TimeoutException
from sailpoint.sandbox import Sandbox
from sailpoint.v2024 import ApiClient, Configuration, IdentityProfilesApi, TaskResultSimplified, aio
from wire import Reply, behind_login

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wire import Seen

EMPLOYEES = "2b838de9-db9b-abcf-e646-d4f274ad4238"
SEASONAL = "ef38f94347e94562b5bb8424a56397d8"


@pytest.fixture
def slow() -> Iterator[tuple[Sandbox, IdentityProfilesApi]]:
    """A tenant whose tasks end when the test says so."""
    with Sandbox(task_delay=3600) as sandbox, ApiClient(sandbox.configuration()) as api_client:
        yield sandbox, IdentityProfilesApi(api_client)


def test_waiting_returns_the_task_as_it_ended(slow: tuple[Sandbox, IdentityProfilesApi]) -> None:
    sandbox, api = slow
    started = api.delete_identity_profile(SEASONAL)
    assert started.completion_status is None
    timer = threading.Timer(0.3, sandbox.finish_tasks)
    timer.start()

    ended = api.wait_for_task(started, timeout=60)

    timer.join()
    assert isinstance(ended, TaskResultSimplified)
    assert (ended.id, ended.name, ended.completion_status) == (started.id, started.name, "Success")
    assert ended.completed is not None
    with pytest.raises(NotFoundException):
        api.get_identity_profile(SEASONAL)


def test_the_result_of_every_delete_identifies_the_task(sandbox: Sandbox, profiles: IdentityProfilesApi) -> None:
    several = profiles.delete_identity_profiles([SEASONAL])
    response = profiles.delete_identity_profiles_with_http_info([SEASONAL])
    sandbox.finish_tasks()

    for result in (several, response, str(several.id)):
        assert profiles.wait_for_task(result, timeout=60).completion_status == "Success"


def test_a_failure_says_why(profiles: IdentityProfilesApi) -> None:
    task = profiles.delete_identity_profile(EMPLOYEES)

    with pytest.raises(TaskException, match="was not deleted: 15 identities belong to it") as failed:
        profiles.wait_for_task(task, timeout=60)

    assert (failed.value.task_id, failed.value.completion_status) == (task.id, "ERROR")
    assert len(failed.value.messages) == 1
    assert failed.value.task["percentComplete"] == 100
    assert str(failed.value).startswith("The task Delete identity profile")


def test_waiting_for_a_running_task_ends_at_the_timeout(slow: tuple[Sandbox, IdentityProfilesApi]) -> None:
    sandbox, api = slow
    task = api.delete_identity_profile(SEASONAL)

    for timeout in (0, 0.2):
        with pytest.raises(TimeoutException, match="did not end within") as over:
            api.wait_for_task(task, timeout=timeout)
        assert over.value.phase == "waiting for the task"
    sandbox.finish_tasks()
    assert api.wait_for_task(task, timeout=0).completion_status == "Success"


def test_a_result_without_a_task_id_is_rejected(shared_profiles: IdentityProfilesApi) -> None:
    nothing: Any = JsonObject()  # the result of processing
    for result in (TaskResultSimplified(), "", nothing):
        with pytest.raises(ApiTypeError, match="cannot find a task id"):
            shared_profiles.wait_for_task(result)
    with pytest.raises(NotFoundException):
        shared_profiles.wait_for_task("no-such-task")


STATES = [
    ({"completionStatus": "WARNING"}, "Warning"),
    ({"completionStatus": "Success", "completed": "Mon Aug 21 14:57:39 CDT 2023"}, "Success"),
]


@pytest.mark.parametrize(("state", "status"), STATES)
def test_every_spelling_of_success_is_accepted(state: dict[str, Any], status: str) -> None:
    with (
        behind_login(lambda _: Reply(body=json.dumps({"id": "1", **state}).encode())) as server,
        ApiClient(Configuration(**server.settings())) as api_client,
    ):
        ended = IdentityProfilesApi(api_client).wait_for_task("1")

    assert (ended.id, ended.completion_status, ended.completed) == ("1", status, state.get("completed"))


@pytest.mark.parametrize("status", ["Error", "TERMINATED", "TEMPERROR", "Invented", None])
def test_every_other_status_is_a_failure(status: str | None) -> None:
    state = {"id": "1", "completed": "2024-01-01T00:00:00Z", "completionStatus": status, "messages": None}
    with (
        behind_login(lambda _: Reply(body=json.dumps(state).encode())) as server,
        ApiClient(Configuration(**server.settings())) as api_client,
        pytest.raises(TaskException, match=status or "no status"),
    ):
        IdentityProfilesApi(api_client).wait_for_task("1")


def test_status_requests_use_the_options_of_the_api() -> None:
    def choose(seen: Seen) -> Reply:
        return (
            Reply(body=b'{"id": "1", "completionStatus": "SUCCESS"}') if "x-mine" in seen.headers else Reply(404, b"{}")
        )

    with (
        behind_login(choose) as server,
        ApiClient(Configuration(**server.settings())) as api_client,
    ):
        api = IdentityProfilesApi(api_client).with_options(headers={"X-Mine": "1"})
        assert api.wait_for_task("1").completion_status == "Success"
        assert [seen.target for seen in server.calls] == ["/v2024/task-status/1"]


def test_progress_is_shown_on_request(
    capsys: pytest.CaptureFixture[str], sandbox: Sandbox, profiles: IdentityProfilesApi
) -> None:
    task = profiles.delete_identity_profile(SEASONAL)
    sandbox.finish_tasks()

    profiles.wait_for_task(task, progress=True)

    shown = capsys.readouterr()
    assert shown.out == ""
    assert "Delete identity profile: 100%" in shown.err


def test_wait_for_task_can_be_awaited() -> None:
    async def work(sandbox: Sandbox) -> None:
        async with aio.ApiClient(sandbox.configuration()) as api_client:
            api = aio.IdentityProfilesApi(api_client)
            task = await api.delete_identity_profile(SEASONAL)
            with pytest.raises(TimeoutException):
                await api.wait_for_task(task, timeout=0.2)
            waiting = asyncio.ensure_future(api.wait_for_task(task))
            await asyncio.sleep(0.2)
            assert not waiting.done()
            await asyncio.to_thread(sandbox.finish_tasks)
            assert (await waiting).completion_status == "Success"
            failing = await api.delete_identity_profile(EMPLOYEES)
            await asyncio.to_thread(sandbox.finish_tasks)
            with pytest.raises(TaskException, match="15 identities"):
                await api.wait_for_task(failing)

    with Sandbox(task_delay=3600) as sandbox:
        asyncio.run(work(sandbox))


def test_the_collector_may_run_while_a_wait_begins() -> None:
    threshold = gc.get_threshold()
    gc.set_threshold(1)
    try:
        methods = {status_of_task("v2024", asynchronous=bool(number % 2)).__name__ for number in range(500)}
    finally:
        gc.set_threshold(*threshold)

    assert methods == {"get_task_status"}
