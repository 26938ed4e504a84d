"""What tests share: a tenant of their own, and the documented scripts."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import pytest

import official as official_sdk
from commands import Commands
from sailpoint._documented import Script, scripts_of_page
from sailpoint.sandbox import Sandbox
from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi
from sailpoint.v2024.api_client import ApiClient

if TYPE_CHECKING:
    from collections.abc import Iterator

# Deadlines of all tests; tests within tests, for the fixture that the package brings.
pytest_plugins = ["deadlines", "pytester"]

PROJECT = Path(__file__).parent.parent

# The configurations that tests write are nobody else's: others could read them otherwise, which warns.
os.umask(0o077)

if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    # As a shell leaves it to what it runs in the background; the tests press Ctrl-C in processes that inherit it.
    signal.signal(signal.SIGINT, signal.default_int_handler)


def absent(what: str) -> NoReturn:
    """Skips the test that needs it; fails it where SAILPOINT_TEST_ALL says that nothing may be left out."""
    if os.environ.get("SAILPOINT_TEST_ALL"):
        pytest.fail(f"{what}, and SAILPOINT_TEST_ALL is set", pytrace=False)
    pytest.skip(what)


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    """A fresh tenant, for tests that change it."""
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture(scope="session")
def shared_sandbox() -> Iterator[Sandbox]:
    """One tenant for all tests that only read."""
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def profiles(sandbox: Sandbox) -> Iterator[IdentityProfilesApi]:
    """The API on a fresh tenant."""
    with ApiClient(sandbox.configuration()) as api_client:
        yield IdentityProfilesApi(api_client)


@pytest.fixture(scope="session")
def shared_profiles(shared_sandbox: Sandbox) -> Iterator[IdentityProfilesApi]:
    """The API on the tenant that nobody changes."""
    with ApiClient(shared_sandbox.configuration()) as api_client:
        yield IdentityProfilesApi(api_client)


@pytest.fixture
def command(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Commands:
    """Runs commands, at a home without any configuration."""
    return Commands(monkeypatch, capsys, tmp_path)


@pytest.fixture(scope="session")
def documented_scripts() -> list[Script]:
    """The scripts of the documentation page, which is not part of the repository."""
    page = Path(os.environ.get("SAILPOINT_DOCUMENTATION", PROJECT.parent / "shared" / "identity-profiles.md"))
    if not page.is_file():
        absent("the documentation page is not here; SAILPOINT_DOCUMENTATION says where it is")
    return scripts_of_page(page.read_text(encoding="utf-8"))


@pytest.fixture(scope="session")
def ours() -> official_sdk.Sdk:
    """This package, for scripts that run with both SDKs."""
    return official_sdk.Sdk(Path(sys.executable))


@pytest.fixture(scope="session")
def official() -> official_sdk.Sdk:
    """The official SDK, for scripts that run with both."""
    try:
        return official_sdk.install(PROJECT / ".cache" / f"official-{official_sdk.VERSION}")
    except OSError as error:
        absent(f"the official SDK is not here: {error}")
