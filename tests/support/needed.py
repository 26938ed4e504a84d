"""Things that tests need beside the package: the repository, and things that are missing on some machines."""

from __future__ import annotations

import os
from pathlib import Path
from typing import NoReturn

import pytest

import official

PROJECT = Path(__file__).parents[2]


def absent(what: str) -> NoReturn:
    """Skip the test that needs something missing; fail it if SAILPOINT_TEST_ALL requires every test to run."""
    if os.environ.get("SAILPOINT_TEST_ALL"):
        pytest.fail(f"{what}, and SAILPOINT_TEST_ALL is set", pytrace=False)
    pytest.skip(what)


def official_release(version: str) -> official.Sdk:
    """A release of the official SDK."""
    try:
        return official.install(PROJECT / ".cache" / f"official-{version}", version)
    except OSError as error:
        absent(f"the official SDK is not here: {error}")
