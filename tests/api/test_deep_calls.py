"""Calls and models with deep values end well on a small stack, on any interpreter that runs this test."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from wire import Reply, behind_login

if TYPE_CHECKING:
    from wire import Seen

HANGS = 300  # seconds
DEEP = Path(__file__).with_name("deep_calls.py")
EXPECTED = {
    "ok",
    "ApiException",
    "TypeError",
    "ApiTypeError",
    "ApiValueError",
    "ValueError",
    "RecursionError",
    "ValidationError",
}


def echo(seen: Seen) -> Reply:
    """The body of the request as that of the response."""
    return Reply(200, seen.body, {"Content-Type": "application/json"})


@pytest.mark.parametrize("levels", [12, 150, 5000])
@pytest.mark.parametrize("stack", [1 << 17, 1 << 20])
def test_calls_and_models_of_every_kind_end_well_on_a_small_stack(stack: int, levels: int) -> None:
    with behind_login(echo) as served:
        command = [sys.executable, "-X", "faulthandler", str(DEEP), str(stack), str(levels), served.url]
        ended = subprocess.run(command, capture_output=True, text=True, check=False, timeout=HANGS)

    assert ended.returncode == 0, ended.stderr[-4000:]
    results = [line.split() for line in ended.stdout.splitlines()]
    assert len(results) > 200
    assert {kind for _, _, kind in results} <= EXPECTED
