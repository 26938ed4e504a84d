"""Interruptions of calls: Ctrl-C, a signal, a closed client."""

from __future__ import annotations

import signal
import sys
import threading
import time

import pytest

from programs import AWAITED, BLOCKING, ended, started
from sailpoint import exceptions
from sailpoint.configuration import Configuration
from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi
from sailpoint.v2024.api_client import ApiClient
from wire import HANGS, SILENCE, Reply, Seen, behind_login, eventually

CTRL_C = {
    "blocking": BLOCKING
    + """
import time
try:
    api.list_identity_profiles()
except KeyboardInterrupt:
    print("interrupted")
""",
    "awaited": AWAITED
    + """
try:
    asyncio.run(work(lambda api: api.list_identity_profiles()))
except KeyboardInterrupt:
    print("interrupted")
""",
}


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGINT to send to one process")
@pytest.mark.parametrize("program", CTRL_C.values(), ids=CTRL_C)
def test_ctrl_c_interrupts_a_call_and_drops_its_request(program: str) -> None:
    with behind_login(lambda _: SILENCE) as served:
        process = started(program, served)
        eventually(lambda: bool(served.calls))
        process.send_signal(signal.SIGINT)
        sent = time.monotonic()
        assert ended(process) == (0, "interrupted\n", "")
        assert time.monotonic() - sent < 5
        eventually(lambda: served.ended == served.connections)


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such signals")
def test_a_call_continues_after_a_signal_handler_returns() -> None:
    handled = threading.Event()
    before = signal.signal(signal.SIGUSR1, lambda *_: handled.set())
    main = threading.main_thread().ident
    assert main is not None

    def choose(_: Seen) -> Reply:
        signal.pthread_kill(main, signal.SIGUSR1)
        assert handled.wait(HANGS)
        return Reply()

    try:
        with behind_login(choose) as served:
            api = IdentityProfilesApi(ApiClient(Configuration(**served.settings())))
            assert api.list_identity_profiles() == []
    finally:
        signal.signal(signal.SIGUSR1, before)


def test_closing_a_client_ends_its_calls() -> None:
    raised: list[BaseException] = []
    with behind_login(lambda _: SILENCE) as served:
        api_client = ApiClient(Configuration(**served.settings()))
        api = IdentityProfilesApi(api_client)

        def call() -> None:
            with pytest.raises(exceptions.ConnectionException, match="closed") as error:
                api.list_identity_profiles()
            raised.append(error.value)

        threads = [threading.Thread(target=call) for _ in range(4)]
        for thread in threads:
            thread.start()
        eventually(lambda: len(served.calls) == 4)
        api_client.close()
        for thread in threads:
            thread.join(HANGS)
        eventually(lambda: served.ended == served.connections)

    assert len(raised) == 4
    with pytest.raises(exceptions.ConnectionException, match="closed"):
        api.list_identity_profiles()
