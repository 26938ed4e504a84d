"""Asynchronous calls: the same methods, awaited in every way that asyncio offers."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import subprocess
import sys
import time
import warnings
from typing import TYPE_CHECKING, Any

import pytest

from sailpoint import exceptions
from sailpoint.configuration import Configuration
from sailpoint.v2024 import IdentityProfile, aio
from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi as BlockingApi
from wire import HANGS, SILENCE, Reply, Seen, behind_login, eventually, server, token

if TYPE_CHECKING:
    from collections.abc import Coroutine, Iterator

    from sailpoint.sandbox import Sandbox

EMPLOYEES = "2b838de9-db9b-abcf-e646-d4f274ad4238"


def without_readers() -> asyncio.AbstractEventLoop:
    """A loop that cannot watch sockets, as the default loop on Windows."""

    def reject(*_: Any) -> None:
        raise NotImplementedError

    loop = asyncio.SelectorEventLoop()
    vars(loop)["add_reader"] = reject
    return loop


def loops() -> Iterator[Any]:
    yield pytest.param(asyncio.SelectorEventLoop, id="asyncio")
    yield pytest.param(without_readers, id="without readers")
    with contextlib.suppress(ImportError):
        import uvloop

        yield pytest.param(uvloop.new_event_loop, id="uvloop")


@pytest.fixture(params=loops())
def run(request: pytest.FixtureRequest) -> Iterator[Any]:
    """A function that runs a coroutine on each kind of loop."""
    loop: asyncio.AbstractEventLoop = request.param()

    def run(coroutine: Coroutine[Any, Any, Any]) -> Any:
        return loop.run_until_complete(asyncio.wait_for(coroutine, HANGS))

    try:
        yield run
    finally:
        loop.close()


def test_a_call_is_awaited_in_each_of_its_three_variants(run: Any, shared_sandbox: Sandbox) -> None:
    async def work() -> None:
        async with aio.ApiClient(shared_sandbox.configuration()) as api_client:
            api = aio.IdentityProfilesApi(api_client)
            profiles = await api.list_identity_profiles(limit=2)
            assert isinstance(profiles[0], IdentityProfile)
            response = await api.list_identity_profiles_with_http_info(count=True)
            assert (response.status_code, len(response.data)) == (200, int(response.headers["X-Total-Count"]))
            raw = await api.get_identity_profile_without_preload_content("no-such-profile")
            assert raw.status == 404

    run(work())


def test_calls_run_side_by_side_under_gather(run: Any, shared_sandbox: Sandbox) -> None:
    async def work() -> None:
        async with aio.ApiClient(shared_sandbox.configuration()) as api_client:
            api = aio.IdentityProfilesApi(api_client)
            found = await asyncio.gather(
                *(api.get_identity_profile(EMPLOYEES) for _ in range(100)),
                api.get_identity_profile("no-such-profile"),
                return_exceptions=True,
            )
        assert isinstance(found.pop(), exceptions.NotFoundException)
        assert {profile.id for profile in found if isinstance(profile, IdentityProfile)} == {EMPLOYEES}
        assert len(found) == 100

    run(work())


def test_a_call_can_be_a_task_and_be_shielded(run: Any, shared_sandbox: Sandbox) -> None:
    async def work() -> None:
        async with aio.ApiClient(shared_sandbox.configuration()) as api_client:
            api = aio.IdentityProfilesApi(api_client)
            task = asyncio.create_task(api.get_identity_profile(EMPLOYEES))
            assert "get_identity_profile" in repr(task)
            assert (await asyncio.shield(task)).id == EMPLOYEES
            assert (await asyncio.wait_for(api.get_identity_profile(EMPLOYEES), 10)).id == EMPLOYEES

    run(work())


@pytest.mark.skipif(sys.version_info < (3, 11), reason="TaskGroup came with 3.11")
def test_calls_run_in_a_task_group(run: Any, shared_sandbox: Sandbox) -> None:
    async def work() -> None:
        async with aio.ApiClient(shared_sandbox.configuration()) as api_client:
            api = aio.IdentityProfilesApi(api_client)
            async with vars(asyncio)["TaskGroup"]() as group:
                tasks = [group.create_task(api.get_identity_profile(EMPLOYEES)) for _ in range(5)]
            assert {task.result().id for task in tasks} == {EMPLOYEES}

    run(work())


def test_tasks_that_need_a_token_fetch_it_once(run: Any) -> None:
    with behind_login(lambda _: Reply()) as served:

        async def work() -> None:
            async with aio.ApiClient(Configuration(**served.settings())) as api_client:
                api = aio.IdentityProfilesApi(api_client)
                await asyncio.gather(*(api.list_identity_profiles() for _ in range(64)))

        run(work())
    assert (served.logins, len(served.calls)) == (1, 64)


def test_cancelling_a_task_drops_its_request(run: Any) -> None:
    with behind_login(lambda _: SILENCE) as served:

        async def work() -> None:
            async with aio.ApiClient(Configuration(**served.settings())) as api_client:
                call = aio.IdentityProfilesApi(api_client).list_identity_profiles()
                task = asyncio.ensure_future(call)
                await asyncio.to_thread(eventually, lambda: bool(served.calls))
                before = served.ended
                task.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await task
                await asyncio.to_thread(eventually, lambda: served.ended == before + 1)

        run(work())


def test_cancelling_a_task_that_waits_for_its_token_drops_the_login_and_affects_no_other(run: Any) -> None:
    first = [SILENCE]

    def choose(seen: Seen) -> Reply | None:
        if not seen.target.endswith("/oauth/token"):
            return Reply()
        return first.pop() if first else token()

    with server(choose) as served:

        async def work() -> None:
            async with aio.ApiClient(Configuration(**served.settings())) as api_client:
                api = aio.IdentityProfilesApi(api_client)
                logs_in = asyncio.ensure_future(api.list_identity_profiles())
                await asyncio.to_thread(eventually, lambda: served.logins == 1)
                waits = asyncio.ensure_future(api.list_identity_profiles())
                await asyncio.sleep(0.05)
                logs_in.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await logs_in
                assert await waits == []
                await asyncio.to_thread(eventually, lambda: served.ended >= 1)

        run(work())
    assert (served.logins, len(served.calls)) == (2, 1)


def test_a_call_abandoned_by_wait_for_drops_its_request(run: Any) -> None:
    with behind_login(lambda _: SILENCE) as served:

        async def work() -> None:
            async with aio.ApiClient(Configuration(**served.settings())) as api_client:
                api = aio.IdentityProfilesApi(api_client)
                with pytest.raises(asyncio.TimeoutError):
                    await asyncio.wait_for(api.list_identity_profiles(), 0.2)
                await asyncio.to_thread(eventually, lambda: served.ended == served.connections)

        run(work())


def test_a_call_ends_within_its_timeout(run: Any) -> None:
    with behind_login(lambda _: SILENCE) as served:

        async def work() -> None:
            async with aio.ApiClient(Configuration(**served.settings())) as api_client:
                api = aio.IdentityProfilesApi(api_client)
                with pytest.raises(exceptions.TimeoutException, match="awaiting the response"):
                    await api.list_identity_profiles(_request_timeout=0.1)

        run(work())


def test_closing_ends_calls_in_flight_and_later_ones(run: Any) -> None:
    with behind_login(lambda _: SILENCE) as served:

        async def work() -> None:
            api_client = aio.ApiClient(Configuration(**served.settings()))
            api = aio.IdentityProfilesApi(api_client)
            task = asyncio.ensure_future(api.list_identity_profiles())
            await asyncio.to_thread(eventually, lambda: bool(served.calls))
            await api_client.close()
            with pytest.raises(exceptions.ConnectionException, match="closed"):
                await task
            with pytest.raises(exceptions.ConnectionException, match="closed"):
                await api.list_identity_profiles()
            await api_client.aclose()

        run(work())


def test_a_client_outlives_the_loop_that_it_was_used_on(shared_sandbox: Sandbox) -> None:
    api = aio.IdentityProfilesApi(aio.ApiClient(shared_sandbox.configuration()))

    async def work() -> str | None:
        return (await api.get_identity_profile(EMPLOYEES)).id

    assert [asyncio.run(work()) for _ in range(3)] == [EMPLOYEES] * 3


def test_an_error_is_raised_where_the_call_is_awaited(run: Any, shared_sandbox: Sandbox) -> None:
    async def work() -> None:
        async with aio.ApiClient(shared_sandbox.configuration()) as api_client:
            api: Any = aio.IdentityProfilesApi(api_client)
            mistaken = api.get_identity_profile(identity_profile_id="..")
            with pytest.raises(exceptions.ApiValueError):
                await mistaken
            with pytest.raises(exceptions.ApiTypeError, match="missing"):
                await api.get_identity_profile()
            done = api.get_identity_profile(EMPLOYEES)
            await done
            with pytest.raises(RuntimeError, match="already awaited"):
                await done

    run(work())


def test_a_call_that_is_never_awaited_is_reported() -> None:
    api = aio.IdentityProfilesApi(aio.ApiClient(Configuration(base_url="http://localhost")))

    with pytest.warns(RuntimeWarning, match=r"IdentityProfilesApi\.get_identity_profile' was never awaited"):
        api.get_identity_profile("1")  # type: ignore[unused-coroutine]


def test_dropping_a_call_keeps_the_pending_exception(monkeypatch: pytest.MonkeyPatch) -> None:
    api = aio.IdentityProfilesApi(aio.ApiClient(Configuration(base_url="http://localhost")))
    unraisable: list[Any] = []
    monkeypatch.setattr(sys, "unraisablehook", unraisable.append)

    def calls() -> Iterator[Any]:
        yield api.get_identity_profile("1")
        raise KeyError("mine")

    def warn(*_: Any, **__: Any) -> None:
        warned.append(1)

    warned: list[int] = []
    monkeypatch.setattr(warnings, "warn", warn)
    for drop in (list, set, tuple, lambda calls: [*calls]):
        with pytest.raises(KeyError, match="mine"):
            drop(calls())

    assert (len(warned), unraisable) == (4, [])


class InterruptedFuture(asyncio.Future[Any]):
    """A future in whose completion a signal handler raises, once."""

    raises = True

    def set_result(self, result: Any) -> None:
        """Complete it, and raise."""
        super().set_result(result)
        if InterruptedFuture.raises:
            InterruptedFuture.raises = False
            raise KeyError("of a signal handler")


class InterruptedLoop(asyncio.SelectorEventLoop):
    """A loop with such futures."""

    def create_future(self) -> asyncio.Future[Any]:
        """Make one."""
        return InterruptedFuture(loop=self)


def test_an_exception_of_a_signal_handler_does_not_keep_other_calls_waiting() -> None:
    with behind_login(lambda _: Reply()) as served:

        def stand_still() -> None:
            eventually(lambda: len(served.calls) == 8)
            time.sleep(0.2)

        async def work() -> list[Any]:
            api = aio.IdentityProfilesApi(aio.ApiClient(Configuration(base_url=served.url, access_token="T")))
            tasks = [asyncio.ensure_future(api.list_identity_profiles()) for _ in range(8)]
            await asyncio.sleep(0)
            # Until all calls have their responses, so that one wake-up completes them.
            stand_still()
            return await asyncio.wait_for(asyncio.gather(*tasks), HANGS)

        loop = InterruptedLoop()
        reported: list[Any] = []
        loop.set_exception_handler(lambda _, context: reported.append(context["exception"]))
        try:
            assert len(loop.run_until_complete(work())) == 8
        finally:
            loop.close()

    assert [str(each) for each in reported] == ["'of a signal handler'"]


def test_a_call_outside_of_a_loop_is_an_error() -> None:
    api = aio.IdentityProfilesApi(aio.ApiClient(Configuration(base_url="http://localhost")))

    with pytest.raises(RuntimeError, match="no running event loop"):
        api.get_identity_profile("1").send(None)


def test_the_asynchronous_client_is_entered_asynchronously() -> None:
    api_client = aio.ApiClient(Configuration(base_url="http://localhost"))

    with pytest.raises(TypeError, match="async with"), api_client:
        pass


def test_each_kind_of_api_has_a_default_client_of_its_kind() -> None:
    assert type(aio.IdentityProfilesApi().api_client) is aio.ApiClient
    assert type(BlockingApi().api_client) is not aio.ApiClient
    aio.ApiClient.set_default(None)


def test_a_call_that_was_dropped_leaves_nothing_behind(run: Any) -> None:
    with behind_login(lambda _: SILENCE) as served:

        async def work() -> None:
            async with aio.ApiClient(Configuration(**served.settings())) as api_client:
                api = aio.IdentityProfilesApi(api_client)
                tasks = [asyncio.ensure_future(api.list_identity_profiles()) for _ in range(20)]
                await asyncio.to_thread(eventually, lambda: len(served.calls) == 20)
                for task in tasks:
                    task.cancel()
                await asyncio.gather(*tasks, return_exceptions=True)
            await asyncio.to_thread(eventually, lambda: served.ended == served.connections)

        run(work())
        gc.collect()
    # Other modules have classes of this name.
    assert not [thing for thing in gc.get_objects() if repr(type(thing)) == "<class 'sailpoint._core.Call'>"]


def test_a_rejected_token_is_renewed_once_for_all_tasks(run: Any) -> None:
    tokens = iter(range(100))

    def choose(seen: Seen) -> Reply:
        if seen.target.endswith("/oauth/token"):
            return token(f"T{next(tokens)}")
        return Reply() if seen.headers["authorization"] != "Bearer T0" else Reply(401, b'{"error": "expired"}')

    with server(choose) as served:

        async def work() -> None:
            async with aio.ApiClient(Configuration(**served.settings())) as api_client:
                api = aio.IdentityProfilesApi(api_client)
                await asyncio.gather(*(api.list_identity_profiles() for _ in range(20)))

        run(work())
    assert served.logins == 2


def test_the_blocking_names_load_no_asyncio() -> None:
    program = (
        "import sys\n"
        "import sailpoint.v2024.aio\n"
        "from sailpoint.v2024 import ApiClient, IdentityProfilesApi\n"
        "IdentityProfilesApi(ApiClient())\n"
        "assert 'asyncio' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True, timeout=HANGS)


@pytest.fixture(autouse=True)
def no_warning() -> Iterator[None]:
    """Check that a test leaves nothing behind that warns later."""
    yield
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        gc.collect()
