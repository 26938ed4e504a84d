"""Shared fixtures: tenants, commands, the documented scripts, and the two SDKs."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import official as official_sdk
from commands import Commands
from needed import PROJECT, absent, official_release
from sailpoint._documented import Script, scripts_of_page
from sailpoint.sandbox import Sandbox
from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi
from sailpoint.v2024.api_client import ApiClient

if TYPE_CHECKING:
    from collections.abc import Iterator

# A browser, deadlines and order of all tests, a service with chosen replies, tenants, and `pytester` for the fixture of
# the package.
pytest_plugins = ["browsing", "deadlines", "order", "replying", "served_tenants", "pytester"]

# Files that tests write are private: a configuration readable by other users would cause a warning.
os.umask(0o077)

if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    # A shell ignores SIGINT in background processes; tests send it to processes that inherit the handler.
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    """A fresh tenant, for tests that change it."""
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture(scope="session")
def shared_sandbox() -> Iterator[Sandbox]:
    """A tenant shared by all tests that only read."""
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def profiles(sandbox: Sandbox) -> Iterator[IdentityProfilesApi]:
    """The API of a fresh tenant."""
    with ApiClient(sandbox.configuration()) as api_client:
        yield IdentityProfilesApi(api_client)


@pytest.fixture(scope="session")
def shared_profiles(shared_sandbox: Sandbox) -> Iterator[IdentityProfilesApi]:
    """The API of the shared tenant, which no test changes."""
    with ApiClient(shared_sandbox.configuration()) as api_client:
        yield IdentityProfilesApi(api_client)


@pytest.fixture
def command(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Commands:
    """Runs commands with an empty home directory."""
    return Commands(monkeypatch, capsys, tmp_path)


@pytest.fixture(scope="session")
def documented_scripts() -> list[Script]:
    """The scripts of the product's documentation page, which is not part of the repository."""
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
    return official_release(official_sdk.VERSION)
