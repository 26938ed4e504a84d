"""The first use of a class imports modules; a call that is made in the meantime also ends."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from wire import HANGS

if TYPE_CHECKING:
    from sailpoint.sandbox import Sandbox

# The first call imports these modules while it makes the classes of its models. Some are imported by others, which are
# half imported then.
IMPORTED = [
    "sailpoint._annotations",
    "sailpoint._mappings",
    "sailpoint._profile",
    "sailpoint._tracking",
    "sailpoint.v2024.models",
]

PROGRAM = """
import sys
from sailpoint.configuration import Configuration
from sailpoint.v2024 import ApiClient, IdentityProfilesApi

url, client_id, client_secret, module = sys.argv[1:]
api = IdentityProfilesApi(ApiClient(Configuration(base_url=url, client_id=client_id, client_secret=client_secret)))
inner = []

class Finder:
    # Calls the service as a signal handler would: in the middle of the import.
    def find_spec(self, name, path, target=None):
        if name == module:
            sys.meta_path.remove(self)
            inner.append(len(api.list_identity_profiles()))

sys.meta_path.insert(0, Finder())
outer = [len(api.list_identity_profiles())]
print(inner == outer, inner)
"""


@pytest.mark.parametrize("module", IMPORTED)
def test_a_call_during_an_import_of_the_first_call_ends(shared_sandbox: Sandbox, module: str) -> None:
    given = [shared_sandbox.url, shared_sandbox.client_id, shared_sandbox.client_secret, module]

    ended = subprocess.run(
        [sys.executable, "-c", PROGRAM, *given], capture_output=True, text=True, timeout=HANGS, check=False
    )

    assert ended.stderr == ""
    assert ended.stdout.startswith("True [")


INSIDE = """
import sys
from sailpoint.configuration import Configuration
from sailpoint.v2024 import ApiClient, IdentityProfilesApi

url, client_id, client_secret, name = sys.argv[1:]
api = IdentityProfilesApi(ApiClient(Configuration(base_url=url, client_id=client_id, client_secret=client_secret)))
assert "datetime" in sys.modules
inner, lines = [], 0

def trace(frame, event, _):
    # Calls the service as a signal handler would: before each line of the module, once.
    global lines
    if frame.f_globals.get("__name__") != name or frame.f_code.co_name != "<module>":
        return None
    lines += event == "line"
    sys.settrace(None)
    inner.append(len(api.list_identity_profiles()))
    sys.settrace(trace)
    return trace

sys.settrace(trace)
outer = len(api.list_identity_profiles())
sys.settrace(None)
profile = api.list_identity_profiles()[0]
module = sys.modules[name]
assert not module.__spec__._initializing
assert "Error" not in repr(profile) and profile.to_dict()["name"] == profile.name
print(set(inner) == {outer}, bool(inner))
"""


@pytest.mark.parametrize(
    "module", ["sailpoint._containers", "sailpoint._mappings", "sailpoint._profile", "sailpoint._tracking"]
)
def test_a_call_during_the_import_of_our_module_gets_the_complete_module(shared_sandbox: Sandbox, module: str) -> None:
    given = [shared_sandbox.url, shared_sandbox.client_id, shared_sandbox.client_secret, module]

    ended = subprocess.run(
        [sys.executable, "-c", INSIDE, *given], capture_output=True, text=True, timeout=HANGS, check=False
    )

    assert (ended.stdout, ended.stderr) == ("True True\n", "")
