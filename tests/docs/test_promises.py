"""Promises of docstrings and stubs: errors, ranges, and the types of arguments and results."""

from __future__ import annotations

import copy
import pickle
from collections import ChainMap
from collections.abc import ItemsView, KeysView, Mapping, ValuesView
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, get_args, get_origin, get_type_hints

import pytest

import inputs
from sailpoint import exceptions, to_arrow
from sailpoint.configuration import Configuration
from sailpoint.exceptions import ApiTypeError, ApiValueError, JsonSyntaxError
from sailpoint.paginator import Paginator
from sailpoint.sandbox import Sandbox, evaluate
from sailpoint.v2024 import ApiClient, IdentityProfile, IdentityProfilesApi, JsonPatchOperation, LocaleOrigin
from sailpoint.v2024.api_response import ApiResponse, Headers, RawResponse

if TYPE_CHECKING:
    from collections.abc import Callable

PROFILE = {"name": "a", "authoritativeSource": {"id": "1"}}
Numbers = dict[str, Any]


# Errors of numbers out of range name the argument, the range and the value.

OUT_OF_RANGE: list[tuple[str, Numbers, str]] = [
    ("configuration", {"retries": -1}, "retries must be between 0 and 4294967295 (got -1)"),
    ("configuration", {"retries": 1 << 40}, "retries must be between 0 and 4294967295 (got 1099511627776)"),
    ("configuration", {"connection_pool_maxsize": -1}, "connection_pool_maxsize must be between "),
    ("configuration", {"max_response_bytes": -1}, "max_response_bytes must be between 0 and "),
    ("configuration", {"timeout": -1}, "timeout: seconds must be more than 0 and less than 2**64 (got -1)"),
    ("configuration", {"timeout": 1e30}, "timeout: seconds must be more than 0 and less than 2**64 (got 1e+30)"),
    ("configuration", {"timeout": 10**400}, "timeout: seconds must be more than 0 and less than 2**64 (got 1000"),
    ("configuration", {"timeout": 10**5000}, "timeout: seconds must be more than 0 and less than 2**64 (got "),
    ("configuration", {"timeout": (1, -1)}, "timeout: seconds must be more than 0 and less than 2**64 (got -1)"),
    ("configuration", {"rate_limit": (-1, 5)}, "rate_limit: calls must be between 1 and "),
    ("configuration", {"rate_limit": (0, 5)}, "rate_limit: calls must be between 1 and "),
    ("configuration", {"rate_limit": (1, 0)}, "rate_limit: seconds must be more than 0 and less than 2**64 (got 0)"),
    ("view", {"retries": -1}, "retries must be between 0 and 4294967295 (got -1)"),
    ("view", {"timeout": 0}, "timeout: seconds must be more than 0 and less than 2**64 (got 0)"),
    ("call", {"_retries": -1}, "_retries must be between 0 and 4294967295 (got -1)"),
    ("call", {"_request_timeout": -1}, "_request_timeout: seconds must be more than 0"),
    ("call", {"limit": 300}, "limit must be between 0 and 250 (got 300)"),
    ("call", {"limit": 10**30}, "limit must be between 0 and 250 (got 1000000000000000000000000000000)"),
    ("call", {"offset": -1}, "offset must be between 0 and 2147483647 (got -1)"),
    ("pages", {"limit": 0}, "limit must be 1 or more (got 0)"),
    ("pages", {"offset": -1}, "offset must be 0 or more (got -1)"),
    ("pages", {"result_limit": -1}, "result_limit must be 0 or more (got -1)"),
    ("table", {"batch_size": 0}, "batch_size must be 1 or more (got 0)"),
    ("task", {"timeout": -1}, "timeout must be 0 or more (got -1)"),
    ("task", {"timeout": float("nan")}, "timeout must be 0 or more (got nan)"),
]


@pytest.mark.parametrize(("where", "numbers", "message"), OUT_OF_RANGE)
def test_a_number_out_of_range_is_reported_with_its_name_and_range(
    shared_profiles: IdentityProfilesApi, where: str, numbers: Numbers, message: str
) -> None:
    api = shared_profiles
    places: dict[str, Callable[..., object]] = {
        "configuration": Configuration,
        "view": api.with_options,
        "call": api.list_identity_profiles,
        "pages": lambda **numbers: Paginator.paginate(api.list_identity_profiles, **numbers),
        "table": lambda **numbers: to_arrow([], **numbers),
        "task": lambda **numbers: api.wait_for_task("1", **numbers),
    }
    with pytest.raises(ApiValueError) as raised:
        places[where](**numbers)

    assert str(raised.value).startswith(message)
    assert len(str(raised.value)) < 200


@pytest.mark.parametrize(
    ("where", "arguments", "message"),
    [
        ("pages", {"limit": "5"}, "limit must be an integer, not str"),
        ("pages", {"offset": 1.5}, "offset must be an integer, not float"),
        ("pages", {"result_limit": 1.5}, "result_limit must be an integer, not float"),
        ("pages", {"result_limit": "5"}, "result_limit must be an integer, not str"),
        ("stream", {"result_limit": "5"}, "result_limit must be an integer, not str"),
        ("table", {"batch_size": "5"}, "batch_size must be an integer, not str"),
        ("task", {"timeout": "5"}, "timeout must be a number of seconds, not str"),
    ],
)
def test_an_argument_of_another_type_is_reported_with_its_name(
    shared_profiles: IdentityProfilesApi, where: str, arguments: dict[str, Any], message: str
) -> None:
    api = shared_profiles
    places: dict[str, Callable[..., object]] = {
        "pages": lambda **given: Paginator.paginate(api.list_identity_profiles, **given),
        "stream": lambda **given: list(Paginator.stream(api.list_identity_profiles, **given)),
        "table": lambda **given: to_arrow([], **given),
        "task": lambda **given: api.wait_for_task("1", **given),
    }
    with pytest.raises(ApiTypeError) as raised:
        places[where](**arguments)

    assert str(raised.value) == message


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"port": -1}, "port must be between 0 and 65535 (got -1)"),
        ({"port": 65536}, "port must be between 0 and 65535 (got 65536)"),
        ({"task_delay": float("nan")}, "task_delay must be between 0 and 86400 (got nan)"),
        ({"token_life": -5}, "token_life must be between 0 and 315360000 (got -5)"),
        ({"rate_limit": -1}, "rate_limit must be between 0 and 1000000000 (got -1)"),
        ({"generate": -1}, "generate must be between 0 and 1000000 (got -1)"),
    ],
)
def test_an_option_of_a_sandbox_out_of_range_is_reported_too(options: Numbers, message: str) -> None:
    with pytest.raises(ValueError) as raised:  # noqa: PT011
        Sandbox(**options).start()

    assert str(raised.value) == message


@pytest.mark.parametrize(
    ("fault", "message"),
    [
        ({"nth": 0}, "nth must be between 1 and 1000000000 (got 0)"),
        ({"nth": 2**80}, "nth must be between 1 and 1000000000 (got 1208925819614629174706176)"),
        ({"retry_after": -1}, "retry_after must be between 0 and 86400 (got -1)"),
        ({"share": 1.5}, "share must be between 0 and 1 (got 1.5)"),
        ({"times": -1}, "times must be between 0 and 1000000000 (got -1)"),
        ({"status": 99}, "status must be between 200 and 599 (got 99)"),
        ({"delay": -1}, "delay must be between 0 and 3600 (got -1)"),
        ({"drip": float("inf")}, "drip must be between 0 and 3600 (got inf)"),
    ],
)
def test_a_number_of_a_fault_out_of_range_is_reported_too(
    shared_sandbox: Sandbox, fault: Numbers, message: str
) -> None:
    with pytest.raises(ValueError) as raised:  # noqa: PT011
        shared_sandbox.faults.add(**{"status": 500, **fault})

    assert str(raised.value) == message


# Results.


def raw(data: bytes) -> RawResponse:
    return RawResponse(200, "OK", {}, data)


def test_a_raw_response_is_read_as_json() -> None:
    assert raw(b'{"a": [1, null]}').json() == {"a": [1, None]}


@pytest.mark.parametrize(
    ("data", "line", "column"),
    [(b"", 1, 1), (b'{"a":\n nope}', 2, 2), (b'"\xff"', 1, 1), (b"[" * 200_000, 1, 1), (b"1" * 5000, 1, 1)],
)
def test_a_raw_response_that_is_not_json_says_where(data: bytes, line: int, column: int) -> None:
    with pytest.raises(JsonSyntaxError, match="not valid JSON: ") as raised:
        raw(data).json()

    assert (raised.value.line, raised.value.column) == (line, column)


HEADERS = Headers([("Content-Type", "text/plain"), ("Via", "a"), ("via", "b")])


def test_headers_are_a_mapping() -> None:
    same = {"Content-Type": "text/plain", "Via": "a, b"}

    assert isinstance(HEADERS, Mapping)
    assert issubclass(Headers, Mapping)
    assert dict(HEADERS) == {**HEADERS} == same
    assert (list(HEADERS), len(HEADERS)) == (["Content-Type", "Via"], 2)
    views = HEADERS.keys(), HEADERS.values(), HEADERS.items()
    assert [list(view) for view in views] == [list(same), list(same.values()), list(same.items())]
    for view, kind in zip(views, (KeysView, ValuesView, ItemsView), strict=True):
        assert isinstance(view, kind)
    assert HEADERS.keys() & {"Via", "x"} == {"Via"}
    assert ("Via", "a, b") in HEADERS.items()
    layered: ChainMap[str, str] = ChainMap({}, HEADERS)  # type: ignore[arg-type]
    assert layered["VIA"] == "a, b"
    match HEADERS:
        case {"content-type": media}:
            assert media == "text/plain"
        case _:
            pytest.fail("a mapping matches a mapping pattern")


def test_headers_are_looked_up_by_name_in_any_case_and_by_nothing_else() -> None:
    assert HEADERS["CONTENT-TYPE"] == HEADERS.get("content-type") == "text/plain"
    assert (HEADERS.get("x"), HEADERS.get("x", "y")) == (None, "y")
    for wrong in ("x", 5, None):
        assert wrong not in HEADERS
        assert HEADERS.get(wrong) is None  # type: ignore[arg-type]
        with pytest.raises(KeyError) as raised:
            HEADERS[wrong]  # type: ignore[index]
        assert raised.value.args == (wrong,)
    with pytest.raises(TypeError):
        HEADERS["x"] = "y"  # type: ignore[index]
    with pytest.raises(TypeError):
        hash(HEADERS)


def test_headers_equal_mappings_with_the_same_names_and_values() -> None:
    assert HEADERS == {"via": "a, b", "content-type": "text/plain"}
    assert Headers([("via", "a, b"), ("content-type", "text/plain")]) == HEADERS
    others: list[object] = [{"via": "a, b"}, {"via": "a, b", "content-type": 5}, {"via": "a, b", "x": "y"}, [], None]
    for other in others:
        assert other != HEADERS
    assert copy.deepcopy(HEADERS) == pickle.loads(pickle.dumps(HEADERS)) == HEADERS


def test_responses_accept_headers_from_any_mapping() -> None:
    for given in ({"A": "b"}, MappingProxyType({"A": "b"}), Headers([("A", "b")])):
        assert ApiResponse(200, given, None, b"").headers["a"] == "b"
        assert RawResponse(200, "OK", given, b"").getheader("a") == "b"


# Errors without a response.


@pytest.mark.parametrize("name", exceptions.__all__)
def test_an_error_without_a_response_has_no_status(name: str) -> None:
    kind = getattr(exceptions, name)
    if issubclass(kind, exceptions.OpenApiException):
        assert kind.status is None
    if issubclass(kind, exceptions.ApiException):
        assert kind().status is None
        assert "None" not in str(kind())


def test_errors_without_a_server_or_credentials_have_no_status(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("SAIL_BASE_URL", "SAIL_CLIENT_ID", "SAIL_CLIENT_SECRET"):
        monkeypatch.delenv(variable, raising=False)
    nowhere = Configuration(base_url="http://127.0.0.1:9", client_id="1", client_secret="2", retries=0)
    for configuration in (nowhere, Configuration(client_id="1")):
        with ApiClient(configuration) as client, pytest.raises(exceptions.OpenApiException) as raised:
            IdentityProfilesApi(client).list_identity_profiles()
        assert raised.value.status is None


# Arguments that are mappings in the stubs.


def test_any_mapping_is_accepted_where_the_stubs_say_mapping(sandbox: Sandbox) -> None:
    frozen: Mapping[str, Any] = MappingProxyType(PROFILE)
    with ApiClient(sandbox.configuration()) as client:
        api = IdentityProfilesApi(client)
        assert api.list_identity_profiles(_headers=MappingProxyType({"X-One": "1"}))
        proof = MappingProxyType({"value": "Bearer wrong"})
        with pytest.raises(exceptions.UnauthorizedException):
            api.list_identity_profiles(_request_auth=proof)
        source = {"type": "SOURCE", "id": inputs.SOURCE}
        made = api.create_identity_profile(MappingProxyType({"name": "frozen", "authoritativeSource": source}))
        change = MappingProxyType({"op": "replace", "path": "/priority", "value": 7})
        assert api.update_identity_profile(str(made.id), [change]).priority == 7
    assert IdentityProfile.from_dict(frozen) == IdentityProfile.model_validate(frozen)
    assert JsonPatchOperation.diff(frozen, {**frozen, "name": "b"})[0].path == "/name"
    seed = {"sources": [{"name": "HR"}], "profiles": [MappingProxyType({"name": "a", "authoritativeSource": "HR"})]}
    with Sandbox(seed=MappingProxyType(seed)) as other:
        assert [profile["name"] for profile in other.profiles] == ["a"]
    assert evaluate(MappingProxyType({"type": "static", "attributes": {"value": "x"}})) == "x"


@pytest.mark.parametrize("wrong", ["X: 1", 5, [("X", "1")]])
def test_headers_that_are_not_a_mapping_are_rejected(shared_profiles: IdentityProfilesApi, wrong: Any) -> None:
    with pytest.raises(ApiTypeError, match="_headers"):
        shared_profiles.list_identity_profiles(_headers=wrong)


# Other documented errors.


def test_an_enumeration_rejects_unknown_values() -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        LocaleOrigin("NOWHERE")
    for text in ('"NOWHERE"', "5", "nope"):
        with pytest.raises(ValueError):  # noqa: PT011
            LocaleOrigin.from_json(text)


def test_a_sandbox_that_is_not_running_says_so() -> None:
    sandbox = Sandbox()
    for name in ("url", "client_id", "client_secret", "admin_token"):
        with pytest.raises(RuntimeError, match="not running"):
            getattr(sandbox, name)


def test_a_response_is_generic_at_run_time() -> None:
    alias: Any = ApiResponse[list[int]]

    assert (get_origin(alias), get_args(alias)) == (ApiResponse, (list[int],))
    assert get_type_hints(generic_result)["return"] == alias
    assert alias(status_code=200, headers={}, data=[5], raw_data=b"[5]").data == [5]


def generic_result() -> ApiResponse[list[int]]:
    """A function whose annotation is evaluated."""
    raise NotImplementedError
