"""Shutdown of the interpreter while threads run methods of models."""

from __future__ import annotations

import signal
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

import inputs
from wire import HANGS

IN_MODELS = {
    "shown": """
class Slow:
    def __repr__(self):
        for _ in range(200_000): pass
        return "x"
profile.model_extra["other"] = [Slow()]
work = lambda: repr(profile)
""",
    "shown for ever": """
class Endless:
    def __repr__(self):
        while True: pass
profile.model_extra["other"] = [Endless()]
work = lambda: repr(profile)
""",
    "compared": """
class Slow:
    def __eq__(self, other):
        for _ in range(200_000): pass
        return True
    __hash__ = None
profile.model_extra["other"] = [Slow()]
other = IdentityProfile(**inputs.PROFILE)
other.model_extra["other"] = [Slow()]
work = lambda: profile == other
""",
    "read and collected": """
import gc
class Garbage:
    def __init__(self): self.itself = self
    def __del__(self):
        for _ in range(2_000): pass
gc.set_threshold(20)
def work():
    Garbage()
    IdentityProfile.from_json(text)
""",
    "built": """
class Slow(str):
    def __eq__(self, other):
        for _ in range(2_000): pass
        return False
    __hash__ = str.__hash__
given = {**inputs.PROFILE, Slow("a"): 1}
def work(): IdentityProfile.from_dict(given)
""",
    "copied": """
import copy
class Slow:
    def __deepcopy__(self, memo):
        for _ in range(200_000): pass
        return self
profile.model_extra["other"] = [Slow()]
work = lambda: copy.deepcopy(profile)
""",
    "dumped": """
class Slow(dict):
    def __getitem__(self, key): return 1
    def items(self):
        for _ in range(200_000): pass
        return super().items()
profile.model_extra["other"] = Slow(a=1)
work = lambda: (profile.to_json(), profile.model_dump())
""",
    "evaluated": """
from collections import UserDict
from sailpoint.sandbox import evaluate
class Slow(UserDict):
    def keys(self):
        for _ in range(200_000): pass
        return super().keys()
def work(): evaluate({"type": "static", "attributes": {"value": "x"}, "other": Slow(a=1)})
""",
}
# CPython 3.10 itself crashes now and then when daemon threads run Python code at exit, without this package as well.
CLEAN = {0, -signal.SIGSEGV} if sys.version_info < (3, 11) else {0}

LOOPS = """
import sys, threading, time
import inputs
from sailpoint.v2024 import IdentityProfile
profile = IdentityProfile(**inputs.PROFILE)
text = profile.to_json()
{}
def loop():
    while True:
        try:
            work()
        except Exception:
            pass
for _ in range(8):
    threading.Thread(target=loop, daemon=True).start()
time.sleep(0.2)
"""


@pytest.mark.parametrize("program", IN_MODELS.values(), ids=IN_MODELS)
def test_the_interpreter_exits_cleanly_while_models_run_python(program: str) -> None:
    command = [sys.executable, "-c", LOOPS.format(program)]

    def status(_: int) -> int:
        process = subprocess.run(command, cwd=Path(inputs.__file__).parent, timeout=HANGS, check=False)
        return process.returncode

    with ThreadPoolExecutor(6) as pool:
        codes = list(pool.map(status, range(12)))

    assert set(codes) <= CLEAN
