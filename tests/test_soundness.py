"""No program, however odd, ends its process; and no way below the language has fallen back on this interpreter."""

from __future__ import annotations

import subprocess
import sys

import pytest

import sailpoint.v2024 as sdk
from odd_programs import PROGRAMS, START
from sailpoint._core import _shortcuts, names_of

HANGS = 120  # seconds; a program takes a part of one


@pytest.mark.parametrize("name", PROGRAMS)
def test_an_odd_program_ends_as_python_programs_end(name: str) -> None:
    program = f"{START}\n{PROGRAMS[name]}\nprint('to the end')\n"
    command = [sys.executable, "-X", "faulthandler", "-W", "ignore", "-c", program]

    ended = subprocess.run(command, capture_output=True, text=True, check=False, timeout=HANGS)

    assert (ended.returncode, ended.stdout[-11:]) == (0, "to the end\n"), ended.stderr
    assert "panicked" not in ended.stderr


def test_a_class_that_makes_something_else_is_told_so() -> None:
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
