"""Nested calls: a signal handler, log handler or token function makes a call or waits for a thread's call."""

from __future__ import annotations

import logging
import signal
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest

from sailpoint.configuration import Configuration
from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi
from sailpoint.v2024.api_client import ApiClient
from wire import SILENCE, Reply, Seen, behind_login, eventually, server, token

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

pytestmark = pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="needs timers that send signals")


@pytest.fixture
def on_alarm() -> Iterator[Callable[[Callable[[], Any]], list[Any]]]:
    """Installs a signal handler that calls a function once and records its result."""
    results: list[Any] = []
    before = signal.getsignal(signal.SIGALRM)

    def set_handler(function: Callable[[], Any]) -> list[Any]:
        signal.signal(signal.SIGALRM, lambda *_: results.append(function()))
        return results

    yield set_handler
    signal.setitimer(signal.ITIMER_REAL, 0)
    signal.signal(signal.SIGALRM, before)


def alarm_when(ready: Callable[[], bool]) -> threading.Thread:
    """Send the signal to this process as soon as a condition holds."""

    def wait() -> None:
        eventually(ready)
        time.sleep(0.1)
        signal.raise_signal(signal.SIGALRM)

    thread = threading.Thread(target=wait)
    thread.start()
    return thread


class SlowLogin:
    """Grants logins, but delays the first one until it is released."""

    def __init__(self) -> None:
        self.logins = 0
        self.go_on = threading.Event()

    def __call__(self, seen: Seen) -> Reply:
        """Choose the response to a request."""
        if not seen.target.endswith("/oauth/token"):
            return Reply()
        self.logins += 1
        if self.logins == 1:
            self.go_on.wait(20)
        return token()


#: Settings with which a call that waits for a connection that does not become free fails after two seconds.
ONE_CONNECTION: dict[str, Any] = {"connection_pool_maxsize": 1, "timeout": (10, 20, None, 2)}


class SlowCall:
    """Responds to calls, but delays those with an offset until another call has ended."""

    def __init__(self) -> None:
        self.go_on = threading.Event()

    def __call__(self, seen: Seen) -> Reply:
        """Choose the response to a call."""
        if "offset=1" in seen.target:
            self.go_on.wait(20)
        return Reply()

    def released_by(self, call: Callable[[], Any]) -> Callable[[], Any]:
        """The call, after which the delayed ones get their responses."""

        def calling() -> Any:
            try:
                return call()
            finally:
                self.go_on.set()

        return calling


def called_by_a_signal_during_the_login(
    on_alarm: Callable[[Callable[[], Any]], list[Any]], call: Callable[[Callable[[], Any]], Any]
) -> list[Any]:
    """The results of a signal handler that calls the API while the first call waits for its login."""
    slow = SlowLogin()
    with server(slow) as served, ApiClient(Configuration(**served.settings())) as api_client:
        api = IdentityProfilesApi(api_client)

        def handle() -> Any:
            try:
                return call(api.list_identity_profiles)
            finally:
                slow.go_on.set()

        results = on_alarm(handle)
        thread = alarm_when(lambda: slow.logins == 1)
        assert api.list_identity_profiles() == []
        thread.join()
    return results


def test_a_signal_handler_may_call_during_the_login(on_alarm: Callable[[Callable[[], Any]], list[Any]]) -> None:
    assert called_by_a_signal_during_the_login(on_alarm, lambda function: function()) == [[]]


def test_a_signal_handler_may_wait_for_the_call_of_a_thread_during_the_login(
    on_alarm: Callable[[Callable[[], Any]], list[Any]],
) -> None:
    with ThreadPoolExecutor(1) as pool:
        assert called_by_a_signal_during_the_login(on_alarm, lambda call: pool.submit(call).result(20)) == [[]]


def test_a_signal_handler_may_call_while_the_interrupted_call_waits_for_its_turn(
    on_alarm: Callable[[Callable[[], Any]], list[Any]],
) -> None:
    responses = iter([Reply(429, b"{}", {"Retry-After": "1"})])
    with behind_login(lambda _: next(responses, Reply())) as served:
        api = IdentityProfilesApi(ApiClient(Configuration(**served.settings(client_id="nested turn"))))
        results = on_alarm(api.list_identity_profiles)
        thread = alarm_when(lambda: len(served.calls) == 1)
        assert api.list_identity_profiles() == []
        thread.join()

    assert results == [[]]


def test_a_signal_handler_may_call_while_the_interrupted_call_has_the_only_permit(
    on_alarm: Callable[[Callable[[], Any]], list[Any]],
) -> None:
    def choose(seen: Seen) -> Reply | bytes | None:
        return SILENCE if "offset=1" in seen.target else Reply()

    with behind_login(choose) as served:
        settings = served.settings(client_id="nested pace", rate_limit=(1, 0.2), timeout=(10, 20))
        api = IdentityProfilesApi(ApiClient(Configuration(**settings)))

        def handle() -> None:
            api.list_identity_profiles()
            raise InterruptedError

        on_alarm(handle)
        thread = alarm_when(lambda: len(served.calls) == 1)
        with pytest.raises(InterruptedError):
            api.list_identity_profiles(offset=1)
        thread.join()

    assert len(served.calls) == 2


def test_a_signal_handler_may_call_while_the_interrupted_call_has_the_only_connection(
    on_alarm: Callable[[Callable[[], Any]], list[Any]],
) -> None:
    outer = SlowCall()
    with behind_login(outer) as served, ApiClient(Configuration(**served.settings(**ONE_CONNECTION))) as api_client:
        api = IdentityProfilesApi(api_client)
        results = on_alarm(outer.released_by(api.list_identity_profiles))
        thread = alarm_when(lambda: len(served.calls) == 1)
        assert api.list_identity_profiles(offset=1) == []
        thread.join()

    assert results == [[]]


@contextmanager
def on_log(function: Callable[[], Any]) -> Iterator[list[Any]]:
    """Installs a log handler that calls a function once and records its result."""
    results: list[Any] = []

    class Calling(logging.Handler):
        def emit(self, _: logging.LogRecord) -> None:
            logger.removeHandler(self)
            results.append(function())

    logger = logging.getLogger("sailpoint")
    level, handler = logger.level, Calling()
    logger.setLevel(logging.DEBUG)
    logger.addHandler(handler)
    try:
        yield results
    finally:
        logger.removeHandler(handler)
        logger.setLevel(level)


def test_a_log_handler_may_call_during_the_login() -> None:
    responses = iter([Reply(503, b"{}", {"Retry-After": "0"})])

    def choose(seen: Seen) -> Reply:
        return next(responses, token()) if seen.target.endswith("/oauth/token") else Reply()

    with server(choose) as served, ApiClient(Configuration(**served.settings())) as api_client:
        api = IdentityProfilesApi(api_client)
        with on_log(api.list_identity_profiles) as results:
            assert api.list_identity_profiles() == []

    assert results == [[]]


def test_a_log_handler_may_call_while_its_call_has_the_only_connection() -> None:
    outer = SlowCall()
    responses = iter([Reply(503, b"{}", {"Retry-After": "0"})])

    def choose(seen: Seen) -> Reply:
        return next(responses, None) or outer(seen)

    with behind_login(choose) as served, ApiClient(Configuration(**served.settings(**ONE_CONNECTION))) as api_client:
        api = IdentityProfilesApi(api_client)
        with on_log(outer.released_by(api.list_identity_profiles)) as results:
            assert api.list_identity_profiles(offset=1) == []

    assert results == [[]]


def test_a_token_function_may_use_its_own_client() -> None:
    with behind_login(lambda _: Reply()) as served:
        nested: list[Any] = []

        def give() -> str:
            if not nested:
                nested.append(None)
                nested.append(api.list_identity_profiles(_headers={"Authorization": "Bearer own"}))
                nested.append(api.list_identity_profiles())
            return "T"

        api = IdentityProfilesApi(ApiClient(Configuration(base_url=served.url, access_token=give)))
        assert api.list_identity_profiles() == []

    assert nested == [None, [], []]
    assert [seen.headers["authorization"] for seen in served.calls] == ["Bearer own", "Bearer T", "Bearer T"]
