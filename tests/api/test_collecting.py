"""Cycles through our objects are collected, and a closed event loop leaves nothing behind."""

from __future__ import annotations

import asyncio
import gc
import logging
import os
import subprocess
import sys
import weakref
from importlib import import_module
from typing import TYPE_CHECKING, Any

import pytest

from sailpoint import to_arrow
from sailpoint.configuration import Configuration, ConfigurationParams
from sailpoint.v2024 import aio
from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi
from sailpoint.v2024.api_client import ApiClient
from sailpoint.v2024.api_response import ApiResponse
from sailpoint.v2024.models.identity_profile import IdentityProfile
from wire import HANGS, SILENCE, Reply, behind_login, eventually

if TYPE_CHECKING:
    from collections.abc import Callable

    from wire import Seen


class Witness:
    """An object that refers to others and whose end can be observed."""

    def __init__(self, *held: object) -> None:
        self.held = held

    def __call__(self) -> str:
        """Act as a token function."""
        return "token"


def configuration(**more: Any) -> Configuration:
    return Configuration(base_url="http://127.0.0.1:1", client_id="id", client_secret="secret", **more)


def token_function() -> Witness:
    client = ApiClient(configuration())
    client.configuration.access_token = witness = Witness(client)
    return witness


def default_headers() -> Witness:
    client = ApiClient(configuration())
    witness = Witness(client)
    headers: dict[str, Any] = client.default_headers
    headers["X"] = witness
    return witness


def attribute_of_a_client() -> Witness:
    client: Any = ApiClient(configuration())
    client.extra = witness = Witness(client)
    return witness


def attribute_of_a_configuration() -> Witness:
    made: Any = configuration()
    made.__dict__["extra"] = witness = Witness(made)
    return witness


def parameters() -> Witness:
    params: Any = ConfigurationParams()
    params.proxy = witness = Witness(params)
    return witness


def api() -> Witness:
    made: Any = IdentityProfilesApi(ApiClient(configuration()))
    made.extra = witness = Witness(made)
    return witness


def headers_of_a_view() -> Witness:
    headers: Any = {"X": None}
    view: Any = IdentityProfilesApi(ApiClient(configuration()))
    state = view.__getstate__()
    state["headers"] = headers
    restored: Any = IdentityProfilesApi.__new__(IdentityProfilesApi)
    restored.__setstate__(state)
    headers["X"] = witness = Witness(restored)
    return witness


def attribute_of_a_method() -> Witness:
    module: Any = import_module("sailpoint._core")
    made: Any = module.api("v2024", "IdentityProfilesApi")
    method = vars(made)["get_identity_profile"]
    vars(method)["extra"] = witness = Witness(method, made)
    return witness


def response() -> Witness:
    data: list[Any] = []
    made = ApiResponse(200, {}, data, b"")
    witness = Witness(made)
    data.append(witness)
    return witness


def unknown_member_of_a_model() -> Witness:
    model: Any = IdentityProfile.from_dict({"name": "a", "authoritativeSource": {}, "new": 1})
    vars(model)["newer"] = witness = Witness(model)
    return witness


def call_that_was_not_awaited() -> Witness:
    holder: list[Any] = []
    witness = Witness(holder)
    async_api: Any = aio.IdentityProfilesApi(aio.ApiClient(configuration()))
    call = async_api.get_identity_profile(witness)
    holder.append(call)
    return witness


def coroutine_that_gives_a_token() -> Witness:
    class Token:
        def __await__(self) -> Any:
            yield self

    client = aio.ApiClient(configuration())
    holder: list[Any] = []

    class Source(Witness):
        def __call__(self) -> Any:
            return Token()

    client.configuration.access_token = witness = Source(holder)
    call = aio.IdentityProfilesApi(client).list_identity_profiles()
    call.send(None)
    holder.append(call)
    return witness


def stream_of_records() -> Witness:
    holder: list[Any] = []
    witness = Witness(holder)
    records = (record for record in [IdentityProfile.from_dict({"name": "a", "authoritativeSource": {}}), witness])
    holder.append(to_arrow(records))
    return witness


def awaited_object_of_a_client() -> Witness:
    client: Any = aio.ApiClient(configuration())
    client.extra = witness = Witness(client.__aenter__())
    return witness


CYCLES = [
    token_function,
    default_headers,
    attribute_of_a_client,
    attribute_of_a_configuration,
    parameters,
    api,
    headers_of_a_view,
    attribute_of_a_method,
    response,
    unknown_member_of_a_model,
    call_that_was_not_awaited,
    coroutine_that_gives_a_token,
    stream_of_records,
    awaited_object_of_a_client,
]


@pytest.mark.filterwarnings("ignore:coroutine .* was never awaited:RuntimeWarning")
@pytest.mark.parametrize("cycle", CYCLES)
def test_cycles_through_our_objects_are_collected(cycle: Callable[[], Witness]) -> None:
    gone = weakref.ref(cycle())
    gc.collect()
    assert gone() is None


def open_files() -> int:
    gc.collect()
    return len(os.listdir("/proc/self/fd"))


class NoReaders(asyncio.SelectorEventLoop):
    """A loop that cannot watch sockets, as on Windows."""

    def add_reader(self, *_: Any) -> None:  # type: ignore[override]
        """Reject."""
        raise NotImplementedError


@pytest.mark.skipif(not os.path.isdir("/proc/self/fd"), reason="counts descriptors as Linux shows them")
@pytest.mark.parametrize("make", [asyncio.SelectorEventLoop, NoReaders])
def test_closing_a_loop_while_calls_wait_frees_everything(make: type[asyncio.SelectorEventLoop]) -> None:
    with behind_login(lambda _: SILENCE) as served:
        settings = Configuration(base_url=served.url, client_id="id", client_secret="secret")

        def leave(times: int) -> list[weakref.ref[Any]]:
            left: list[weakref.ref[Any]] = []
            for _ in range(times):
                loop = make()
                client = aio.ApiClient(settings)
                call = aio.IdentityProfilesApi(client).list_identity_profiles()

                async def wait(call: Any = call) -> None:
                    await call

                logging.getLogger("asyncio").disabled = True  # asyncio warns about the pending task
                task = loop.create_task(wait())
                loop.run_until_complete(asyncio.sleep(0.01))
                loop.close()
                left += [weakref.ref(loop), weakref.ref(task)]
            return left

        try:
            leave(1)
            eventually(lambda: gc.collect() >= 0 and served.ended == served.connections)
            before = open_files()
            left = leave(10)
            eventually(lambda: open_files() <= before)
            assert [what() for what in left] == [None] * 20
        finally:
            logging.getLogger("asyncio").disabled = False


def test_a_call_held_only_by_its_loop_continues() -> None:
    """Check that a task without references is not collected during its call, as with sockets."""

    def choose(_: Seen) -> Reply:
        gc.collect()
        return Reply()

    async def main(settings: Configuration) -> int:
        done: list[int] = []

        async def call() -> None:
            done.append(len(await aio.IdentityProfilesApi(aio.ApiClient(settings)).list_identity_profiles()))

        _ = asyncio.get_running_loop().create_task(call())
        del _
        while not done:
            gc.collect()
            await asyncio.sleep(0.01)
        return done[0]

    with behind_login(choose) as served:
        settings = Configuration(base_url=served.url, client_id="id", client_secret="secret")
        for make in (asyncio.SelectorEventLoop, NoReaders):
            loop = make()
            try:
                assert loop.run_until_complete(asyncio.wait_for(main(settings), 15)) == 0
            finally:
                loop.close()


IN_CREATION = """
import gc
from sailpoint.configuration import Configuration, ConfigurationParams
from sailpoint.v2024 import ApiClient, IdentityProfile, IdentityProfilesApi, aio

classes = [ApiClient, IdentityProfilesApi, aio.ApiClient, aio.IdentityProfilesApi]
classes += [Configuration, ConfigurationParams, IdentityProfile]
classes += [type("Mine", (each,), {}) for each in classes]


class Garbage:
    def __init__(self):
        self.itself = self

    def __del__(self):
        # Finds an object that is being created.
        for new in [each for each in gc.get_objects() if type(each) is created and id(each) not in known]:
            for name in {*dir(created)} - {"__class__"}:
                try:
                    getattr(new, name)
                except (AttributeError, RuntimeError, TypeError):
                    pass


for created in classes:
    kept, known = [], set()
    # Kept objects, because a freed dictionary is used again without an allocation, which may run the collector.
    for number in range(400):
        gc.set_threshold(1 + number % 3)
        kept.append([[] for _ in range(number % 4)])
        Garbage()
        kept.append(created.__new__(created))
        known.add(id(kept[-1]))
    gc.set_threshold(700)
"""


def test_the_collector_and_finalizers_may_run_while_an_object_is_created() -> None:
    """Check that unwritten fields do no harm: CPython 3.11 may collect when it makes the `__dict__` of a new object."""
    command = [sys.executable, "-X", "faulthandler", "-c", IN_CREATION]

    # It takes a few seconds of processor time, and longer beside others.
    ended = subprocess.run(command, capture_output=True, text=True, timeout=5 * HANGS, check=False)

    assert (ended.returncode, ended.stderr) == (0, "")
