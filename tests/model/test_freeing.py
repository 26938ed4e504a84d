"""Nested models are freed on a small stack, by any route, and with everything that they hold."""

from __future__ import annotations

import subprocess
import sys

import pytest

HANGS = 120  # seconds
PROGRAM = """
import gc, sys, threading, weakref
import sailpoint.v2024 as sdk

LEVELS, STACK = int(sys.argv[1]), 128 * 1024

class Own(sdk.TransformDefinition):
    pass

class Held:
    pass

def extras(inner, make=sdk.TransformDefinition):
    outer = make(type="a")
    outer.model_extra["inner"] = inner
    return outer

def hidden(inner):
    outer = sdk.TransformDefinition(type="a")
    outer.model_extra["to_json"] = inner
    return outer

def private(inner):
    outer = Own(type="a")
    outer._inner = inner
    return outer

def field(inner):
    return sdk.TransformDefinition.model_construct(attributes={"a": inner})

def alternating(inner):
    return extras(field(inner))

WAYS = [extras, lambda inner: extras(inner, Own), hidden, private, field, alternating]

def nested(wrap, levels):
    held = inner = Held()
    for _ in range(levels):
        inner = wrap(inner)
    return inner, weakref.ref(held)

def run(levels):
    for wrap in WAYS:
        value, held = nested(wrap, levels)
        kept = vars(value)
        count = len(kept)
        del value
        assert len(kept) == count
        del kept
        assert held() is None, wrap
        raised = False
        try:
            value, held = nested(wrap, levels)
            raise KeyError("a")
        except KeyError:
            del value
            raised = held() is None
        assert raised
        value, held = nested(wrap, levels)
        vars(value)["circle"] = value
        del value
        gc.collect()
        assert held() is None, wrap

run(2)
threading.stack_size(STACK)
thread = threading.Thread(target=run, args=(LEVELS,))
thread.start()
thread.join()
print("to the end")
"""


@pytest.mark.parametrize("levels", [3, 20, 200])
def test_nested_models_are_freed_on_a_small_stack(levels: int) -> None:
    command = [sys.executable, "-X", "faulthandler", "-c", PROGRAM, str(levels)]

    ended = subprocess.run(command, capture_output=True, text=True, check=False, timeout=HANGS)

    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "to the end\n", "")
