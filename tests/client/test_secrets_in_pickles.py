"""Pickles and copies of configurations, clients and models keep or drop their secrets as documented."""

from __future__ import annotations

import copy
import json
import pickle
from typing import TYPE_CHECKING

import pytest

from sailpoint import exceptions
from sailpoint.configuration import Configuration, ConfigurationParams
from sailpoint.v2024 import IdentityProfile, aio
from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi
from sailpoint.v2024.api_client import ApiClient

if TYPE_CHECKING:
    from pathlib import Path

    from sailpoint.sandbox import Sandbox


def full() -> Configuration:
    """A configuration with every kind of secret."""
    return Configuration(
        base_url="https://tenant.example",
        client_id="id",
        client_secret="hidden-secret",
        access_token="hidden-token",
        proxy="http://user:hidden-password@proxy.example:3128",
        proxy_headers={"Proxy-Authorization": "hidden-header"},
        retries=7,
        timeout=(1.0, 2.0),
        rate_limit=(5, 1.0),
        experimental=True,
    )


def test_a_configuration_pickles_without_its_secrets() -> None:
    pickled = pickle.dumps(full())

    assert b"hidden" not in pickled
    again = pickle.loads(pickled)
    assert (again.base_url, again.client_id, again.retries) == ("https://tenant.example", "id", 7)
    assert (again.timeout, again.rate_limit, again.experimental) == ((1.0, 2.0), (5, 1.0), True)
    assert again.proxy == "http://proxy.example:3128"
    assert (again.client_secret, again.access_token, again.proxy_headers) == (None, None, None)
    with pytest.raises(exceptions.ConfigurationException, match="pickle_secrets"):
        IdentityProfilesApi(ApiClient(again)).list_identity_profiles()


def test_a_configuration_pickles_with_its_secrets_on_request() -> None:
    configuration = full()
    configuration.pickle_secrets = True

    again = pickle.loads(pickle.dumps(configuration))

    assert (again.client_secret, again.access_token) == ("hidden-secret", "hidden-token")
    assert again.proxy == "http://user:hidden-password@proxy.example:3128"
    assert again.proxy_headers == {"Proxy-Authorization": "hidden-header"}


def test_a_copy_in_this_process_keeps_the_secrets() -> None:
    configuration = full()

    for again in (copy.copy(configuration), copy.deepcopy(configuration)):
        assert (again.client_secret, again.access_token) == ("hidden-secret", "hidden-token")
        again.retries = 1
    assert configuration.retries == 7


def test_a_secret_of_the_environment_is_read_there_again(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {"BASE_URL": "https://tenant.example", "CLIENT_ID": "id", "CLIENT_SECRET": "hidden"}.items():
        monkeypatch.setenv(f"SAIL_{name}", value)
    pickled = pickle.dumps(Configuration())

    assert b"hidden" not in pickled
    assert pickle.loads(pickled).client_secret == "hidden"
    monkeypatch.setenv("SAIL_CLIENT_ID", "another")
    assert pickle.loads(pickled).client_secret is None


def test_a_secret_is_read_again_for_a_given_client_id(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SAIL_CLIENT_SECRET", "hidden")
    monkeypatch.delenv("SAIL_CLIENT_ID", raising=False)
    pickled = pickle.dumps(Configuration(base_url="https://tenant.example", client_id="id"))

    assert b"hidden" not in pickled
    assert pickle.loads(pickled).client_secret == "hidden"


def test_copies_keep_the_reason_for_a_missing_secret(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SAIL_CLIENT_SECRET", raising=False)
    (tmp_path / "config.json").write_text("{")
    monkeypatch.chdir(tmp_path)
    configuration = Configuration(base_url="https://tenant.example", client_id="id")

    for again in (copy.copy(configuration), pickle.loads(pickle.dumps(configuration))):
        with pytest.raises(exceptions.ConfigurationException, match=r"config\.json cannot be used"):
            IdentityProfilesApi(ApiClient(again)).list_identity_profiles()


def test_a_secret_of_a_file_is_read_there_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SAIL_BASE_URL", raising=False)
    found = {"BaseURL": "https://tenant.example", "ClientId": "id", "ClientSecret": "hidden"}
    (tmp_path / "config.json").write_text(json.dumps(found))
    monkeypatch.chdir(tmp_path)
    pickled = pickle.dumps(Configuration())
    monkeypatch.chdir("/")

    assert b"hidden" not in pickled
    assert pickle.loads(pickled).client_secret == "hidden"


def test_clients_and_apis_pickle_and_call(shared_sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in shared_sandbox.environment().items():
        monkeypatch.setenv(name, value)
    api = IdentityProfilesApi(ApiClient(Configuration(), "X-One", "1", cookie="hidden"))
    view = api.with_options(retries=2, headers={"X-Two": "2"})
    view.list_identity_profiles()

    pickled = pickle.dumps(view)

    assert b"hidden" not in pickled
    assert shared_sandbox.client_secret.encode() not in pickled
    again = pickle.loads(pickled)
    assert again.api_client.default_headers["X-One"] == "1"
    assert again.list_identity_profiles() == view.list_identity_profiles()


def test_asynchronous_clients_pickle() -> None:
    api = aio.IdentityProfilesApi(aio.ApiClient(full()))

    again = pickle.loads(pickle.dumps(api))

    assert type(again) is aio.IdentityProfilesApi
    assert type(again.api_client) is aio.ApiClient


def test_models_pickle(shared_profiles: IdentityProfilesApi) -> None:
    profiles = shared_profiles.list_identity_profiles()

    again = pickle.loads(pickle.dumps(profiles))

    assert again == profiles
    assert type(again[0]) is IdentityProfile


def test_settings_given_as_params_are_pickled_too() -> None:
    params = ConfigurationParams(base_url="https://tenant.example", client_id="id", client_secret="hidden")

    assert b"hidden" not in pickle.dumps(Configuration(params))


def test_params_pickle_without_their_secrets_and_are_copied_with_them() -> None:
    params = ConfigurationParams(
        base_url="https://tenant.example",
        client_id="id",
        client_secret="hidden",
        access_token=lambda: "hidden",
        proxy="http://user:hidden@proxy.example",
    )

    pickled = pickle.dumps(params)

    assert b"hidden" not in pickled
    again = pickle.loads(pickled)
    assert (again.base_url, again.client_id, again.client_secret) == ("https://tenant.example", "id", None)
    assert (again.access_token, again.proxy) == (None, "http://proxy.example")
    for duplicate in (copy.copy(params), copy.deepcopy(params)):
        assert (duplicate.client_secret, duplicate.proxy) == ("hidden", "http://user:hidden@proxy.example")
        assert duplicate.access_token is params.access_token


def a_token() -> str:
    """A token function that can be pickled by name."""
    return "T"


@pytest.mark.parametrize("with_secrets", [False, True])
def test_a_token_function_is_pickled_if_possible(with_secrets: bool) -> None:
    kept = Configuration(base_url="https://tenant.example", access_token=a_token, pickle_secrets=with_secrets)
    left_out = Configuration(base_url="https://tenant.example", access_token=lambda: "T", pickle_secrets=with_secrets)

    assert pickle.loads(pickle.dumps(kept)).access_token is a_token
    again = pickle.loads(pickle.dumps(left_out))
    assert (again.base_url, again.access_token) == ("https://tenant.example", None)
    with pytest.raises(exceptions.ConfigurationException, match="function given as access_token"):
        IdentityProfilesApi(ApiClient(again)).list_identity_profiles()
    assert copy.copy(left_out).access_token is left_out.access_token


@pytest.mark.parametrize("name", ["Authorization", "X-Api-Key", "cookie", "X-Auth-Token"])
def test_a_secret_header_is_pickled_only_on_request(name: str) -> None:
    for with_secrets in (False, True):
        configuration = Configuration(base_url="https://tenant.example", pickle_secrets=with_secrets)
        api = IdentityProfilesApi(ApiClient(configuration, name, "hidden"))
        pickled = pickle.dumps(api.with_options(headers={name: "hidden", "X-One": "kept"}))

        assert (b"hidden" in pickled) is with_secrets
        assert b"kept" in pickled
