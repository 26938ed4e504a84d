"""Address and secret come from one source, whatever arguments, variables and files exist."""

from __future__ import annotations

import json
import pickle
from itertools import combinations
from typing import TYPE_CHECKING, Any

import pytest

from recorder import recorder
from sailpoint.configuration import Configuration
from sailpoint.exceptions import ConfigurationException, OpenApiException
from sailpoint.v2024 import ApiClient, IdentityProfilesApi

if TYPE_CHECKING:
    from pathlib import Path

    from commands import Commands

NAMES = ("base_url", "client_id", "client_secret")
VARIABLES = dict(zip(NAMES, ("SAIL_BASE_URL", "SAIL_CLIENT_ID", "SAIL_CLIENT_SECRET"), strict=True))
MEMBERS = dict(zip(NAMES, ("BaseURL", "ClientId", "ClientSecret"), strict=True))
SUBSETS = [frozenset(names) for count in range(4) for names in combinations(NAMES, count)]

Origins = dict[str, str]


class Place:
    """A working directory and an environment."""

    def __init__(self, patch: pytest.MonkeyPatch, folder: Path) -> None:
        self._patch = patch
        self.folder = folder
        patch.chdir(folder)
        self.hold()

    def hold(self, environment: frozenset[str] = frozenset(), file: frozenset[str] | None = None) -> None:
        """Set these variables and write these members; each value names its origin."""
        for name, variable in VARIABLES.items():
            self._patch.delenv(variable, raising=False)
            if name in environment:
                self._patch.setenv(variable, value(name, "environment"))
        (self.folder / "config.json").unlink(missing_ok=True)
        if file is not None:
            members = {MEMBERS[name]: value(name, "file") for name in file}
            (self.folder / "config.json").write_text(json.dumps(members), encoding="utf-8")

    def write(self, **members: str) -> None:
        """Write a config.json."""
        (self.folder / "config.json").write_text(json.dumps(members), encoding="utf-8")


@pytest.fixture
def place(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Place:
    return Place(monkeypatch, tmp_path)


def value(name: str, origin: str) -> str:
    """The value from a source; the client id is the same everywhere, as another test covers different ids."""
    return "client" if name == "client_id" else f"https://{origin}.example/{name}"


def found(configuration: Configuration) -> dict[str, str]:
    """Address, id and secret of a configuration."""
    three = {name: getattr(configuration, name) for name in NAMES}
    return {name: text for name, text in three.items() if text is not None}


def suffices(names: frozenset[str], token: str | None) -> bool:
    return names >= ({"base_url"} if token else set(NAMES))


def origins(given: frozenset[str], environment: frozenset[str], file: frozenset[str], token: str | None) -> Origins:
    """The origin of address, id and secret."""
    taken = dict.fromkeys(given, "keyword")
    if suffices(given, token):
        return taken
    if environment - given:
        return dict.fromkeys(environment, "environment") | taken
    if "client_secret" in file - given and not token and given | file == set(NAMES):
        return dict.fromkeys(file, "file") | taken
    return taken


def rejection(configuration: Configuration) -> str:
    with ApiClient(configuration) as api_client, pytest.raises(ConfigurationException) as raised:
        IdentityProfilesApi(api_client).list_identity_profiles()
    return str(raised.value)


@pytest.mark.parametrize("token", [None, "token"])
@pytest.mark.parametrize("given", SUBSETS, ids=lambda given: "+".join(sorted(given)))
def test_given_settings_are_completed_from_one_source_or_the_first_call_names_the_missing_ones(
    place: Place, given: frozenset[str], token: str | None
) -> None:
    for environment in SUBSETS:
        for file in (None, *SUBSETS):
            place.hold(environment, file)
            keywords: Any = {name: value(name, "keyword") for name in given}
            configuration = Configuration(**keywords, access_token=token)

            expected = origins(given, environment, file or frozenset(), token)
            assert found(configuration) == {name: value(name, origin) for name, origin in expected.items()}
            _no_secret_goes_elsewhere(expected)
            if not suffices(frozenset(expected), token):
                message = rejection(configuration)
                lacks = set(NAMES[: 1 if token else 3]) - expected.keys()
                assert {name for name in NAMES if f"({VARIABLES[name]}" in message} == lacks
                assert ("config.json does not complete the environment, which sets SAIL_" in message) == bool(
                    environment - given
                )
                assert ("config.json is not used: " in message) == bool(file and not environment - given)


def _no_secret_goes_elsewhere(taken: Origins) -> None:
    """Check the invariant: no secret is used with an address or client of another source."""
    address, secret = taken.get("base_url"), taken.get("client_secret")
    if address and secret:
        assert (address, secret) in {
            ("keyword", "keyword"),
            ("keyword", "environment"),
            ("keyword", "file"),
            ("environment", "environment"),
            ("environment", "keyword"),
            ("file", "file"),
        }


CHANGES: dict[str, dict[str, Any]] = {
    "base_url": {"base_url": "https://keyword.example/base_url"},
    "token_url": {"token_url": "https://keyword.example/oauth/token"},
    "client_id": {"client_id": "another"},
}


@pytest.mark.parametrize("origin", ["environment", "file"])
@pytest.mark.parametrize("changed", CHANGES.values(), ids=CHANGES)
def test_a_secret_is_sent_only_to_the_host_that_it_was_stored_with(
    place: Place, changed: dict[str, Any], origin: str
) -> None:
    place.hold(*([frozenset(NAMES)] if origin == "environment" else [frozenset(), frozenset(NAMES)]))
    later = Configuration()
    for name, text in changed.items():
        setattr(later, name, text)
    copied = pickle.loads(pickle.dumps(later))
    configurations = [later, copied]
    if "client_id" not in changed:
        settings: Any = changed
        configurations.append(Configuration(**settings))

    for configuration in configurations:
        message = rejection(configuration)
        if configuration is not copied or "token_url" in changed:
            assert "the client secret of " in message
            assert ("environment" if origin == "environment" else "config.json") in message
            assert changed.get("client_id") or "https://keyword.example" in message
            assert changed.get("client_id") or f"https://{origin}.example" in message
        assert value("client_secret", origin) not in message


@pytest.mark.parametrize("origin", ["environment", "file"])
def test_an_address_that_is_set_later_is_used_with_its_own_secret(place: Place, origin: str) -> None:
    with recorder(lambda *_: (200, [])) as served:
        place.hold(*([frozenset(NAMES)] if origin == "environment" else [frozenset(), frozenset(NAMES)]))
        configuration = Configuration()
        configuration.base_url = served.url
        configuration.client_secret = "given"
        with ApiClient(configuration) as api_client:
            IdentityProfilesApi(api_client).list_identity_profiles()

    place.hold(*([frozenset(NAMES)] if origin == "environment" else [frozenset(), frozenset(NAMES)]))
    same = Configuration()
    same.base_url = f"{value('base_url', origin)}/gateway/"
    same.timeout = 0.001
    with ApiClient(same) as api_client, pytest.raises(OpenApiException) as raised:
        IdentityProfilesApi(api_client).list_identity_profiles()
    assert not isinstance(raised.value, ConfigurationException)


def test_the_error_says_why_a_source_is_unusable(place: Place) -> None:
    place.hold(file=frozenset({"base_url"}))
    assert "(config.json is not used: it lacks ClientId, ClientSecret)" in rejection(Configuration())
    assert "its address is used only with its own ClientSecret" in rejection(Configuration(access_token="t"))
    place.hold(frozenset({"client_id", "client_secret"}), frozenset(NAMES))
    assert "which sets SAIL_CLIENT_ID, SAIL_CLIENT_SECRET" in rejection(Configuration())
    other = rejection(Configuration(base_url="https://tenant.example", client_id="another"))
    assert "SAIL_CLIENT_SECRET belongs to a different client id" in other
    place.hold(file=frozenset(NAMES))
    assert "it belongs to a different client id" in rejection(Configuration(client_id="another"))
    place.write(name="a file of something else")
    assert "config.json is not used" not in rejection(Configuration())


def test_a_secret_is_not_used_with_another_client(place: Place) -> None:
    place.hold(frozenset(NAMES), frozenset(NAMES))

    assert found(Configuration(client_id="mine")) == {
        "base_url": value("base_url", "environment"),
        "client_id": "mine",
    }
    place.hold(file=frozenset(NAMES))
    assert found(Configuration(client_id="mine")) == {"client_id": "mine"}


def test_a_variable_or_member_that_is_empty_counts_as_not_set(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    place.write(BaseURL="https://file.example", ClientId="id", ClientSecret="secret")
    text = (place.folder / "config.json").read_text(encoding="utf-8")
    (place.folder / "config.json").write_text(f"\ufeff{text}", encoding="utf-8")
    monkeypatch.setenv("SAIL_BASE_URL", "")

    assert Configuration().base_url == "https://file.example"
    place.write(BaseURL="https://file.example", ClientId="id", ClientSecret="")
    assert "lacks ClientSecret" in rejection(Configuration())


@pytest.mark.parametrize("cli", [False, True])
def test_a_file_with_only_an_address_gets_no_secret(
    command: Commands, monkeypatch: pytest.MonkeyPatch, cli: bool
) -> None:
    monkeypatch.setenv("SAIL_CLIENT_ID", "id")
    monkeypatch.setenv("SAIL_CLIENT_SECRET", "secret")
    if cli:
        (command.home / ".sailpoint").mkdir()
        (command.home / ".sailpoint" / "config.yaml").write_text(
            "environments: {default: {baseurl: http://127.0.0.1:9}}"
        )
    with recorder(lambda *_: (200, [])) as server:
        (command.home / "config.json").write_text(json.dumps({"BaseURL": server.url}))
        assert "base URL (SAIL_BASE_URL" in rejection(Configuration())
        ended = command("profiles", "list")

    assert ended.status == 4
    assert "base URL (SAIL_BASE_URL" in ended.err
    assert server.requests == server.logins == []


def test_an_incomplete_file_is_not_skipped_in_favour_of_the_cli(
    command: Commands, monkeypatch: pytest.MonkeyPatch
) -> None:
    # keyring might choose a backend of another test, because it registers every loaded backend class.
    (command.home / "keyring.json").write_text("{}")
    monkeypatch.setenv("TEST_KEYRING", str(command.home / "keyring.json"))
    (command.home / ".sailpoint").mkdir()
    (command.home / ".sailpoint" / "config.yaml").write_text("environments: {default: {baseurl: http://127.0.0.1:9}}")
    (command.home / "config.json").write_text('{"BaseURL": "https://tenant.example"}')

    assert "config.json is not used: it lacks ClientId, ClientSecret" in command("profiles", "list").err
    for text in ('{"name": "of something else"}', "[]", "{"):
        (command.home / "config.json").write_text(text)
        assert "the SailPoint CLI has no personal access token" in command("profiles", "list").err


def test_a_pickle_restores_its_secret_only_for_the_same_address(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    place.hold(frozenset(NAMES))
    pickled = pickle.dumps(Configuration())
    chosen = pickle.dumps(Configuration(base_url="https://chosen.example"))
    monkeypatch.delenv("SAIL_CLIENT_ID")

    assert pickle.loads(pickled).client_secret == value("client_secret", "environment")
    monkeypatch.setenv("SAIL_BASE_URL", "https://another.example")
    assert pickle.loads(pickled).client_secret is None
    assert pickle.loads(chosen).client_secret == value("client_secret", "environment")
