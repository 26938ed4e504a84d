"""The package's log records."""

from __future__ import annotations

import logging
import subprocess
import sys
import threading
from typing import TYPE_CHECKING

import pytest

from programs import printed, ran
from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi
from sailpoint.v2024.api_client import ApiClient
from wire import HANGS, Reply, Seen, server

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sailpoint.sandbox import Sandbox


@pytest.fixture(autouse=True)
def level() -> Iterator[None]:
    """Restore the level of the logger afterwards."""
    yield
    logging.getLogger("sailpoint").setLevel(logging.NOTSET)


def test_each_attempt_is_logged_when_debug_is_set(shared_sandbox: Sandbox, caplog: pytest.LogCaptureFixture) -> None:
    with ApiClient(shared_sandbox.configuration(debug=True)) as api_client:
        IdentityProfilesApi(api_client).list_identity_profiles(filters='name eq "hidden"')

    login, call = (record.getMessage() for record in caplog.records)
    assert "POST" in login
    assert "/oauth/token" in login
    assert "GET" in call
    assert "path=/v2024/identity-profiles" in call
    assert "status=200" in call


def test_no_secret_is_logged(shared_sandbox: Sandbox, caplog: pytest.LogCaptureFixture) -> None:
    with ApiClient(shared_sandbox.configuration(debug=True)) as api_client:
        IdentityProfilesApi(api_client).list_identity_profiles(filters='name eq "hidden"')

    assert caplog.records
    assert shared_sandbox.client_secret not in caplog.text
    assert "hidden" not in caplog.text
    assert "Bearer" not in caplog.text


def test_an_enabled_logger_needs_no_debug_setting(shared_sandbox: Sandbox, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG, "sailpoint"), ApiClient(shared_sandbox.configuration()) as api_client:
        IdentityProfilesApi(api_client).list_identity_profiles()

    assert len(caplog.records) == 2


def test_nothing_is_logged_by_default(shared_sandbox: Sandbox, caplog: pytest.LogCaptureFixture) -> None:
    with ApiClient(shared_sandbox.configuration()) as api_client:
        IdentityProfilesApi(api_client).list_identity_profiles()

    assert not caplog.records


def test_a_changed_log_level_takes_effect_at_once(
    shared_sandbox: Sandbox, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    logger = logging.getLogger("sailpoint")
    with ApiClient(shared_sandbox.configuration()) as api_client:
        api = IdentityProfilesApi(api_client)

        def logs() -> bool:
            caplog.clear()
            api.list_identity_profiles()
            return bool(caplog.records)

        assert not logs()
        logger.setLevel(logging.DEBUG)
        assert logs()
        monkeypatch.setattr(logger, "disabled", True)
        assert not logs()
        monkeypatch.setattr(logger, "disabled", False)
        assert logs()
        try:
            logging.disable()
            assert not logs()
        finally:
            logging.disable(logging.NOTSET)
        assert logs()
        logger.setLevel(logging.INFO)
        assert not logs()


def test_a_custom_logger_class_decides_about_its_level(shared_sandbox: Sandbox) -> None:
    program = """
import logging, sys

class Quiet(logging.Logger):
    def isEnabledFor(self, level):
        return level > logging.DEBUG

logging.basicConfig(level=logging.DEBUG)
logging.setLoggerClass(Quiet)
from sailpoint.v2024 import ApiClient, Configuration, IdentityProfilesApi
configuration = Configuration(base_url=sys.argv[1], access_token="T", retries=0)
for _ in range(2):
    IdentityProfilesApi(ApiClient(configuration)).list_identity_profiles_without_preload_content()
"""
    ended = subprocess.run(
        [sys.executable, "-c", program, shared_sandbox.url], capture_output=True, text=True, check=False
    )

    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", "")


def test_an_exception_of_a_log_handler_ends_the_call(shared_sandbox: Sandbox) -> None:
    class Interrupted(BaseException): ...

    class Handler(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            raise Interrupted(record.getMessage())

    handler = Handler()
    logging.getLogger("sailpoint").addHandler(handler)
    try:
        with ApiClient(shared_sandbox.configuration(debug=True)) as api_client, pytest.raises(Interrupted):
            IdentityProfilesApi(api_client).list_identity_profiles()
    finally:
        logging.getLogger("sailpoint").removeHandler(handler)


def test_a_program_without_logging_does_not_import_it_and_prints_nothing(shared_sandbox: Sandbox) -> None:
    program = (
        "import sys\n"
        "from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi\n"
        "IdentityProfilesApi().list_identity_profiles()\n"
        "assert 'logging' not in sys.modules\n"
    )
    done = ran(program, env=shared_sandbox.environment())

    assert done.stdout + done.stderr == ""


def test_every_event_is_logged_while_another_thread_makes_calls_without_a_log() -> None:
    program = """
import logging, sys, threading, urllib.error, urllib.request
from sailpoint.v2024 import ApiClient, Configuration, IdentityProfilesApi

url = sys.argv[1]
logging.getLogger("sailpoint").addHandler(logging.StreamHandler(sys.stdout))

def tell(name):
    try:
        urllib.request.urlopen(f"{url}/{name}").close()
    except urllib.error.HTTPError:
        pass

def call(limit, debug):
    configuration = Configuration(base_url=url, access_token="T", retries=1, debug=debug)
    IdentityProfilesApi(ApiClient(configuration)).list_identity_profiles_without_preload_content(limit=limit)
    tell(f"ended-{limit}")

threads = [threading.Thread(target=call, args=(1, False)), threading.Thread(target=call, args=(2, True))]
threads[0].start()
tell("until-1")
threads[1].start()
for thread in threads:
    thread.join()
"""
    # Each request waits for the one that must precede it: the call without a log begins, the call with a log begins,
    # the first call ends, and then the second ends.
    arrived = {name: threading.Event() for name in ("limit=1", "limit=2", "ended-1")}
    first = {"until-1": "limit=1", "limit=1": "limit=2", "limit=2": "ended-1"}

    def reply(seen: Seen) -> Reply:
        for name, event in arrived.items():
            if name in seen.target:
                event.set()
        for name, earlier in first.items():
            if name in seen.target:
                assert arrived[earlier].wait(HANGS)
        is_retry = [request.target for request in served.seen].count(seen.target) > 1
        return Reply() if is_retry else Reply(503, headers={"Retry-After": "0"})

    with server(reply) as served:
        output = printed(program, served.url)

    assert "retrying" in output
