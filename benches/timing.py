"""How long something takes, without what disturbs a measurement: that only ever adds to it."""

from __future__ import annotations

import time
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


def seconds(work: Callable[[], object], times: int) -> float:
    """The mean of so many runs, in seconds; a first run, which fills caches, does not count."""
    work()
    started = time.perf_counter()
    for _ in range(times):
        work()
    return (time.perf_counter() - started) / times


def best(found: Mapping[str, list[float]]) -> dict[str, float]:
    """The smallest of each candidate's figures."""
    return {name: min(figures) for name, figures in found.items()}


def typical(found: Mapping[str, list[float]]) -> dict[str, float]:
    """The median of each candidate's figures, for what waits for another process: how long a wake-up takes changes by
    rounds, and the best round of one is no measure for the best of another."""
    return {name: median(figures) for name, figures in found.items()}
