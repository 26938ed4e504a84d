"""Descriptors, threads and memory of this process, and what of them grows round after round."""

from __future__ import annotations

import gc
import itertools
import os
import threading
from dataclasses import dataclass
from pathlib import Path

MEMORY = 24.0
"""MB by which a program may grow in the second half of its rounds."""
HANDLES = 3
"""Descriptors or threads by which it may grow in that time."""


@dataclass(frozen=True)
class Measure:
    """The process between two rounds."""

    descriptors: int
    threads: int
    memory: float
    """Resident, in MB."""


def measured() -> Measure:
    """The process as it is once the garbage is gone."""
    for _ in range(3):
        gc.collect()
    return Measure(
        _entries("/proc/self/fd", "/dev/fd"), _entries("/proc/self/task") or threading.active_count(), _resident()
    )


def grown(measures: list[Measure]) -> list[str]:
    """What grew with each of the later rounds; the first ones fill pools and caches."""
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
