"""Makes calls with deep and circular values, and reads deep models of every kind, in a thread with a small stack.

Each operation must succeed or raise an exception. The script prints each result.
"""

from __future__ import annotations

import asyncio
import copy
import functools
import importlib
import pickle
import sys
import threading
from typing import TYPE_CHECKING, Any

import sailpoint.v2024 as sdk
from sailpoint._core import dump_json, dump_python, names_of, represent
from sailpoint.v2024 import aio

if TYPE_CHECKING:
    from collections.abc import Callable

EVERY = 20  # every n-th model of each version: objects, unions, maps and lists, of all versions
STACK, DEPTH = (int(argument) for argument in sys.argv[1:3])
SETTINGS: dict[str, Any] = {"base_url": sys.argv[3], "access_token": "T", "retries": 0, "experimental": True}


@functools.cache
def nested(levels: int) -> Any:
    """Lists and objects. They are kept, because CPython 3.13.0 cannot free them on a small stack."""
    value: Any = 1
    for _ in range(levels // 2):
        value = {"a": [value]}
    return value


def circular(_: int) -> Any:
    """An object that contains itself."""
    value: dict[str, Any] = {}
    value["a"] = [value]
    return value


VALUES: dict[str, Callable[[int], Any]] = {"nested": nested, "circular": circular}


def call(value: Any) -> Any:
    """A blocking call with the value as its body."""
    with sdk.ApiClient(sdk.Configuration(**SETTINGS)) as client:
        return client.request("POST", "/v2024/x", body=value).data


def awaited(value: Any) -> Any:
    """An awaited call with the value as its body."""

    async def run() -> Any:
        async with aio.ApiClient(sdk.Configuration(**SETTINGS)) as client:
            return (await client.request("POST", "/v2024/x", body=value)).data

    return asyncio.run(run())


def client_method(name: str) -> Callable[[Any], Any]:
    """A method of the official client that takes any value."""

    def run(value: Any) -> Any:
        with sdk.ApiClient(sdk.Configuration(**SETTINGS)) as client:
            return getattr(client, name)(value)

    return run


def deserialized(value: Any) -> Any:
    """The value as JSON, read by `deserialize`."""
    text = sdk.TransformDefinition.model_construct(attributes=value).to_json()
    with sdk.ApiClient(sdk.Configuration(**SETTINGS)) as client:
        return represent(client.deserialize(text, "object", "application/json"))


CALLS: dict[str, Callable[[Any], Any]] = {
    "request": call,
    "awaited": awaited,
    "sanitize": client_method("sanitize_for_serialization"),
    "deserialize": deserialized,
}


def modelled(version: str, name: str, levels: int) -> Any:
    """A model with a deep value in every field, through everything that descends into it."""
    package = importlib.import_module(f"sailpoint.{version}")
    model = getattr(package, name)
    fields = getattr(model, "model_fields", {})
    inner = nested(levels)
    built = model.model_construct(**dict.fromkeys(fields, inner)) if fields else inner
    with package.ApiClient(sdk.Configuration(**SETTINGS)) as client:
        read = client.deserialize(dump_json(built, by_alias=True), name, "application/json")
    return repr(read), read == built, dump_json(read), pickle.dumps(read), dump_python(read), copy.deepcopy(read)


def ended(work: Callable[..., Any], *given: Any) -> str:
    """The result of an operation, in a word."""
    try:
        work(*given)
    except Exception as error:  # noqa: BLE001 - any exception is fine, a crash is not
        return type(error).__name__
    return "ok"


def run(levels: int) -> None:
    """Run every operation on every value."""
    for kind, make in VALUES.items():
        value = make(levels)
        for name, work in CALLS.items():
            print(kind, name, ended(work, value), flush=True)  # noqa: T201 - for the test that started it
    for version in ("v2024", "v2025", "v3", "beta"):
        for name in names_of(version, "models")[:: EVERY if levels == DEPTH else 500]:
            print(name, version, ended(modelled, version, name, levels), flush=True)  # noqa: T201


run(4)  # imports everything: the import system needs more stack than the smallest threads have
threading.stack_size(STACK)
thread = threading.Thread(target=run, args=(DEPTH,))
thread.start()
thread.join()
