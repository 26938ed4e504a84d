"""The interpreter exits at once and cleanly while calls are in flight."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from programs import AWAITED, BLOCKING, ended, started
from wire import HANGS, SILENCE, Reply, Seen, behind_login

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
    def response(seen: Seen) -> Reply:
        return Reply(404, b"{}") if "/absent/" in seen.target else Reply()

    # Concurrently, so that threads interleave.
    with behind_login(response) as served, ThreadPoolExecutor(6) as pool:
        results = list(pool.map(lambda _: ended(started(program, served)), range(30)))

    assert [each for each in results if each[0] != 0] == []


METHODS = {
    "headers that are listed": "dict(response.headers.items())",
    "headers that are compared": "response.headers == OtherHeaders()",
    "an object that is shown": "repr(response)",
    "an object in a notebook": "response._repr_html_()",
    "JSON that is decoded": "raw.json()",
    "the type of a field": "IdentityProfile.model_fields['name'].annotation",
    "a header that is replaced": "client.default_headers = {'X-Held': Shown()}",
}


@pytest.mark.parametrize("statement", METHODS.values(), ids=METHODS)
def test_the_interpreter_exits_cleanly_while_methods_run_python(statement: str) -> None:
    program = f"""
import sys, threading, time
from collections.abc import Mapping
from sailpoint.api_response import ApiResponse, RawResponse
from sailpoint.v2024 import ApiClient, IdentityProfile

class Shown:
    def __repr__(self):
        return "".join(str(number) for number in range(20))

    __del__ = __repr__

class OtherHeaders(Mapping):
    def __getitem__(self, name):
        return name

    def __iter__(self):
        return iter("ab")

    def __len__(self):
        return 2

def repeat():
    while True:
        {statement}

response = ApiResponse(200, {{"a": "a", "b": "b"}}, Shown(), b"")
raw = RawResponse(200, "OK", {{}}, b"[]")
client = ApiClient()
sys.setswitchinterval(1e-6)
for _ in range(6):
    threading.Thread(target=repeat, daemon=True).start()
time.sleep(0.1)
"""
    with ThreadPoolExecutor(4) as pool:
        results = list(pool.map(lambda _: ended(started(program)), range(12)))

    assert set(results) == {(0, "", "")}


LATE = {
    "in a thread while another function runs at exit": """
def work():
    time.sleep(0.05)
    use()

atexit.register(time.sleep, 0.3)
threading.Thread(target=work, daemon=True).start()
threading.Thread(target=work, daemon=True).start()
""",
    "in a function that runs at exit": """
def at_exit():
    for _ in range(4):
        try:
            threading.Thread(target=use, daemon=True).start()
        except RuntimeError:
            pass  # CPython 3.12 starts no threads at exit
    time.sleep(0.1)

atexit.register(at_exit)
""",
}


@pytest.mark.parametrize("program", LATE.values(), ids=LATE)
def test_the_interpreter_exits_cleanly_if_the_package_is_imported_at_exit(program: str) -> None:
    leaving = f"""
import atexit, sys, threading, time

class Shown:
    def __repr__(self):
        return "".join(str(number) for number in range(20))

def use():
    from sailpoint.api_response import ApiResponse
    response = ApiResponse(200, {{}}, Shown(), b"")
    while True:
        repr(response)

sys.setswitchinterval(1e-6)
{program}
"""
    with ThreadPoolExecutor(4) as pool:
        results = list(pool.map(lambda _: ended(started(leaving)), range(20)))

    assert set(results) == {(0, "", "")}


AT_EXIT = """
import asyncio, atexit, io, logging, sys

class WithoutSockets(asyncio.SelectorEventLoop):
    def add_reader(self, *_):
        raise NotImplementedError

def leave():
    lines = io.StringIO()
    logging.basicConfig(level=logging.DEBUG, stream=lines)
    loop = WithoutSockets()
    for _ in range(2):
        loop.run_until_complete(call())
    loop.close()
    print("200" in lines.getvalue())

# Functions run in reverse order: this one after shutdown has begun for the package.
atexit.register(leave)
from sailpoint.configuration import Configuration
from sailpoint.v2024 import aio

async def call():
    async with aio.ApiClient(Configuration(base_url=sys.argv[1], access_token="T")) as client:
        await aio.IdentityProfilesApi(client).list_identity_profiles()
"""


def test_calls_that_run_at_exit_are_logged_and_not_held_back() -> None:
    with behind_login(lambda _: Reply()) as served:
        begun = time.monotonic()
        result = ended(started(AT_EXIT, served))

    assert result == (0, "True\n", "")
    assert time.monotonic() - begun < HANGS / 2


# Only one thread imports: CPython 3.11 itself crashes at exit while threads wait for its import lock.
MAKING_CLASSES = """
import importlib, os, sys, threading, time
from sailpoint import {version}
def make():
    for kind in ("api", "aio"):
        for file in sorted(os.listdir(os.path.join(os.path.dirname({version}.__file__), kind))):
            if file.endswith("_api.py"):
                importlib.import_module(f"sailpoint.{version}.{{kind}}.{{file[:-3]}}")
sys.setswitchinterval(1e-6)
threading.Thread(target=make, daemon=True).start()
time.sleep({seconds})
"""


@pytest.mark.parametrize("version", ["v3", "v2024"])
def test_the_interpreter_exits_cleanly_while_classes_are_created(version: str) -> None:
    def result(number: int) -> tuple[int, str]:
        program = MAKING_CLASSES.format(version=version, seconds=number / 200)
        code, _, err = ended(started(program, None))
        return code, err

    with ThreadPoolExecutor(4) as pool:
        results = list(pool.map(result, range(30)))

    assert [each for each in results if each[0] != 0] == []


DESTRUCTORS = {
    "a client with a header": """
owner = ApiClient(configuration)
owner.default_headers["X-Held"] = Header("x", Finalized())
""",
    "a token function": "owner = Configuration(access_token=lambda held=Finalized(): 'T')",
    "parameters": "owner = ConfigurationParams(); owner.access_token = Finalized()",
    "an API with options": """
owner = IdentityProfilesApi(ApiClient(configuration)).with_options(headers={"X-Held": Header("x", Finalized())})
""",
    "a response": "owner = ApiResponse(200, {}, Finalized(), b'')",
    "a model with an unknown member": """
owner = IdentityProfile.model_construct(name="x")
vars(owner)["other"] = Finalized()
""",
    "a call that was never awaited": """
warnings.simplefilter("ignore")
owner = aio.IdentityProfilesApi(aio.ApiClient(configuration)).get_identity_profile(Finalized())
""",
    "the warning about such a call": """
warnings.simplefilter("always")
warnings.showwarning = lambda *_, **__: Finalized()
owner = aio.IdentityProfilesApi(aio.ApiClient(configuration)).list_identity_profiles()
""",
    "a stream": "owner = arrow_stream(iter([Finalized()]), IdentityProfile, 10)",
}


@pytest.mark.parametrize("program", DESTRUCTORS.values(), ids=DESTRUCTORS)
def test_the_interpreter_waits_for_finalizers_that_destructors_run(program: str) -> None:
    leaving = f"""
import os, sys, threading, time, warnings
from sailpoint._core import arrow_stream
from sailpoint.api_response import ApiResponse
from sailpoint.v2024 import aio, ApiClient, Configuration, ConfigurationParams, IdentityProfile, IdentityProfilesApi

class Finalized:
    def __del__(self):
        begun.set()
        time.sleep(0.5)
        os.write(1, b"ended")

class Header(str):
    def __new__(cls, text, *held):
        made = super().__new__(cls, text)
        made.held = held
        return made

def work():
    exec(PROGRAM)

PROGRAM = {program!r}
configuration = Configuration(base_url="http://127.0.0.1:9", access_token="T")
begun = threading.Event()
threading.Thread(target=work, daemon=True).start()
assert begun.wait(10)
"""
    assert ended(started(leaving)) == (0, "ended", "")
