"""Blanks and quotes around pasted settings are removed, and `describe()` and the log say so."""

from __future__ import annotations

import copy
import json
import logging
import pickle
from typing import TYPE_CHECKING, Any

import pytest

from sailpoint.configuration import Configuration, ConfigurationParams
from sailpoint.v2024 import ApiClient, IdentityProfilesApi
from wire import Reply, behind_login

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from commands import Commands
    from sailpoint.sandbox import Sandbox

NAMES = ("base_url", "client_id", "client_secret")


@pytest.fixture(autouse=True)
def nowhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A working directory without a config.json, and an environment without settings."""
    monkeypatch.chdir(tmp_path)
    for name in NAMES:
        monkeypatch.delenv(f"SAIL_{name.upper()}", raising=False)


def login_of(tenant: Sandbox, decorated: Callable[[str], str]) -> dict[str, Any]:
    return {name: decorated(getattr(tenant, "url" if name == "base_url" else name)) for name in NAMES}


def origins(configuration: Configuration) -> list[str]:
    return [origin for name, _, origin in configuration.describe() if name in NAMES]


def works(configuration: Configuration) -> bool:
    with ApiClient(configuration) as api_client:
        return bool(IdentityProfilesApi(api_client).list_identity_profiles())


DECORATIONS: list[tuple[Callable[[str], str], str]] = [
    (lambda text: f"{text}\n", "blanks"),
    (lambda text: f"\ufeff {text}\t\r\n", "blanks"),
    (lambda text: f'"{text}"', "quotes"),
    (lambda text: f"'{text}' ", "blanks and quotes"),
]


@pytest.mark.parametrize(("decorated", "removed"), DECORATIONS)
def test_given_values_are_cleaned(
    shared_sandbox: Sandbox, decorated: Callable[[str], str], removed: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "sailpoint")
    given = login_of(shared_sandbox, decorated)
    for configuration in (Configuration(**given), Configuration(ConfigurationParams(**given))):
        assert works(configuration)
        assert configuration.client_id == shared_sandbox.client_id
        assert origins(configuration) == [f"given (removed: {removed})"] * 3
    assert f"settings: remark={removed} removed from client_id" in caplog.messages


@pytest.mark.parametrize(("decorated", "removed"), DECORATIONS)
def test_values_of_the_environment_and_of_a_file_are_cleaned(
    shared_sandbox: Sandbox,
    decorated: Callable[[str], str],
    removed: str,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    given = login_of(shared_sandbox, decorated)
    file = tmp_path / "config.json"
    members = dict(zip(("BaseURL", "ClientId", "ClientSecret"), given.values(), strict=True))
    file.write_text(json.dumps(members), encoding="utf-8")
    file.chmod(0o600)
    from_file = Configuration()
    assert works(from_file)
    assert origins(from_file) == [f"{file}: {member} (removed: {removed})" for member in members]

    for name, value in given.items():
        monkeypatch.setenv(f"SAIL_{name.upper()}", value)
    from_environment = Configuration()
    assert works(from_environment)
    assert origins(from_environment) == [f"SAIL_{name.upper()} (removed: {removed})" for name in NAMES]


def test_a_value_of_blanks_counts_as_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SAIL_CLIENT_ID", ' ""\n')

    assert Configuration().client_id is None


def test_copies_and_pickles_keep_what_was_removed_and_a_new_value_forgets_it() -> None:
    configuration = Configuration(base_url="https://a.example\n", client_id="'id'", client_secret="secret")
    for again in (copy.copy(configuration), pickle.loads(pickle.dumps(configuration))):
        assert origins(again)[:2] == ["given (removed: blanks)", "given (removed: quotes)"]

    configuration.client_id = "id"
    assert origins(configuration)[1] == "given"


@pytest.mark.parametrize("pasted", ["t0ken\n", "Bearer t0ken", '"t0ken"', "bearer t0ken \n"])
def test_a_token_is_sent_without_what_surrounds_it_even_if_a_function_returns_it(pasted: str) -> None:
    with behind_login(lambda _: Reply()) as served:
        for source in (pasted, lambda: pasted):
            with ApiClient(Configuration(base_url=served.url, access_token=source)) as api_client:
                IdentityProfilesApi(api_client).list_identity_profiles()

    assert [seen.headers["authorization"] for seen in served.seen] == ["Bearer t0ken"] * 2


def test_auth_status_says_what_was_removed(
    command: Commands, shared_sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    command.log_in(shared_sandbox)
    monkeypatch.setenv("SAIL_CLIENT_ID", f'"{shared_sandbox.client_id}"')
    rows = command("auth", "status", "-o", "table").rows

    assert ["client_id", shared_sandbox.client_id, "SAIL_CLIENT_ID (removed: quotes)"] in rows
    assert ["login", "works"] in rows
