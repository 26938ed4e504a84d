"""Interruptions of calls: Ctrl-C, interpreter shutdown, a closed client, a fork."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import signal
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from sailpoint import exceptions
from sailpoint.configuration import Configuration
from sailpoint.v2024 import aio
from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi
from sailpoint.v2024.api_client import ApiClient
from soak import resident
from wire import HANGS, SILENCE, Reply, Seen, behind_login, eventually, server

if TYPE_CHECKING:
    from collections.abc import Callable

    from wire import Server

BLOCKING = """
import sys
from sailpoint.configuration import Configuration
from sailpoint.v2024 import ApiClient, IdentityProfilesApi
api = IdentityProfilesApi(ApiClient(Configuration(base_url=sys.argv[1], client_id="id", client_secret="secret")))
"""

AWAITED = """
import asyncio, sys
from sailpoint.configuration import Configuration
from sailpoint.v2024 import aio
async def work(call):
    async with aio.ApiClient(Configuration(base_url=sys.argv[1], client_id="id", client_secret="secret")) as client:
        await call(aio.IdentityProfilesApi(client))
"""


def started(program: str, served: Server) -> subprocess.Popen[str]:
    """A process that runs the program with the server's URL."""
    return subprocess.Popen(
        [sys.executable, "-W", "ignore::DeprecationWarning", "-c", program, served.url],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def ended(process: subprocess.Popen[str]) -> tuple[int, str, str]:
    """Exit status and output of a process that is about to end."""
    try:
        out, err = process.communicate(timeout=HANGS)
    finally:
        process.kill()
    return process.returncode, out, err


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


ENDS = {
    "threads in calls": BLOCKING
    + """
import threading
for _ in range(4):
    threading.Thread(target=api.list_identity_profiles, daemon=True).start()
import time
while len(threading.enumerate()) < 5: time.sleep(0.01)
time.sleep(0.3)
""",
    "tasks in calls": AWAITED
    + """
async def leave(api):
    tasks = [asyncio.ensure_future(api.list_identity_profiles()) for _ in range(8)]
    await asyncio.sleep(0.3)
    sys.exit(0)
asyncio.run(work(leave))
""",
    "a loop that stands still": AWAITED
    + """
loop = asyncio.new_event_loop()
task = loop.create_task(work(lambda api: api.list_identity_profiles()))
loop.run_until_complete(asyncio.sleep(0.3))
import os
sys.stdout.flush()
task._log_destroy_pending = False
""",
    "tasks that were done": AWAITED
    + """
async def call(api):
    try:
        await api.list_identity_profiles(_request_timeout=0.1)
    except TimeoutError:
        pass
asyncio.run(work(call))
""",
    "nothing done": BLOCKING,
}


@pytest.mark.parametrize("program", ENDS.values(), ids=ENDS)
def test_the_interpreter_exits_at_once(program: str) -> None:
    with behind_login(lambda _: SILENCE) as served:
        begun = time.monotonic()
        code, _, err = ended(started(program, served))

    assert (code, err) == (0, "")
    assert time.monotonic() - begun < HANGS / 2


BUSY = """
import threading, time
def loop():
    while True:
        try:
            api.list_identity_profiles()
        except Exception:
            pass
for _ in range(8):
    threading.Thread(target=loop, daemon=True).start()
time.sleep(0.2)
"""
IN_PYTHON = {
    "functions that give tokens": BLOCKING
    + """
import time
def token():
    time.sleep(0.001)
    return "T"
api = IdentityProfilesApi(ApiClient(Configuration(base_url=sys.argv[1], access_token=token)))
"""
    + BUSY,
    "coroutines that give tokens": BLOCKING
    + """
async def token():
    return "T"
api = IdentityProfilesApi(ApiClient(Configuration(base_url=sys.argv[1], access_token=token)))
"""
    + BUSY,
    "handlers of the log": """
import logging, os
logging.basicConfig(level=logging.DEBUG, stream=open(os.devnull, "w"))
"""
    + BLOCKING
    + "api.api_client.configuration.debug = True\n"
    + BUSY,
    "exceptions that are made": BLOCKING
    + "api = IdentityProfilesApi(ApiClient(Configuration(base_url=sys.argv[1] + '/absent', access_token='T')))\n"
    + BUSY,
    "awaited calls that log": """
import logging, os
logging.basicConfig(level=logging.DEBUG, stream=open(os.devnull, "w"))
"""
    + AWAITED
    + """
import threading, time
async def calls(api):
    async def again():
        while True: await api.list_identity_profiles()
    await asyncio.gather(*(again() for _ in range(8)))
threading.Thread(target=lambda: asyncio.run(work(calls)), daemon=True).start()
time.sleep(0.3)
""",
}


@pytest.mark.parametrize("program", IN_PYTHON.values(), ids=IN_PYTHON)
def test_the_interpreter_exits_cleanly_while_calls_run_python(program: str) -> None:
    def answer(seen: Seen) -> Reply:
        return Reply(404, b"{}") if "/absent/" in seen.target else Reply()

    # Concurrently, so that threads interleave.
    with behind_login(answer) as served, ThreadPoolExecutor(6) as pool:
        codes = list(pool.map(lambda _: ended(started(program, served))[0], range(30)))

    assert codes == [0] * 30


IN_MODELS = {
    "shown": """
class Slow:
    def __repr__(self):
        for _ in range(200_000): pass
        return "x"
profile.model_extra["other"] = [Slow()]
work = lambda: repr(profile)
""",
    "shown for ever": """
class Endless:
    def __repr__(self):
        while True: pass
profile.model_extra["other"] = [Endless()]
work = lambda: repr(profile)
""",
    "compared": """
class Slow:
    def __eq__(self, other):
        for _ in range(200_000): pass
        return True
    __hash__ = None
profile.model_extra["other"] = [Slow()]
other = IdentityProfile(**inputs.PROFILE)
other.model_extra["other"] = [Slow()]
work = lambda: profile == other
""",
    "read and collected": """
import gc
class Garbage:
    def __init__(self): self.itself = self
    def __del__(self):
        for _ in range(2_000): pass
gc.set_threshold(20)
def work():
    Garbage()
    IdentityProfile.from_json(text)
""",
    "built": """
class Slow(str):
    def __eq__(self, other):
        for _ in range(2_000): pass
        return False
    __hash__ = str.__hash__
given = {**inputs.PROFILE, Slow("a"): 1}
def work(): IdentityProfile.from_dict(given)
""",
    "copied": """
import copy
class Slow:
    def __deepcopy__(self, memo):
        for _ in range(200_000): pass
        return self
profile.model_extra["other"] = [Slow()]
work = lambda: copy.deepcopy(profile)
""",
    "dumped": """
class Slow(dict):
    def __getitem__(self, key): return 1
    def items(self):
        for _ in range(200_000): pass
        return super().items()
profile.model_extra["other"] = Slow(a=1)
work = lambda: (profile.to_json(), profile.model_dump())
""",
    "evaluated": """
from collections import UserDict
from sailpoint.sandbox import evaluate
class Slow(UserDict):
    def keys(self):
        for _ in range(200_000): pass
        return super().keys()
def work(): evaluate({"type": "static", "attributes": {"value": "x"}, "other": Slow(a=1)})
""",
}
LOOPS = """
import sys, threading, time
import inputs
from sailpoint.v2024 import IdentityProfile
profile = IdentityProfile(**inputs.PROFILE)
text = profile.to_json()
{}
def loop():
    while True:
        try:
            work()
        except Exception:
            pass
for _ in range(8):
    threading.Thread(target=loop, daemon=True).start()
time.sleep(0.2)
"""


@pytest.mark.parametrize("program", IN_MODELS.values(), ids=IN_MODELS)
def test_the_interpreter_ends_well_while_models_run_python(program: str) -> None:
    command = [sys.executable, "-c", LOOPS.format(program)]

    def status(_: int) -> int:
        process = subprocess.run(command, cwd=Path(__file__).parent, timeout=HANGS, check=False)
        return process.returncode

    with ThreadPoolExecutor(6) as pool:
        codes = list(pool.map(status, range(12)))

    assert codes == [0] * 12


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


def test_threads_share_a_client_and_the_interpreter_is_released_meanwhile() -> None:
    together = threading.Barrier(8)

    def choose(_: Seen) -> Reply:
        # No request is answered before eight are in flight.
        together.wait(HANGS)
        return Reply()

    with behind_login(choose) as served:
        api = IdentityProfilesApi(ApiClient(Configuration(**served.settings())))
        answers: list[Any] = []
        threads = [threading.Thread(target=lambda: answers.append(api.list_identity_profiles())) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(HANGS)

    assert (answers, served.logins) == ([[]] * 8, 1)


def test_the_interpreter_is_released_while_an_answer_is_read() -> None:
    """Check that reading releases the interpreter: the server runs in it, and sends more than socket buffers hold."""
    body = b"[" + b",".join([b'{"name":"a","authoritativeSource":{}}'] * 200_000) + b"]"
    with behind_login(lambda _: Reply(body=body)) as served:
        api = IdentityProfilesApi(ApiClient(Configuration(**served.settings())))
        answers: list[Any] = []
        thread = threading.Thread(target=lambda: answers.append(api.list_identity_profiles_without_preload_content()))
        thread.daemon = True
        thread.start()
        thread.join(HANGS)

    assert [len(answer.data) for answer in answers] == [len(body)]


FORKS = (
    AWAITED
    + """
import os
from sailpoint.v2024 import ApiClient, IdentityProfilesApi
async def call(api):
    await asyncio.gather(*(api.list_identity_profiles() for _ in range(4)))
api = IdentityProfilesApi(ApiClient(Configuration(base_url=sys.argv[1], client_id="id", client_secret="secret")))
api.list_identity_profiles()
asyncio.run(work(call))
children = []
for _ in range(3):
    child = os.fork()
    if child == 0:
        api.list_identity_profiles()
        asyncio.run(work(call))
        api.api_client.close()
        os._exit(0)
    children.append(child)
assert [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children] == [0, 0, 0]
api.list_identity_profiles()
asyncio.run(work(call))
print("done")
"""
)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")
def test_a_fork_after_use_works_on_both_sides() -> None:
    with behind_login(lambda _: Reply()) as served:
        assert ended(started(FORKS, served)) == (0, "done\n", "")
        mixed = {seen.connection for seen in served.calls}

    assert len(mixed) >= 4


FORKS_UNDER_A_PACE = """
import os, sys, threading, time
from sailpoint.configuration import Configuration
from sailpoint.v2024 import ApiClient, IdentityProfilesApi
api = IdentityProfilesApi(ApiClient(Configuration(base_url=sys.argv[1], access_token="T", rate_limit=(2, 1.0))))
for _ in range(2):
    threading.Thread(target=api.list_identity_profiles, daemon=True).start()
sys.stdin.readline()
child = os.fork()
if child == 0:
    api.list_identity_profiles()
    os._exit(0)
print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")
def test_a_forked_child_does_not_wait_for_the_calls_of_its_parent() -> None:
    arrived: list[Seen] = []

    def choose(seen: Seen) -> Reply | None:
        arrived.append(seen)
        return SILENCE if len(arrived) <= 2 else Reply()

    with server(choose) as served:
        process = started(FORKS_UNDER_A_PACE, served)
        eventually(lambda: len(arrived) == 2)
        assert process.stdin
        process.stdin.write("\n")
        process.stdin.flush()
        assert ended(process) == (0, "0\n", "")


def names(api: IdentityProfilesApi) -> int:
    """The number of profiles; runs in another process."""
    return len(api.list_identity_profiles())


@pytest.mark.filterwarnings("ignore:.*multi-threaded:DeprecationWarning")
@pytest.mark.parametrize("method", multiprocessing.get_all_start_methods())
def test_processes_share_what_they_are_given(method: str) -> None:
    with behind_login(lambda _: Reply()) as served:
        configuration = Configuration(**served.settings(pickle_secrets=True))
        api = IdentityProfilesApi(ApiClient(configuration))
        api.list_identity_profiles()
        context = multiprocessing.get_context(method)
        with context.Pool(2) as pool:
            assert pool.map_async(names, [api] * 4).get(HANGS) == [0] * 4
        assert names(api) == 0


WORKS: dict[str, Callable[[IdentityProfilesApi], Any]] = {
    "list": lambda api: api.list_identity_profiles(),
    "raw": lambda api: api.list_identity_profiles_without_preload_content(),
}


@pytest.mark.parametrize("work", WORKS.values(), ids=WORKS)
def test_many_calls_use_one_connection(work: Callable[[IdentityProfilesApi], Any]) -> None:
    with behind_login(lambda _: Reply()) as served:
        api = IdentityProfilesApi(ApiClient(Configuration(**served.settings())))
        for _ in range(50):
            work(api)

        assert served.connections == 1


def test_memory_stays_flat_over_thousands_of_calls() -> None:
    def forget(seen: Seen) -> Reply:
        served.seen.clear()
        return Reply(body=b'[{"name":"a","authoritativeSource":{"id":"1"}}]' if seen.method == "GET" else b"[]")

    async def awaited(count: int) -> None:
        async with aio.ApiClient(Configuration(base_url=served.url, access_token="T")) as api_client:
            calls = aio.IdentityProfilesApi(api_client)
            for _ in range(count // 10):
                await asyncio.gather(*(calls.list_identity_profiles() for _ in range(10)))

    def blocking(count: int) -> None:
        for _ in range(count):
            api.list_identity_profiles()

    with server(forget) as served:
        api = IdentityProfilesApi(ApiClient(Configuration(base_url=served.url, access_token="T")))
        for calls in (blocking, lambda count: asyncio.run(awaited(count))):
            calls(1_000)
            before = resident()
            calls(3_000)
            assert resident() - before < 8  # MB


BUSY_FORKS = (
    BLOCKING
    + """
import os, threading, time
sys.setswitchinterval(1e-5)
for _ in range(6):
    threading.Thread(target=lambda: [api.list_identity_profiles() for _ in range(10**9)], daemon=True).start()
time.sleep(0.5)
for _ in range(40):
    child = os.fork()
    if not child:
        raise SystemExit(0)  # an ordinary end, with all that runs at it
    os.waitpid(child, 0)
print("done", flush=True)
os._exit(0)
"""
)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")
def test_children_do_not_wait_for_the_threads_of_their_parent() -> None:
    """Check that children exit at once: a wait of one second each would exceed the test's deadline."""
    with behind_login(lambda _: Reply()) as served:
        assert ended(started(BUSY_FORKS, served))[1] == "done\n"
