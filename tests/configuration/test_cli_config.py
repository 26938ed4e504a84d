"""The environments of the SailPoint CLI, and the precedence of credentials."""

from __future__ import annotations

import json
from base64 import b64encode
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any

import keyring
import pytest
import yaml
from keyring.errors import KeyringLocked, NoKeyringError

from commands import Commands, run
from file_keyring import FileKeyring
from sailpoint.configuration import from_cli
from sailpoint.exceptions import ConfigurationException
from sailpoint.sandbox import Sandbox
from sailpoint.v2024 import ApiClient, IdentityProfilesApi

if TYPE_CHECKING:
    from collections.abc import Iterator

CLIENT_ID, CLIENT_SECRET = "environments.pat.clientid", "environments.pat.clientsecret"


class SailPointCli:
    """Files and keyring entries of the SailPoint CLI."""

    def __init__(self, home: Path) -> None:
        self._file = home / ".sailpoint" / "config.yaml"
        self._file.parent.mkdir()
        self.keyring = home / "keyring.json"
        self.settings: dict[str, Any] = {"authtype": "pat", "activeenvironment": "one", "environments": {}}
        self.entries: dict[str, dict[str, str]] = {}
        self.write()

    def add(self, name: str, tenant: Sandbox) -> None:
        """An environment with a personal access token."""
        self.settings["environments"][name] = {"baseurl": tenant.url, "tenanturl": "https://acme.example"}
        self.entries.setdefault(CLIENT_ID, {})[name] = tenant.client_id
        self.entries.setdefault(CLIENT_SECRET, {})[name] = tenant.client_secret
        self.write()

    def write(self, text: str | None = None) -> None:
        """Write the files and keyring entries where the CLI writes them."""
        self._file.write_text(yaml.safe_dump(self.settings) if text is None else text, encoding="utf-8")
        self.keyring.write_text(json.dumps(self.entries), encoding="utf-8")


@pytest.fixture(scope="module")
def other() -> Iterator[Sandbox]:
    """A second tenant."""
    profiles = [{"name": "Of the other", "authoritativeSource": "HR"}]
    with Sandbox(seed={"sources": [{"name": "HR"}], "profiles": profiles}) as sandbox:
        yield sandbox


@pytest.fixture
def cli(command: Commands, monkeypatch: pytest.MonkeyPatch) -> Iterator[SailPointCli]:
    """The SailPoint CLI without environments, in the home directory of commands."""
    made = SailPointCli(command.home)
    monkeypatch.setenv("TEST_KEYRING", str(made.keyring))
    before = keyring.get_keyring()
    keyring.set_keyring(FileKeyring())
    yield made
    keyring.set_keyring(before)


def test_an_environment_is_used_with_its_entries_in_the_keyring(
    command: Commands, cli: SailPointCli, shared_sandbox: Sandbox, other: Sandbox
) -> None:
    cli.add("one", shared_sandbox)
    cli.add("two", other)

    assert command("profiles", "list", "--count").out == f"{len(shared_sandbox.profiles)}\n"
    for name in ("two", "TWO"):
        assert [each["name"] for each in command("profiles", "list", "--env", name).json] == ["Of the other"]


def test_scripts_can_use_an_environment(cli: SailPointCli, other: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    cli.add("two", other)
    monkeypatch.setenv("SAIL_ACTIVEENVIRONMENT", "two")
    configuration = from_cli(retries=1)

    assert configuration.retries == 1
    assert other.client_secret not in repr(configuration)
    with ApiClient(configuration) as api_client:
        assert IdentityProfilesApi(api_client).list_identity_profiles()[0].name == "Of the other"


def test_variables_precede_the_cli_and_the_option_precedes_both(
    command: Commands, cli: SailPointCli, shared_sandbox: Sandbox, other: Sandbox, tmp_path: Path
) -> None:
    cli.add("one", shared_sandbox)
    file = {"BaseURL": other.url, "ClientId": other.client_id, "ClientSecret": other.client_secret}
    (tmp_path / "config.json").write_text(json.dumps(file))
    assert command("profiles", "list", "--count").out == "1\n"
    (tmp_path / "config.json").unlink()

    command.log_in(other)
    assert command("profiles", "list", "--count").out == "1\n"
    assert command("profiles", "list", "--count", "--env", "one").out == f"{len(shared_sandbox.profiles)}\n"


def test_a_secret_is_never_sent_to_another_tenant(
    command: Commands, cli: SailPointCli, shared_sandbox: Sandbox, other: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    cli.add("one", shared_sandbox)
    other.clear_requests()
    assert command("profiles", "list", "--base-url", other.url).status == 4
    monkeypatch.setenv("SAIL_BASE_URL", other.url)
    assert command("profiles", "list").status == 4

    command.log_in(shared_sandbox)
    cli.settings["environments"]["empty"] = {"baseurl": other.url}
    cli.write()
    ended = command("profiles", "list", "--env", "empty")
    assert ended.status == 4
    message = "sailpoint: the SailPoint CLI has no personal access token for its environment empty"
    assert ended.err.splitlines()[0] == message
    assert other.requests == []


def test_variables_never_complete_the_settings_of_the_cli(
    cli: SailPointCli, shared_sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    cli.add("one", shared_sandbox)
    monkeypatch.setenv("SAIL_CLIENT_ID", "another")
    monkeypatch.setenv("SAIL_CLIENT_SECRET", "of the environment")

    assert from_cli(client_id=None, client_secret=None).client_secret == shared_sandbox.client_secret
    assert from_cli(client_id="mine", client_secret="given").client_secret == "given"
    with pytest.raises(ConfigurationException, match="no secret for the client another: give client_secret as well"):
        from_cli(client_id="another")
    cli.settings["authtype"] = "oauth"
    cli.entries["environments.oauth.accesstoken"] = {"one": "token"}
    cli.write()
    found = from_cli()
    assert (found.access_token, found.client_id, found.client_secret) == ("token", None, None)


def test_id_and_secret_of_the_cli_come_from_one_source(
    command: Commands, cli: SailPointCli, shared_sandbox: Sandbox
) -> None:
    cli.add("one", shared_sandbox)
    cli.settings["environments"]["one"]["pat"] = {"clientsecret": "an older one"}
    del cli.entries[CLIENT_SECRET]["one"]
    cli.write()

    assert "has no personal access token" in command("profiles", "list").err


def test_base_url_replaces_the_address_of_an_environment(
    command: Commands, cli: SailPointCli, shared_sandbox: Sandbox
) -> None:
    cli.add("one", shared_sandbox)
    cli.settings["environments"]["one"]["baseurl"] = "http://127.0.0.1:1"
    cli.write()

    assert command("profiles", "list", "--env", "one", "--base-url", shared_sandbox.url).json


def test_a_login_of_a_user_is_used_until_it_ends(command: Commands, cli: SailPointCli, shared_sandbox: Sandbox) -> None:
    from plain_client import PlainClient

    soon = datetime.now(timezone.utc) + timedelta(minutes=5)
    cli.settings |= {"authtype": "OAuth", "environments": {"one": {"baseurl": shared_sandbox.url}}}
    cli.write()
    assert "log in with the SailPoint CLI" in command("profiles", "list").err

    token = PlainClient(shared_sandbox).grant["access_token"]
    cli.entries = {"environments.oauth.accesstoken": {"one": token}}
    for expiry in (soon.isoformat(), soon.strftime("%Y-%m-%dT%H:%M:%SZ"), "soon"):
        cli.entries["environments.oauth.expiry"] = {"one": expiry}
        cli.write()
        assert command("profiles", "list").json
    cli.entries["environments.oauth.expiry"] = {"one": "2024-01-01T00:00:00+02:00"}
    cli.write()
    ended = command("profiles", "list")
    assert ended.status == 4
    assert "log in again" in ended.err
    assert token not in ended.err


@pytest.mark.parametrize("written", ["base64", "hex", "windows", "windows in UTF-16", "config"])
def test_secrets_are_read_in_every_encoding_of_the_cli(
    command: Commands, cli: SailPointCli, shared_sandbox: Sandbox, written: str
) -> None:
    cli.add("one", shared_sandbox)
    secret = cli.entries[CLIENT_SECRET].pop("one")
    if written == "base64":
        cli.entries[CLIENT_SECRET]["one"] = f"go-keyring-base64:{b64encode(secret.encode()).decode()}"
    elif written == "hex":
        cli.entries[CLIENT_SECRET]["one"] = f"go-keyring-encoded:{secret.encode().hex()}"
    elif written == "windows":
        cli.entries[f"{CLIENT_SECRET}:one"] = {"one": secret}
    elif written == "windows in UTF-16":
        assert len(secret) % 2 == 0
        cli.entries[f"{CLIENT_SECRET}:one"] = {"one": secret.encode().decode("utf-16-le")}
    else:
        client = {"ClientID": cli.entries[CLIENT_ID].pop("one"), "ClientSecret": secret}
        cli.settings["environments"]["one"]["pat"] = client
    cli.write()

    assert command("profiles", "list").json


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("environments: {a: {baseurl: x}}", "has no environment none; it has: a"),
        ("", "has no environment none; it has: none"),
        ("- a", "has no environment none; it has: none"),
        ("environments: {none: {}}", "the environment none of the SailPoint CLI has no baseurl"),
        ("pat: 'hidden\n - : x\n]", "is not valid YAML"),
    ],
)
def test_an_unusable_configuration_is_an_error(command: Commands, cli: SailPointCli, text: str, why: str) -> None:
    cli.write(text)
    ended = command("profiles", "list", "--env", "none")

    assert ended.status == 4
    assert why in ended.err
    assert "hidden" not in ended.err


def test_without_the_cli_there_are_no_environments(command: Commands) -> None:
    ended = command("profiles", "list", "--env", "one")

    assert ended.status == 4
    assert "does not exist" in ended.err
    with pytest.raises(ConfigurationException, match=r"config\.yaml"):
        from_cli()


@pytest.mark.parametrize(
    ("error", "why"), [(KeyringLocked("closed"), "cannot read"), (NoKeyringError(), "has no personal access token")]
)
def test_a_keyring_that_cannot_be_read_is_an_error(
    command: Commands, cli: SailPointCli, shared_sandbox: Sandbox, error: Exception, why: str
) -> None:
    class Rejecting(FileKeyring):
        """A keyring that cannot be read."""

        def get_password(self, *_: str) -> str | None:
            raise error

    cli.add("one", shared_sandbox)
    keyring.set_keyring(Rejecting())
    ended = command("profiles", "list")

    assert ended.status == 4
    assert why in ended.err


def test_the_command_finds_the_keyring_of_the_system(
    cli: SailPointCli, shared_sandbox: Sandbox, tmp_path: Path
) -> None:
    cli.add("one", shared_sandbox)
    variables = {
        "PYTHON_KEYRING_BACKEND": "file_keyring.FileKeyring",
        "PYTHONPATH": str(Path(__file__).parent),
        "HOME": str(tmp_path),
    }

    assert run("profiles", "list", variables=variables).json


# Without the extra `cli`.


@pytest.fixture
def bare(tmp_path: Path) -> dict[str, str]:
    """Environment variables that hide the libraries of the extra from an interpreter."""
    folder = tmp_path / "absent"
    folder.mkdir()
    for name in ("keyring", "yaml", "shtab"):
        (folder / f"{name}.py").write_text("raise ImportError\n")
    return {"PYTHONPATH": str(folder), "HOME": str(tmp_path)}


def test_without_the_extra_everything_else_works(bare: dict[str, str], shared_sandbox: Sandbox) -> None:
    for output in ("table", "json", "csv"):
        assert run("profiles", "list", "-o", output, tenant=shared_sandbox, variables=bare).status == 0
    for arguments in (["profiles", "list", "-o", "yaml"], ["completion", "bash"]):
        ended = run(*arguments, tenant=shared_sandbox, variables=bare)
        assert (ended.status, ended.out) == (2, "")
        assert ended.err.endswith("install sailpoint-rs[cli]\n")


def test_without_the_extra_the_error_says_what_to_install(
    bare: dict[str, str], cli: SailPointCli, shared_sandbox: Sandbox
) -> None:
    cli.add("one", shared_sandbox)
    without_yaml = run("profiles", "list", variables=bare)
    (Path(bare["PYTHONPATH"]) / "yaml.py").unlink()
    without_keyring = run("profiles", "list", variables=bare)

    assert (without_yaml.status, without_keyring.status) == (4, 4)
    assert "needs PyYAML: install sailpoint-rs[cli]\n" in without_yaml.err
    assert "needs keyring: install sailpoint-rs[cli]" in without_keyring.err


def test_two_environments_are_compared_by_the_names_of_their_profiles(
    command: Commands, cli: SailPointCli, sandbox: Sandbox
) -> None:
    with Sandbox(seed=sandbox.snapshot()) as prod:
        cli.add("dev", sandbox)
        cli.add("prod", prod)
        command("profiles", "update", "Partners", "--set", "priority=7", "--env", "dev")
        command("profiles", "delete", "Seasonal Staff", "--yes", "--env", "prod")
        found = command("profiles", "diff", "--env", "dev", "--env", "prod").json
        one = command("profiles", "diff", "Partners", "--env", "dev", "--env", "prod", "-o", "table").rows

    assert [(each["profile"], each["change"], each["where"]) for each in found] == [
        ("Partners", "change", "priority"),
        ("Seasonal Staff", "remove", "profile"),
    ]
    assert one[1:] == [["Partners", "change", "priority", "7", "50"]]


def test_auth_status_names_the_environment_of_the_cli(command: Commands, cli: SailPointCli, sandbox: Sandbox) -> None:
    cli.add("dev", sandbox)
    rows = command("auth", "status", "--env", "dev", "-o", "table").rows

    assert rows[1] == ["base_url", sandbox.url, "SailPoint CLI, environment dev"]
    assert rows[-1] == ["login", "works"]
