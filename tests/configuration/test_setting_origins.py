"""`Configuration.describe()` and `sailpoint auth status` show the origin of each setting, and no secret."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from sailpoint.configuration import Configuration

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from commands import Commands
    from sailpoint.sandbox import Sandbox

URL = "https://tenant.example"


@pytest.fixture(autouse=True)
def nowhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A working directory without a config.json, and an environment without settings."""
    monkeypatch.chdir(tmp_path)
    for name in ("BASE_URL", "CLIENT_ID", "CLIENT_SECRET", "ALLOW_HTTP"):
        monkeypatch.delenv(f"SAIL_{name}", raising=False)


def origins(configuration: Configuration) -> Mapping[str, str]:
    return {name: origin for name, _, origin in configuration.describe()}


def login(configuration: Configuration) -> list[str]:
    return [origins(configuration)[name] for name in ("base_url", "client_id", "client_secret")]


def test_each_setting_has_an_origin() -> None:
    found = origins(Configuration(base_url=URL, retries=5, access_token="t0ken"))

    assert (found["base_url"], found["retries"], found["access_token"]) == ("given", "given", "given")
    assert (found["client_id"], found["timeout"], found["token_url"]) == ("not set", "default", "default")


def test_login_settings_name_their_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in (("BASE_URL", URL), ("CLIENT_ID", "id"), ("CLIENT_SECRET", "s3cret")):
        monkeypatch.setenv(f"SAIL_{name}", value)

    assert login(Configuration()) == ["SAIL_BASE_URL", "SAIL_CLIENT_ID", "SAIL_CLIENT_SECRET"]
    assert login(Configuration(base_url="https://other.example"))[0] == "given"


def test_login_settings_name_their_file(tmp_path: Path) -> None:
    file = tmp_path / "config.json"
    file.write_text(json.dumps({"BaseURL": URL, "ClientId": "id", "ClientSecret": "s3cret"}))
    file.chmod(0o600)

    assert login(Configuration()) == [f"{file}: {name}" for name in ("BaseURL", "ClientId", "ClientSecret")]


def test_a_description_shows_no_secret() -> None:
    configuration = Configuration(
        base_url=URL,
        client_id="id",
        client_secret="s3cret",
        access_token="t0ken",
        proxy="http://user:p4ss@proxy.example:3128",
        proxy_headers={"X-Auth": "h3ader"},
    )
    described = configuration.describe()

    for text in (str(described), repr(described), described._repr_html_()):
        assert "proxy.example" in text
        assert not [secret for secret in ("s3cret", "t0ken", "p4ss", "h3ader") if secret in text]


def test_auth_status_says_where_the_login_is_from_and_that_it_works(command: Commands, shared_sandbox: Sandbox) -> None:
    command.log_in(shared_sandbox)
    rows = command("auth", "status", "-o", "table").rows

    assert rows[1:] == [
        ["base_url", shared_sandbox.url, "SAIL_BASE_URL"],
        ["client_id", shared_sandbox.client_id, "SAIL_CLIENT_ID"],
        ["client_secret", "***", "SAIL_CLIENT_SECRET"],
        ["login", "works"],
    ]


def test_auth_status_of_a_client_without_the_scope_works(
    command: Commands, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    command.log_in(sandbox)
    added = sandbox.add_client(scopes=["idn:task-management:read"])
    monkeypatch.setenv("SAIL_CLIENT_ID", added["client_id"])
    monkeypatch.setenv("SAIL_CLIENT_SECRET", added["client_secret"])

    assert command("auth", "status").json[-1]["value"] == "works, without the scope idn:identity-profile:read"


def test_auth_status_fails_with_the_reason(
    command: Commands, shared_sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    without = command("auth", "status", "-o", "table")
    assert without.status == 4
    assert "failed: missing: base URL" in without.out

    command.log_in(shared_sandbox)
    monkeypatch.setenv("SAIL_CLIENT_SECRET", "another")
    wrong = command("auth", "status", "-o", "table")
    assert wrong.status == 4
    assert "401 Unauthorized" in wrong.out
