"""No misuse of models crashes the process, and all low-level optimisations are in use on this interpreter."""

from __future__ import annotations

import subprocess
import sys

import pytest

import sailpoint.v2024 as sdk
from odd_programs import PROGRAMS, START
from sailpoint._core import _shortcuts, names_of

HANGS = 120  # seconds; a program takes less than one


@pytest.mark.parametrize("name", PROGRAMS)
def test_a_program_that_misuses_models_exits_normally(name: str) -> None:
    program = f"{START}\n{PROGRAMS[name]}\nprint('to the end')\n"
    command = [sys.executable, "-X", "faulthandler", "-W", "ignore", "-c", program]

    ended = subprocess.run(command, capture_output=True, text=True, check=False, timeout=HANGS)

    assert (ended.returncode, ended.stdout[-11:]) == (0, "to the end\n"), ended.stderr
    assert "panicked" not in ended.stderr


def test_a_class_whose_new_returns_something_else_is_an_error() -> None:
    class Odd(sdk.IdentityProfile):
        def __new__(cls, *_: object, **__: object) -> sdk.IdentityProfileAllOfOwner:  # type: ignore[misc]
            return sdk.IdentityProfileAllOfOwner(id="1")

    for read in (Odd.from_dict, Odd.model_validate):
        with pytest.raises(TypeError, match=r"Odd.__new__\(\) should return an instance of IdentityProfile"):
            read({"name": "a", "authoritativeSource": {}})


def test_no_short_way_has_fallen_back() -> None:
    for name in names_of("v2024", "models"):
        getattr(sdk, name)

    ways = dict(_shortcuts())

    assert len(ways) >= 5
    assert not [name for name, in_use in ways.items() if not in_use]
