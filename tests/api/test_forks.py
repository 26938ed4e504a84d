"""Clients in several processes: after a fork, and in a pool."""

from __future__ import annotations

import multiprocessing
import os
import subprocess
import sys

import pytest

from programs import AWAITED, BLOCKING, ended, started
from sailpoint.configuration import Configuration
from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi
from sailpoint.v2024.api_client import ApiClient
from wire import HANGS, SILENCE, Reply, Seen, behind_login, eventually, server

FORKS = (
    AWAITED
    + """
import os
import subprocess
import sys
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
def test_processes_use_an_api_object_that_is_passed_to_them(method: str) -> None:
    with behind_login(lambda _: Reply()) as served:
        configuration = Configuration(**served.settings(pickle_secrets=True))
        api = IdentityProfilesApi(ApiClient(configuration))
        api.list_identity_profiles()
        context = multiprocessing.get_context(method)
        with context.Pool(2) as pool:
            assert pool.map_async(names, [api] * 4).get(HANGS) == [0] * 4
        assert names(api) == 0


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


SLOW_IMPORT = """
import importlib.machinery, os, sys, threading, time

begun = threading.Event()

class Slow:
    # Pauses the import of `module`, but not in this method, where the import lock is held: every fork waits for it.
    def find_spec(self, name, path=None, target=None):
        if name != module or begun.is_set():
            return None
        spec = importlib.machinery.PathFinder.find_spec(name, path)
        create, execute = spec.loader.create_module, spec.loader.exec_module
        if moment == "created":
            spec.loader.create_module = lambda spec: pause() or create(spec)
        else:
            spec.loader.exec_module = lambda made: pause() or execute(made)
        return spec
"""

FORK_DURING_AN_IMPORT = (
    SLOW_IMPORT
    + """
module, moment, use = sys.argv[1:]
forked = threading.Event()

def pause():
    begun.set()
    forked.wait(5)

import sailpoint.v2024
sys.meta_path.insert(0, Slow())
thread = threading.Thread(target=exec, args=(use, {}))
thread.start()
assert begun.wait(20)
child = os.fork()
forked.set()
if child == 0:
    exec(use, {})
    os._exit(0)
thread.join()
deadline = time.monotonic() + 20
while (ended := os.waitpid(child, os.WNOHANG)) == (0, 0):
    if time.monotonic() > deadline:
        os.kill(child, 9)
        sys.exit("the child hangs")
    time.sleep(0.01)
exec(use, {})
print("done", ended[1])
"""
)

USES = {
    "sailpoint.exceptions": "import sailpoint.v2024 as v\ntry: v.Role.from_dict({})\nexcept ValueError: pass",
    "sailpoint.v2024.api_client": "import sailpoint.v2024 as v\nv.ApiClient",
    "sailpoint.v2024.aio": "import sailpoint.v2024.aio as aio\naio.RolesApi",
    "sailpoint._yaml": "from sailpoint._documents import from_yaml\nfrom_yaml('a: 1')",
    "asyncio": "import asyncio\nasyncio.run",
    "asyncio.tasks": "import asyncio\nasyncio.run",
}
"""Statements that import a module, by the module."""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")
@pytest.mark.parametrize("moment", ["created", "executed"])
@pytest.mark.parametrize("module", USES)
def test_a_child_imports_what_a_thread_of_its_parent_was_importing(module: str, moment: str) -> None:
    """Check exceptions, modules of lazy names, packages, and modules of the standard library."""
    command = [sys.executable, "-W", "ignore::DeprecationWarning", "-c", FORK_DURING_AN_IMPORT, module, moment]
    process = subprocess.run([*command, USES[module]], capture_output=True, text=True, timeout=60, check=False)
    assert process.stdout == "done 0\n", process.stderr


FORK_DURING_A_METHOD = (
    SLOW_IMPORT
    + """
from sailpoint.v2024 import Role

module, moment = "sailpoint.exceptions", "executed"
ended = threading.Event()

def pause():
    begun.set()
    time.sleep(0.3)
    ended.set()

def fail():
    try:
        Role.from_dict({})
    except ValueError:
        pass

sys.meta_path.insert(0, Slow())
threading.Thread(target=fail).start()
assert begun.wait(10)
child = os.fork()
if child == 0:
    os._exit(not ended.is_set())
print(os.waitpid(child, 0)[1])
"""
)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")
def test_a_fork_waits_until_another_thread_has_left_the_method_of_a_model() -> None:
    """The child would wait for ever for locks, such as those of values that are made on first use."""
    assert ended(started(FORK_DURING_A_METHOD)) == (0, "0\n", "")


FORK_AT_EXIT = (
    """
import atexit, os, threading

may_fork, has_forked = threading.Event(), threading.Event()

@atexit.register  # before the import, so that it runs after the package has begun to hold threads back
def leave():
    may_fork.set()
    has_forked.wait(60)
"""
    + BLOCKING
    + """
def fork():
    may_fork.wait()
    try:
        child = os.fork()
    except RuntimeError:  # CPython 3.12 forks no longer at this time
        child = None
    if child == 0:
        for _ in range(9):
            api.list_identity_profiles()
        os._exit(0)
    print(os.waitpid(child, 0)[1] if child else 0, flush=True)
    has_forked.set()

threading.Thread(target=fork, daemon=True).start()
"""
)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")
def test_a_child_that_is_forked_while_its_parent_exits_is_not_held_back() -> None:
    """Check nine calls: a pause before each of them would exceed the test's deadline."""
    with behind_login(lambda _: Reply()) as served:
        assert ended(started(FORK_AT_EXIT, served)) == (0, "0\n", "")


IMPORTED_BEFORE_A_FORK = """
import os
os.register_at_fork(before=lambda: __import__("sailpoint.v2024"))
for _ in range(3):
    child = os.fork()
    from sailpoint.v2024 import Role
    Role.from_dict({"name": "x", "owner": {"id": "1"}})
    if child == 0:
        os._exit(0)
    print(os.waitpid(child, 0)[1])
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")
def test_a_function_that_runs_before_forks_may_import_the_package() -> None:
    assert ended(started(IMPORTED_BEFORE_A_FORK)) == (0, "0\n0\n0\n", "")


STUB = """
import os, sys, types
from unittest import mock
import sailpoint.v2024

stub = sys.modules["stub"] = types.ModuleType("stub")
stub.__spec__ = mock.MagicMock()
child = os.fork()
if child == 0:
    os._exit("stub" not in sys.modules)
print(os.waitpid(child, 0)[1])
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")
def test_a_child_keeps_the_stubs_of_modules() -> None:
    assert ended(started(STUB)) == (0, "0\n", "")


THREAD_OF_A_CHILD = """
import os, threading

def work():
    for _ in range(100):
        Role.from_dict({"name": "x", "owner": {"id": "1"}})

def start():
    thread = threading.Thread(target=work)
    thread.start()
    thread.join(0.1)

os.register_at_fork(after_in_child=start)  # before the import, so that it runs before the package's own function
from sailpoint.v2024 import Role
for _ in range(5):
    child = os.fork()
    if child == 0:
        raise SystemExit  # an ordinary end, with all that runs at it
    print(os.waitpid(child, 0)[1], flush=True)
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")
def test_a_child_with_an_early_thread_ends_at_once() -> None:
    """Check five children: a wait of five seconds for missing threads, in each, would exceed the test's deadline."""
    assert ended(started(THREAD_OF_A_CHILD)) == (0, "0\n" * 5, "")
