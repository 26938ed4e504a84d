"""Actions with blocking calls: closed and changed clients, token functions, abandoned pages, finalizers, logs."""

from __future__ import annotations

import copy
import gc
import logging
import pickle
import time
from typing import TYPE_CHECKING, Any

import inputs
from sailpoint.configuration import Configuration
from sailpoint.paginator import Paginator
from sailpoint.v2024 import ApiClient, IdentityProfile, IdentityProfilesApi
from stress.actions import OddError, action
from stress.models import some
from stress.values import OddText, choose, value

if TYPE_CHECKING:
    from random import Random

    from stress.world import World

FORMS = ["", "_with_http_info", "_without_preload_content"]
MISUSE = (TypeError, ValueError, AttributeError, KeyError, RecursionError)
"""Exceptions for invalid arguments and settings."""
LOGGER = logging.getLogger("sailpoint")


def arguments(world: World, random: Random) -> tuple[str, list[Any], dict[str, Any]]:
    """An operation with arguments, which are sometimes wrong."""
    profile = choose(random, ["2b838de9db9babcfe646d4f274ad4238", "no-such", "", "../x"])
    body = {"name": f"p{random.getrandbits(40)}", "authoritativeSource": {"type": "SOURCE", "id": inputs.SOURCE}}
    operations: list[tuple[str, list[Any]]] = [
        ("list_identity_profiles", []),
        ("list_identity_profiles", []),
        ("export_identity_profiles", []),
        ("get_identity_profile", [profile]),
        ("create_identity_profile", [choose(random, [body, some(world, random), value(random)])]),
        ("update_identity_profile", [profile, [{"op": "replace", "path": "/name", "value": value(random)}]]),
        ("delete_identity_profile", [profile]),
        ("delete_identity_profiles", [[profile]]),
        ("import_identity_profiles", [[{"version": 1, "self": value(random), "object": some(world, random)}]]),
        ("get_default_identity_attribute_config", [profile]),
        ("generate_identity_preview", [inputs.PREVIEW]),
        ("sync_identity_profile", [profile]),
    ]
    name, args = choose(random, operations)
    return name + choose(random, FORMS), args, options(random, listing=name.startswith(("list", "export")))


def options(random: Random, *, listing: bool) -> dict[str, Any]:
    """Keywords of a call."""
    given: dict[str, Any] = {}
    if listing:
        given |= choose(
            random, [{}, {"limit": 2}, {"filters": 'name sw "E"'}, {"count": True}, {"limit": value(random)}]
        )
    given |= choose(random, [{}, {}, {"_request_timeout": choose(random, [0.001, 0.05, (1, 1)])}, {"_retries": 1}])
    given |= choose(random, [{}, {}, {}, {"_headers": {"X-A": "b"}}, {"_headers": value(random)}, {"_unknown": 1}])
    return given


@action("calls", *MISUSE)
def call(world: World, random: Random) -> None:
    name, args, given = arguments(world, random)
    response = getattr(world.api(random), name)(*args, **given)
    if isinstance(response, IdentityProfile):
        world.keep(response)
    choose(random, [repr, type, pickle.dumps])(response)


@action("calls", *MISUSE)
def call_often(world: World, random: Random) -> None:
    api = world.api(random)
    for _ in range(20):
        api.list_identity_profiles(limit=1)


@action("calls")
def close(world: World, random: Random) -> None:
    client = world.client(random)
    choose(random, [client.close, lambda: client.__exit__(None, None, None)])()


@action("calls")
def call_a_closed_client(world: World, random: Random) -> None:
    client = ApiClient(world.configuration(random))
    client.close()
    for _ in range(50):
        try:
            IdentityProfilesApi(client).list_identity_profiles()
        except OSError:
            continue
        raise AssertionError("a closed client called")


@action("settings", *MISUSE)
def change_settings(world: World, random: Random) -> None:
    configuration = world.client(random).configuration
    setting = choose(
        random,
        [
            ("retries", choose(random, [0, 1, None, -1, 10**10])),
            ("timeout", choose(random, [0.05, 0.5, (0.1, 0.1), (0.1, 0.2, 0.3), 0, -1, "x"])),
            ("rate_limit", choose(random, [None, "auto", (1000, 1.0), (0, 0)])),
            ("base_url", choose(random, [*world.where.values(), OddText("http://x")])),
            ("max_response_bytes", choose(random, [10, None])),
            ("connection_pool_maxsize", choose(random, [0, 1, 2, None])),
            ("proxy", choose(random, [None, world.where["closed"]])),
            ("debug", bool(random.getrandbits(1))),
            ("strict_responses", bool(random.getrandbits(1))),
            ("client_secret", choose(random, [world.where["client_secret"], "wrong", None])),
            ("access_token", choose(random, [None, "T", lambda: "T"])),
            ("retries", value(random)),
            ("timeout", value(random)),
            ("client_id", value(random)),
        ],
    )
    setattr(configuration, *setting)
    choose(random, [repr, copy.copy, copy.deepcopy, lambda _: None])(configuration)


@action("settings", *MISUSE, RuntimeError)
def change_headers(world: World, random: Random) -> None:
    client = world.client(random)
    headers: Any = client.default_headers
    choose(
        random,
        [
            lambda: headers.__setitem__(f"X-{random.randrange(100)}", "a"),
            headers.clear,
            lambda: headers.update({f"X-{number}": "b" for number in range(50)}),
            lambda: setattr(client, "default_headers", value(random)),
            lambda: client.set_default_header("X-B", choose(random, ["c", "\n", "é", OddText("odd")])),
            lambda: setattr(client, "user_agent", "agent"),
        ],
    )()


@action("settings", *MISUSE, pickle.PicklingError)
def copy_clients(world: World, random: Random) -> None:
    client = world.client(random)
    client.configuration.pickle_secrets = bool(random.getrandbits(1))
    thing = choose(
        random,
        [client, client.configuration, IdentityProfilesApi(client), IdentityProfilesApi(client).list_identity_profiles],
    )
    choose(random, [lambda: pickle.loads(pickle.dumps(thing)), lambda: copy.deepcopy(thing), lambda: repr(thing)])()


@action("settings")
def change_defaults(world: World, random: Random) -> None:
    choose(
        random,
        [
            lambda: ApiClient.set_default(world.client(random)),
            lambda: ApiClient.set_default(None),
            lambda: Configuration.set_default(world.configuration(random)),
            lambda: Configuration.set_default(None),
            lambda: IdentityProfilesApi().list_identity_profiles(),
        ],
    )()


class Held:
    """Garbage for the collector: an object in a cycle with its client."""

    def __init__(self) -> None:
        self.client: Any = None


@action("tokens", *MISUSE)
def call_with_a_token_function(world: World, random: Random) -> None:
    held = world.watch(Held())
    behave = choose(
        random,
        [
            lambda: "T",
            lambda: None,
            lambda: value(random),
            lambda: world.call_back(random),
            lambda: held.client.close(),
            gc.collect,
            lambda: time.sleep(0.01),
            lambda: setattr(held.client.configuration, "access_token", "U"),
            fail,
        ],
    )
    responses = choose(random, [behave, asynchronous(behave), lambda: asynchronous(behave)])
    held.client = ApiClient(world.configuration(random, access_token=lambda: (held, responses())[1]))
    held.client.default_headers["X-Held"] = choose(random, ["a", header(held)])
    IdentityProfilesApi(held.client).list_identity_profiles(limit=1)


class Header(str):
    """A string with a reference to an object."""

    held: Held


def header(held: Held) -> Header:
    """A header value that refers to the client that sends it."""
    made = Header("held")
    made.held = held
    return made


def fail() -> str:
    """A token function that fails."""
    raise OddError


def asynchronous(behave: Any) -> Any:
    """The function as a coroutine function."""

    async def token() -> Any:
        return behave()

    return token


@action("pages", *MISUSE)
def leave_a_stream_early(world: World, random: Random) -> None:
    method = choose(random, [world.api(random).list_identity_profiles, world.api(random).export_identity_profiles])
    stream: Any = Paginator.stream(method, limit=choose(random, [1, 2]))
    for number, _ in enumerate(stream):
        if number == random.randrange(4):
            break
    choose(random, [stream.close, gc.collect, lambda: world.keep(stream)])()


@action("pages", *MISUSE)
def collect_pages(world: World, random: Random) -> None:
    # Other programs share the tenant, which may have thousands of profiles.
    most, limit = choose(random, [(None, 250), (20, 2), (3, 2)])
    Paginator.paginate(world.api(random).list_identity_profiles, most, limit=limit)


class Finalized:
    """An object in a cycle whose finalizer makes a call, unless a signal interrupted `__init__`."""

    world: World | None = None

    def __init__(self, world: World, random: Random) -> None:
        self.random = random
        self.cycle = self
        self.world = world

    def __del__(self) -> None:
        if self.world is not None:
            self.world.call_back(self.random)


@action("finalizers")
def leave_a_finalizer(world: World, random: Random) -> None:
    for _ in range(3):
        Finalized(world, random)


class Unlocked:
    """A lock that never blocks."""

    def acquire(self) -> None:
        """Do nothing."""

    def release(self) -> None:
        """Do nothing."""

    def __enter__(self) -> None:
        """Do nothing."""

    def __exit__(self, *_: object) -> None:
        """Do nothing."""


class Handler(logging.Handler):
    """A log handler that raises, makes calls, changes its client, or collects garbage."""

    def __init__(self, world: World, random: Random) -> None:
        super().__init__()
        self.world = world
        self.random = random

    def createLock(self) -> None:  # noqa: N802 - as logging calls it
        """Create no lock: two handlers that log to each other would deadlock."""
        self.lock = Unlocked()  # type: ignore[assignment]

    def emit(self, record: logging.LogRecord) -> None:
        """Do one of these."""
        drawn = self.random.randrange(30)
        if drawn == 0:
            raise OddError
        if drawn == 1:
            self.world.call_back(self.random)
        if drawn == 2:
            gc.collect(0)
        if drawn == 3:
            self.world.client(self.random).close()
        if drawn == 4:
            self.world.client(self.random).configuration.debug = False
        record.getMessage()


@action("logs")
def change_handlers(world: World, random: Random) -> None:
    for handler in LOGGER.handlers[1:]:
        LOGGER.removeHandler(handler)
    LOGGER.addHandler(Handler(world, random))
    LOGGER.setLevel(choose(random, [logging.DEBUG, logging.INFO, logging.NOTSET]))
    LOGGER.propagate = False
    world.client(random).configuration.debug = True
