"""The sources of settings, their validation, and the use of configurations."""

from __future__ import annotations

import copy
import inspect
from typing import TYPE_CHECKING, Any

import pytest

from programs import ran
from sailpoint.configuration import Configuration, ConfigurationParams
from sailpoint.exceptions import ApiAttributeError, ApiTypeError, ApiValueError, ConfigurationException
from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi
from sailpoint.v2024.api_client import ApiClient

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sailpoint.sandbox import Sandbox

VARIABLES = {"base_url": "SAIL_BASE_URL", "client_id": "SAIL_CLIENT_ID", "client_secret": "SAIL_CLIENT_SECRET"}

# Every setting with a value other than its default.
SETTINGS: dict[str, Any] = {
    "base_url": "https://tenant.example",
    "client_id": "id",
    "client_secret": "secret",
    "token_url": "https://tenant.example/token",
    "access_token": "token",
    "experimental": True,
    "suppress_experimental_warnings": True,
    "verify_ssl": False,
    "ssl_ca_cert": "ca.pem",
    "cert_file": "client.pem",
    "key_file": "key.pem",
    "assert_hostname": False,
    "proxy": "http://proxy.example:3128",
    "proxy_headers": {"X-Proxy": "yes"},
    "retries": 7,
    "timeout": (1.0, 2.0),
    "connection_pool_maxsize": 3,
    "safe_chars_for_path_param": ":",
    "strict_responses": True,
    "debug": True,
}
OF_PARAMS = list(inspect.signature(ConfigurationParams).parameters)


@pytest.fixture(autouse=True)
def nowhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A working directory without a config.json, and an environment without settings."""
    for name in VARIABLES.values():
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("text", ['{"ClientSecret": "hidden"', '{"ClientSecret": ["hidden"]}', "\0hidden"])
def test_an_unusable_file_is_named_by_the_first_call_without_quoting_it(nowhere: Path, text: str) -> None:
    (nowhere / "config.json").write_text(text, encoding="utf-8")

    with ApiClient(Configuration()) as api_client, pytest.raises(ConfigurationException) as raised:
        IdentityProfilesApi(api_client).list_identity_profiles()

    assert "config.json cannot be used: not valid at line 1" in str(raised.value)
    assert "hidden" not in str(raised.value)


def test_the_error_names_only_missing_settings() -> None:
    with ApiClient(Configuration(base_url="https://tenant.example", client_id="id")) as api_client:
        with pytest.raises(ConfigurationException) as raised:
            IdentityProfilesApi(api_client).list_identity_profiles()

        api_client.configuration.access_token = "token"
        api_client.configuration.base_url = None
        with pytest.raises(ConfigurationException) as without_url:
            IdentityProfilesApi(api_client).list_identity_profiles()

    assert "SAIL_CLIENT_SECRET" in str(raised.value)
    assert "SAIL_BASE_URL" not in str(raised.value)
    assert "SAIL_BASE_URL" in str(without_url.value)
    assert "SAIL_CLIENT_SECRET" not in str(without_url.value)


@pytest.mark.parametrize("name", SETTINGS)
def test_a_setting_may_be_given_by_keyword_and_by_attribute(name: str) -> None:
    by_attribute = Configuration()
    assert getattr(by_attribute, name) != SETTINGS[name]
    setattr(by_attribute, name, SETTINGS[name])

    assert getattr(Configuration(**{name: SETTINGS[name]}), name) == getattr(by_attribute, name) == SETTINGS[name]


@pytest.mark.parametrize("name", OF_PARAMS)
def test_params_pass_their_settings_to_the_configuration(name: str) -> None:
    by_attribute = ConfigurationParams()
    assert getattr(by_attribute, name) is None
    setattr(by_attribute, name, SETTINGS[name])

    for params in (by_attribute, ConfigurationParams(**{name: SETTINGS[name]})):
        assert getattr(Configuration(params), name) == SETTINGS[name]
    assert getattr(Configuration(configurationParams=by_attribute), name) == SETTINGS[name]


def test_an_argument_that_is_not_params_is_rejected() -> None:
    with pytest.raises(TypeError, match=r"expected ConfigurationParams \(got str\)"):
        Configuration("https://tenant.example")  # type: ignore[arg-type]


def test_the_signatures_name_every_setting() -> None:
    signature = inspect.signature(Configuration)
    with pytest.raises(TypeError) as raised:
        Configuration(nothing=1)  # type: ignore[call-arg]

    names = str(raised.value).partition("it has ")[2].split(", ")
    assert list(signature.parameters) == ["configurationParams", *names]
    for name in names:
        default = getattr(Configuration(), name)
        assert signature.parameters[name].default == (None if name in VARIABLES or name == "token_url" else default)


def test_the_signatures_of_clients_and_apis_are_accurate() -> None:
    assert list(inspect.signature(ApiClient).parameters) == ["configuration", "header_name", "header_value", "cookie"]
    assert list(inspect.signature(IdentityProfilesApi).parameters) == ["api_client"]
    assert set(OF_PARAMS) <= set(SETTINGS)


@pytest.mark.parametrize("target", [Configuration(), ConfigurationParams()], ids=["Configuration", "Params"])
def test_a_misspelt_setting_is_rejected(target: Configuration | ConfigurationParams) -> None:
    with pytest.raises(ApiAttributeError, match="no setting 'experimentl'; it has base_url"):
        target.experimentl = True  # type: ignore[union-attr]
    with pytest.raises(TypeError, match="no setting 'experimentl'"):
        type(target)(experimentl=True)  # type: ignore[call-arg]


def test_a_misspelt_setting_of_a_sandbox_is_rejected(sandbox: Sandbox) -> None:
    with pytest.raises(TypeError, match="no setting 'experimenal'"):
        sandbox.configuration(experimenal=True)


def test_a_subclass_may_have_its_own_attributes() -> None:
    class Mine(Configuration):
        pass

    mine = Mine()
    mine.note = "mine"  # type: ignore[attr-defined]

    assert copy.deepcopy(mine).note == "mine"  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("name", "value", "kind"),
    [
        ("timeout", -1, ApiValueError),
        ("timeout", 0, ApiValueError),
        ("timeout", float("nan"), ApiValueError),
        ("timeout", float("inf"), ApiValueError),
        ("timeout", (1, -1), ApiValueError),
        ("timeout", "soon", ApiTypeError),
        ("retries", -1, ApiValueError),
        ("retries", 1 << 40, ApiValueError),
        ("retries", "often", ApiTypeError),
        ("connection_pool_maxsize", -1, ApiValueError),
        ("verify_ssl", "yes", ApiTypeError),
        ("client_secret", 7, ApiTypeError),
        ("proxy_headers", ["X-Proxy"], ApiTypeError),
    ],
)
def test_an_invalid_value_is_rejected_when_it_is_set(name: str, value: Any, kind: type[Exception]) -> None:
    configuration = Configuration()
    before = getattr(configuration, name)

    with pytest.raises(kind, match=f"^{name}(:| must be) ") as raised:
        setattr(configuration, name, value)
    with pytest.raises(kind, match=f"^{name}(:| must be) "):
        Configuration(**{name: value})

    assert "\n" not in str(raised.value)
    assert getattr(configuration, name) == before


@pytest.mark.parametrize("duplicate", [copy.copy, copy.deepcopy])
def test_a_copy_of_a_configuration_is_independent(duplicate: Any) -> None:
    configuration = Configuration(**SETTINGS)

    again = duplicate(configuration)

    assert type(again) is Configuration
    assert {name: getattr(again, name) for name in SETTINGS} == SETTINGS
    again.retries = 1
    assert configuration.retries == SETTINGS["retries"]


def test_a_copy_derives_its_token_url_from_its_own_base_url() -> None:
    again = copy.copy(Configuration(base_url="https://one.example"))
    again.base_url = "https://other.example"

    assert again.token_url == "https://other.example/oauth/token"


def test_no_repr_shows_a_secret() -> None:
    given = {**SETTINGS, "client_secret": "hidden", "access_token": "hidden", "proxy": "http://me:hidden@proxy.example"}
    configuration = Configuration(
        **given,
    )
    params = ConfigurationParams(**{name: given[name] for name in OF_PARAMS})

    for shown in (repr(configuration), repr(params), repr(ApiClient(configuration))):
        assert "hidden" not in shown
        assert "tenant.example" in shown


@pytest.fixture
def no_defaults() -> Iterator[None]:
    """Reset the defaults of the process afterwards."""
    yield
    Configuration.set_default(None)
    ApiClient.set_default(None)


@pytest.mark.usefixtures("no_defaults")
def test_the_default_configuration_is_made_once_or_set() -> None:
    assert Configuration.get_default() is Configuration.get_default()

    mine = Configuration(base_url="https://mine.example")
    Configuration.set_default(mine)

    assert Configuration.get_default() is mine
    assert ApiClient().configuration is mine


@pytest.mark.usefixtures("no_defaults")
def test_the_default_client_is_made_once_or_set(sandbox: Sandbox) -> None:
    Configuration.set_default(sandbox.configuration())
    assert ApiClient.get_default() is ApiClient.get_default()
    assert IdentityProfilesApi().list_identity_profiles()

    with ApiClient(sandbox.configuration(client_secret="wrong")) as mine:
        ApiClient.set_default(mine)
        assert IdentityProfilesApi().api_client is mine


CALL = """
import sys
from sailpoint.configuration import Configuration
from sailpoint.v2024 import ApiClient, IdentityProfilesApi

settings = dict(zip(sys.argv[2::2], sys.argv[3::2]))
with ApiClient(Configuration(base_url=sys.argv[1], access_token="token", retries=0, **settings)) as api_client:
    try:
        print(len(IdentityProfilesApi(api_client).list_identity_profiles(limit=1)))
    except Exception as error:
        print(type(error).__name__, error)
"""
# No server listens on this port.
DEAD = "127.0.0.1:9"


def call(base_url: str, *settings: str, **environment: str) -> str:
    """The output of a call in a process with these environment variables."""
    return ran(CALL, base_url, *settings, env=environment).stdout


@pytest.mark.parametrize("variable", ["HTTP_PROXY", "ALL_PROXY"])
def test_a_proxy_of_the_environment_is_not_used_for_this_machine(shared_sandbox: Sandbox, variable: str) -> None:
    for url in (shared_sandbox.url, shared_sandbox.url.replace("127.0.0.1", "localhost")):
        message = call(url, **{variable: f"http://{DEAD}"})

        assert message.startswith("UnauthorizedException")


def test_a_proxy_of_the_environment_is_named_when_a_call_through_it_fails() -> None:
    message = call("http://tenant.invalid", SAIL_ALLOW_HTTP="1", HTTP_PROXY=f"http://me:hidden@{DEAD}")

    assert message.startswith("ConnectionException")
    assert f"(through the proxy http://{DEAD})" in message
    assert "hidden" not in message
    assert "through the proxy" not in call(
        "http://tenant.invalid", SAIL_ALLOW_HTTP="1", HTTP_PROXY=f"http://{DEAD}", NO_PROXY="tenant.invalid"
    )


def test_a_configured_proxy_is_used_for_this_machine_too(shared_sandbox: Sandbox) -> None:
    message = call(shared_sandbox.url, "proxy", f"http://{DEAD}")

    assert message.startswith("ConnectionException")
    assert f"(through the proxy http://{DEAD})" in message
