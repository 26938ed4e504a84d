"""Measures run times. Disturbances only ever add time, so the best of several rounds is the most accurate."""

from __future__ import annotations

import time
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


def seconds(work: Callable[[], object], times: int) -> float:
    """The mean of several runs, in seconds; a first run, which fills caches, is not included."""
    work()
    started = time.perf_counter()
    for _ in range(times):
        work()
    return (time.perf_counter() - started) / times


def best(found: Mapping[str, list[float]]) -> dict[str, float]:
    """The smallest of each candidate's figures."""
    return {name: min(figures) for name, figures in found.items()}


def typical(found: Mapping[str, list[float]]) -> dict[str, float]:
    """The median of each candidate's figures, for tasks that wait for another process: the wake-up time varies between
    rounds, so that the best rounds of two candidates are not comparable."""
    return {name: median(figures) for name, figures in found.items()}
