"""Measures decoding and encoding of models, beside other packages that decode JSON into Python objects."""

from __future__ import annotations

import gc
import json
import subprocess
import timeit
import tracemalloc
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import msgspec
import orjson
import pydantic
import pydantic_profile
import structs
from page import page, profile
from timing import best, seconds

from sailpoint.v2024.models.identity_profile import IdentityProfile

Works = dict[str, Callable[[], object]]
Table = dict[str, dict[str, float]]

OURS = "sailpoint-rs"
MSGSPEC = "msgspec"
PYDANTIC = "pydantic"
PAGE, ONE = "page of 250, ms", "one from_json, us"
DUMP, ENCODE = "model_dump_json, us", "to_json, us"
ATTRIBUTE, MEMORY = "attribute, ns", "page in memory, MB"

# The maximum of each figure, relative to another package.
TARGETS = {
    PAGE: {MSGSPEC: 1.0},
    ONE: {MSGSPEC: 1.2},
    DUMP: {PYDANTIC: 0.3},
    ENCODE: {MSGSPEC: 1.5, "official": 0.05},
    ATTRIBUTE: {PYDANTIC: 0.5},
    MEMORY: {MSGSPEC: 1.0},
}
READS = 1000
# Number of short measurements in a row; the best is used, because the machine may be busy during others.
BURSTS = 10
TIMES = {PAGE: 5, ONE: 500, DUMP: 500, ENCODE: 500, ATTRIBUTE: 200}
UNITS = {PAGE: 1e3, ONE: 1e6, DUMP: 1e6, ENCODE: 1e6, ATTRIBUTE: 1e9 / READS}
PROJECT = Path(__file__).parent.parent


def reading(held: object, expression: str) -> Callable[[], object]:
    """A function that evaluates an expression many times in a row, so that the cost of the call is negligible."""
    timer = timeit.Timer("\n".join([expression] * READS), globals={"held": held})
    return partial(timer.timeit, 1)


def ours(many: bytes, one: bytes) -> Works:
    held = IdentityProfile.from_json(one)
    return {
        PAGE: lambda: IdentityProfile.from_json(many),
        ONE: lambda: IdentityProfile.from_json(one),
        DUMP: lambda: held.model_dump_json(by_alias=True, indent=4),
        ENCODE: held.to_json,
        ATTRIBUTE: reading(held, "held.name"),
    }


def of_msgspec(many: bytes, one: bytes) -> Works:
    page_decoder = msgspec.json.Decoder(list[structs.Profile])
    decoder = msgspec.json.Decoder(structs.Profile)
    held = decoder.decode(one)
    return {
        PAGE: lambda: page_decoder.decode(many),
        ONE: lambda: decoder.decode(one),
        ENCODE: partial(msgspec.json.Encoder().encode, held),
        ATTRIBUTE: reading(held, "held.name"),
    }


def of_pydantic(many: bytes, one: bytes) -> Works:
    adapter = pydantic.TypeAdapter(list[pydantic_profile.Profile])
    held = pydantic_profile.Profile.model_validate_json(one)
    return {
        PAGE: lambda: adapter.validate_json(many),
        ONE: lambda: pydantic_profile.Profile.model_validate_json(one),
        DUMP: lambda: held.model_dump_json(by_alias=True, indent=4),
        ENCODE: lambda: held.model_dump_json(by_alias=True, exclude_unset=True),
        ATTRIBUTE: reading(held, "held.name"),
    }


def of_orjson(many: bytes, one: bytes) -> Works:
    """Plain dictionaries: no types, no dates."""
    held = orjson.loads(one)
    return {
        PAGE: lambda: orjson.loads(many),
        ONE: lambda: orjson.loads(one),
        DUMP: lambda: orjson.dumps(held, option=orjson.OPT_INDENT_2),
        ENCODE: lambda: orjson.dumps(held),
        ATTRIBUTE: reading(held, "held['name']"),
    }


CANDIDATES = {OURS: ours, MSGSPEC: of_msgspec, "orjson": of_orjson, PYDANTIC: of_pydantic}


def megabytes(work: Callable[[], Any]) -> float:
    """Memory of the objects that a task creates, as counted by Python's allocator."""
    work()
    gc.collect()
    tracemalloc.start()
    kept = work()
    taken, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert kept
    return taken / 1e6


def measured(official: Path, rounds: int) -> Table:
    """The best figure of each task, alternating between packages. `official` is an interpreter with its SDK."""
    many = page().encode()
    one = json.dumps(profile(7), separators=(",", ":")).encode()
    works = {name: candidate(many, one) for name, candidate in CANDIDATES.items()}
    found: dict[str, dict[str, list[float]]] = {work: {} for work in TIMES}
    # Excludes everything loaded so far from garbage collections during the measurements.
    gc.collect()
    gc.freeze()
    for _ in range(rounds):
        for work, times in TIMES.items():
            for name, of_candidate in works.items():
                if work in of_candidate:
                    bursts = [seconds(of_candidate[work], times) * UNITS[work] for _ in range(BURSTS)]
                    found[work].setdefault(name, []).extend(bursts)
    table = {work: best(of_work) for work, of_work in found.items()}
    for work, took in official_figures(official, many, one).items():
        table[work]["official"] = took
    table[MEMORY] = {name: megabytes(of_candidate[PAGE]) for name, of_candidate in works.items()}
    return table


def official_figures(python: Path, many: bytes, one: bytes) -> dict[str, float]:
    """The figures of the official SDK, measured in a separate process."""
    given = json.dumps({"page": many.decode(), "one": one.decode(), "times": TIMES, "units": UNITS})
    command: list[str | Path] = [python, "-I", PROJECT / "benches" / "official_models.py"]
    ended = subprocess.run(command, input=given, capture_output=True, text=True, check=True)
    figures: dict[str, float] = json.loads(ended.stdout)
    return figures
