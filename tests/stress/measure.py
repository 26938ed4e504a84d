"""Descriptors, threads and memory of this process, and their growth over the rounds."""

from __future__ import annotations

import gc
import itertools
import os
import threading
from dataclasses import dataclass
from pathlib import Path

MEMORY = 24.0
"""Allowed growth of a program in the second half of its rounds, in MB."""
HANDLES = 3
"""Allowed growth in descriptors or threads in that time."""


@dataclass(frozen=True)
class Measure:
    """A measurement of the process between two rounds."""

    descriptors: int
    threads: int
    memory: float
    """Resident memory in MB."""


def measured() -> Measure:
    """A measurement after a garbage collection."""
    for _ in range(3):
        gc.collect()
    return Measure(
        _entries("/proc/self/fd", "/dev/fd"), _entries("/proc/self/task") or threading.active_count(), _resident()
    )


def grown(measures: list[Measure]) -> list[str]:
    """The quantities that grew in each of the later rounds; the first ones fill pools and caches."""
    later = measures[len(measures) // 2 :]
    found = []
    for name, limit in (("descriptors", HANDLES), ("threads", HANDLES), ("memory", MEMORY)):
        values = [getattr(measure, name) for measure in later]
        rises = all(after > before for before, after in itertools.pairwise(values))
        if len(values) > 2 and rises and values[-1] - values[0] > limit:
            found.append(f"{name} grew: {', '.join(f'{value:.0f}' for value in values)}")
    return found


def _entries(*folders: str) -> int:
    return next((len(os.listdir(folder)) for folder in folders if Path(folder).is_dir()), 0)


def _resident() -> float:
    try:
        return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6
    except OSError:
        return 0.0
