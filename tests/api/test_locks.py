"""Threads may use one object concurrently without deadlocks and panics."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from wire import HANGS, Reply, behind_login

if TYPE_CHECKING:
    from wire import Seen

PRELUDE = """
import faulthandler, sys, threading, warnings
faulthandler.dump_traceback_later(18, exit=True)
warnings.simplefilter("ignore")
sys.setswitchinterval(1e-6)
from sailpoint.configuration import Configuration, ConfigurationParams
from sailpoint.sandbox import Sandbox
from sailpoint.v2024 import ApiClient, IdentityProfilesApi
from sailpoint import exceptions

def configuration(**more):
    return Configuration(base_url=sys.argv[1], client_id="id", client_secret="secret", retries=0, **more)

class Noisy(str):
    "Runs code of its own when it is dropped."
    def __del__(self):
        hash(client), client.configuration, client.default_headers, client.close

def at_once(*works, times):
    failures = []
    def repeated(work):
        try:
            for _ in range(times):
                work()
        except BaseException as error:
            failures.append(repr(error))
    threads = [threading.Thread(target=repeated, args=(work,)) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print("ended", sorted(set(failures)))
"""

PROGRAMS = {
    "call a closed client": """
client = ApiClient(configuration())
client.close()
def call():
    try:
        IdentityProfilesApi(client).list_identity_profiles()
    except exceptions.ConnectionException:
        pass
at_once(*[call] * 8, times=3000)
""",
    "set what the others read": """
import logging
client = ApiClient(configuration(access_token=lambda: "token"))
api = IdentityProfilesApi(client)
logging.getLogger("sailpoint").propagate = False
def change():
    logging.getLogger("sailpoint").setLevel(10)  # so that each call asks the logger, which is Python code
    client.configuration.retries = 1
    client.configuration.access_token = lambda: "token"
    client.configuration.proxy_headers = {"a": "b"}
at_once(change, change, api.list_identity_profiles, lambda: repr(client), lambda: client.__getstate__(), times=300)
""",
    "replace what runs code when it is dropped": """
client = ApiClient(configuration())
def change():
    client.default_headers = {"X": Noisy("x")}
    client.configuration = configuration()
    ApiClient.set_default(ApiClient(configuration()))
    Configuration.set_default(configuration())
at_once(*[change] * 4, times=300)
""",
    "change headers that the others send": """
client = ApiClient(configuration())
api = IdentityProfilesApi(client)
class Value:
    "Changes the headers while they are read."
    def __str__(self):
        client.default_headers[f"X-{threading.get_ident()}"] = "y"
        client.default_headers.pop(f"X-{threading.get_ident()}", None)
        client.default_headers[f"Y-{len(client.default_headers) % 50}"] = "z"
        return "x"
for number in range(3):
    client.default_headers[f"A{number}"] = Value()
at_once(*[api.list_identity_profiles] * 3, lambda: client.__getstate__(), times=100)
""",
    "fill in one set of parameters": """
params = ConfigurationParams()
def change():
    params.client_secret = "secret"
    params.proxy = Noisy("http://127.0.0.1")
client = ApiClient(configuration())
at_once(change, change, lambda: repr(params), lambda: Configuration(params), times=1000)
""",
    "call and close": """
client = ApiClient(configuration())
def call():
    try:
        with ApiClient(client.configuration) as other:
            IdentityProfilesApi(client).list_identity_profiles()
            other.close()
    except exceptions.ConnectionException:
        pass
at_once(call, call, call, client.close, times=100)
""",
    "log with a handler that calls": """
import logging
client = ApiClient(configuration(debug=True))
api = IdentityProfilesApi(client)
class Calls(logging.Handler):
    busy = threading.local()
    def emit(self, record):
        if getattr(self.busy, "is", False):
            return
        self.busy.is_ = True
        client.default_headers = {"X": "y"}
logging.getLogger("sailpoint").addHandler(Calls())
at_once(*[api.list_identity_profiles] * 4, times=50)
""",
    "control and stop a sandbox": """
sandbox = Sandbox().start()
def control():
    try:
        sandbox.limit(5)
        sandbox.profiles
    except RuntimeError:
        pass
def stop():
    sandbox.stop()
    sandbox.start()
at_once(control, control, control, stop, times=10)
sandbox.stop()
""",
}


@pytest.mark.parametrize("program", PROGRAMS.values(), ids=PROGRAMS)
def test_threads_may_use_one_object(program: str) -> None:
    def choose(_: Seen) -> Reply:
        return Reply()

    with behind_login(choose) as served:
        process = subprocess.run(
            [sys.executable, "-c", PRELUDE + program, served.url],
            capture_output=True,
            text=True,
            timeout=HANGS,
            check=False,
        )
    assert (process.returncode, process.stdout) == (0, "ended []\n"), process.stderr[-4000:]
