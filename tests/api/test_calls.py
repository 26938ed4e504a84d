"""The request that a call sends for its arguments, and the result that it returns."""

from __future__ import annotations

import inspect
import pydoc
import re
import warnings
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any

import pytest

import inputs
from recorded_api import configured
from recorder import Recorder, recorder
from sailpoint.exceptions import (
    ApiTypeError,
    ApiValueError,
    ConfigurationException,
    ValidationError,
)
from sailpoint.v2024 import (
    ApiClient,
    Configuration,
    IdentityPreviewRequest,
    IdentityProfile,
    IdentityProfileExportedObject,
    IdentityProfilesApi,
    JsonPatchOperation,
)
from sailpoint.v2024.api_response import ApiResponse, RawResponse

if TYPE_CHECKING:
    from collections.abc import Iterator

# Each method with sufficient arguments, and the number of its positional arguments.
METHODS: dict[str, tuple[dict[str, Any], list[str]]] = {
    "create_identity_profile": ({"identity_profile": inputs.PROFILE}, ["identity_profile"]),
    "delete_identity_profile": ({"identity_profile_id": "1"}, ["identity_profile_id"]),
    "delete_identity_profiles": ({"request_body": ["1"]}, ["request_body"]),
    "export_identity_profiles": ({}, ["limit", "offset", "count", "filters", "sorters"]),
    "generate_identity_preview": (
        {"identity_preview_request": inputs.PREVIEW},
        ["identity_preview_request", "x_sail_point_experimental"],
    ),
    "get_default_identity_attribute_config": ({"identity_profile_id": "1"}, ["identity_profile_id"]),
    "get_identity_profile": ({"identity_profile_id": "1"}, ["identity_profile_id"]),
    "import_identity_profiles": (
        {"identity_profile_exported_object": [inputs.EXPORTED]},
        ["identity_profile_exported_object"],
    ),
    "list_identity_profiles": ({}, ["limit", "offset", "count", "filters", "sorters"]),
    "sync_identity_profile": ({"identity_profile_id": "1"}, ["identity_profile_id"]),
    "update_identity_profile": (
        {"identity_profile_id": "1", "json_patch_operation": [{"op": "remove", "path": "/description"}]},
        ["identity_profile_id", "json_patch_operation"],
    ),
}
LISTS = {"list_identity_profiles", "export_identity_profiles", "import_identity_profiles"}
KEYWORDS = ["_request_timeout", "_retries", "_request_auth", "_content_type", "_headers", "_host_index"]
SUFFIXES = ["", "_with_http_info", "_without_preload_content"]


def response(method: str, path: str) -> tuple[int, Any]:
    """A response that every operation can read."""
    if method == "GET" and path.endswith(("/identity-profiles", "/export")):
        return 200, []
    return 200, {"name": "responded", "authoritativeSource": {}}


@pytest.fixture
def server() -> Iterator[Recorder]:
    with recorder(response) as recorded:
        yield recorded


@pytest.fixture
def api(server: Recorder) -> Iterator[IdentityProfilesApi]:
    with ApiClient(configured(server)) as api_client:
        yield IdentityProfilesApi(api_client)


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize("name", METHODS)
def test_a_method_has_its_own_signature_and_documentation(name: str, suffix: str) -> None:
    method = getattr(IdentityProfilesApi, name + suffix)
    signature = inspect.signature(method)
    arguments, positional = METHODS[name]

    assert list(signature.parameters) == ["self", *positional, *KEYWORDS]
    for argument, parameter in signature.parameters.items():
        assert (parameter.kind is parameter.KEYWORD_ONLY) == (argument in KEYWORDS)
        assert (parameter.default is parameter.empty) == (argument in arguments or argument == "self")
    assert all(argument in method.__doc__ for argument in positional)
    assert method.__name__ == name + suffix
    assert method.__doc__.partition("\n")[0] in pydoc.plain(pydoc.render_doc(IdentityProfilesApi))
    bound = getattr(IdentityProfilesApi(ApiClient(Configuration())), name + suffix)
    assert list(inspect.signature(bound).parameters) == [*positional, *KEYWORDS]
    assert bound.__doc__ == method.__doc__


def test_no_two_methods_have_the_same_documentation() -> None:
    assert len({getattr(IdentityProfilesApi, name).__doc__ for name in METHODS}) == len(METHODS)


@pytest.mark.parametrize("name", METHODS)
def test_every_variant_returns_its_kind_of_result(api: IdentityProfilesApi, server: Recorder, name: str) -> None:
    arguments, _ = METHODS[name]
    if name in LISTS:
        server.requests.clear()
    plain = getattr(api, name)(**arguments)
    response = getattr(api, name + "_with_http_info")(**arguments)
    raw = getattr(api, name + "_without_preload_content")(**arguments)

    assert isinstance(response, ApiResponse)
    assert (response.status_code, response.data) == (200, plain)
    assert response.headers["CONTENT-TYPE"] == "application/json"
    assert isinstance(raw, RawResponse)
    assert (raw.status, raw.reason) == (200, "OK")
    assert raw.data == raw.read() == response.raw_data
    assert raw.getheader("content-type") == raw.getheaders().get("Content-Type") == "application/json"
    assert raw.getheader("nothing", "default") == "default"
    first, *others = server.requests
    assert [(request.method, request.path, request.body) for request in others] == 2 * [
        (first.method, first.path, first.body)
    ]


@pytest.mark.parametrize(
    ("args", "kwargs", "sent"),
    [
        ((inputs.PREVIEW,), {}, "true"),
        ((inputs.PREVIEW, "false"), {}, "false"),
        (("false", inputs.PREVIEW), {}, "false"),
        ((), {"identity_preview_request": inputs.PREVIEW}, "true"),
        ((), {"x_sail_point_experimental": "false", "identity_preview_request": inputs.PREVIEW}, "false"),
        ((inputs.PREVIEW,), {"x_sail_point_experimental": "false"}, "false"),
        (("false",), {"identity_preview_request": inputs.PREVIEW}, "false"),
        ((IdentityPreviewRequest.from_dict(inputs.PREVIEW), "false"), {}, "false"),
        (("false", IdentityPreviewRequest.from_dict(inputs.PREVIEW)), {}, "false"),
    ],
)
def test_the_arguments_of_a_preview_are_accepted_in_either_order(
    api: IdentityProfilesApi, server: Recorder, args: tuple[Any, ...], kwargs: dict[str, Any], sent: str
) -> None:
    api.generate_identity_preview(*args, **kwargs)

    (request,) = server.requests
    assert request.headers["X-SailPoint-Experimental"] == sent
    assert request.body == inputs.PREVIEW


@pytest.mark.parametrize(
    ("args", "kwargs", "message"),
    [
        ((), {}, "missing the argument 'identity_profile_id'"),
        ((None,), {}, "missing the argument 'identity_profile_id'"),
        (("1", "2"), {}, "takes 1 arguments but 2 were given"),
        (("1",), {"identity_profile_id": "2"}, "multiple values for argument 'identity_profile_id'"),
        (("1",), {"_timeout": 2}, "unexpected keyword argument '_timeout'"),
        ((1,), {}, "identity_profile_id must be a string (got int)"),
    ],
)
def test_invalid_arguments_are_rejected_before_anything_is_sent(
    api: IdentityProfilesApi, server: Recorder, args: tuple[Any, ...], kwargs: dict[str, Any], message: str
) -> None:
    with pytest.raises(ApiTypeError, match=re.escape(message)):
        api.get_identity_profile(*args, **kwargs)

    assert not server.requests + server.logins


@pytest.mark.parametrize("limit", [-1, 251, 1 << 70])
def test_a_number_out_of_range_is_rejected(api: IdentityProfilesApi, limit: int) -> None:
    with pytest.raises(ApiValueError, match=r"limit must be between 0 and 250 \(got"):
        api.list_identity_profiles(limit=limit)


def test_headers_of_the_client_and_of_the_call_are_sent(server: Recorder) -> None:
    with ApiClient(configured(server), "X-First", "1", cookie="a=b") as api_client:
        api_client.set_default_header("X-Second", "2")
        api_client.default_headers["X-Third"] = "3"
        api_client.user_agent = "mine/1.0"
        assert api_client.default_headers["User-Agent"] == api_client.user_agent == "mine/1.0"
        IdentityProfilesApi(api_client).list_identity_profiles(_headers={"x-second": "of the call", "X-Fourth": "4"})

    (request,) = server.requests
    sent = {name: request.headers.get_all(name) for name in ("X-First", "X-Second", "X-Third", "X-Fourth", "Cookie")}
    assert sent == {
        "X-First": ["1"],
        "X-Second": ["of the call"],
        "X-Third": ["3"],
        "X-Fourth": ["4"],
        "Cookie": ["a=b"],
    }
    assert request.headers["User-Agent"] == "mine/1.0"


def test_the_usual_user_agent_names_this_package(api: IdentityProfilesApi, server: Recorder) -> None:
    api.list_identity_profiles()

    assert server.requests[0].headers["User-Agent"].startswith("sailpoint-rs/")


def test_the_content_type_of_a_call_replaces_the_declared_one(api: IdentityProfilesApi, server: Recorder) -> None:
    changes = [{"op": "remove", "path": "/description"}]
    api.update_identity_profile("1", changes)
    api.update_identity_profile("1", changes, _content_type="application/json")

    assert [request.headers["Content-Type"] for request in server.requests] == [
        "application/json-patch+json",
        "application/json",
    ]


def test_there_is_one_host(api: IdentityProfilesApi) -> None:
    assert api.list_identity_profiles(_host_index=0) == []
    with pytest.raises(ApiValueError, match="_host_index must be 0"):
        api.list_identity_profiles(_host_index=1)


@pytest.mark.parametrize(
    ("auth", "header", "sent"),
    [
        ({"value": "Bearer mine"}, "Authorization", "Bearer mine"),
        (
            {"type": "oauth2", "in": "header", "key": "Authorization", "value": "Bearer mine"},
            "Authorization",
            "Bearer mine",
        ),
        ({"type": "api_key", "in": "header", "key": "X-Key", "value": "mine"}, "X-Key", "mine"),
        ({"in": "cookie", "key": "session", "value": "session=mine"}, "Cookie", "session=mine"),
    ],
)
def test_request_auth_may_be_a_header(
    api: IdentityProfilesApi, server: Recorder, auth: dict[str, str], header: str, sent: str
) -> None:
    api.list_identity_profiles(_request_auth=auth)

    (request,) = server.requests
    assert request.headers.get_all(header) == [sent]
    assert header == "Authorization" or "Authorization" not in request.headers
    assert not server.logins


def test_request_auth_may_be_in_the_query(api: IdentityProfilesApi, server: Recorder) -> None:
    auth = {"type": "api_key", "in": "query", "key": "api key", "value": "a&b"}
    api.get_identity_profile("1", _request_auth=auth)
    api.list_identity_profiles(limit=5, _request_auth=auth)

    assert [request.query for request in server.requests] == [
        [("api key", "a&b")],
        [("limit", "5"), ("api key", "a&b")],
    ]
    assert not server.logins


@pytest.mark.parametrize(
    ("auth", "message"),
    [
        ("Bearer hidden", "must be a mapping"),
        ({"key": "Authorization"}, "has no 'value'"),
        ({"in": "query", "value": "hidden"}, "has no 'key'"),
        ({"in": "body", "key": "k", "value": "hidden"}, 'got "body"'),
    ],
)
def test_request_auth_in_an_unknown_place_is_rejected(
    api: IdentityProfilesApi, server: Recorder, auth: Any, message: str
) -> None:
    with pytest.raises(ApiTypeError, match=f"_request_auth.*{message}") as raised:
        api.list_identity_profiles(_request_auth=auth)

    assert "hidden" not in str(raised.value)
    assert not server.requests


@pytest.mark.parametrize("seconds", [5, 5.0, (5, 5), None])
def test_a_sufficient_timeout_changes_nothing(api: IdentityProfilesApi, seconds: Any) -> None:
    assert api.list_identity_profiles(_request_timeout=seconds) == []


@pytest.mark.parametrize(
    ("seconds", "kind"), [(0, ApiValueError), (-1, ApiValueError), ("5", ApiTypeError), ([5, 5], ApiTypeError)]
)
def test_an_invalid_timeout_is_rejected(
    api: IdentityProfilesApi, server: Recorder, seconds: Any, kind: type[Exception]
) -> None:
    with pytest.raises(kind, match="_request_timeout"):
        api.list_identity_profiles(_request_timeout=seconds)

    assert not server.requests


def without(document: dict[str, Any], *names: str) -> dict[str, Any]:
    """A document without some members."""
    return {name: value for name, value in document.items() if name not in names}


SENT = without(inputs.PROFILE, "id", "created", "modified")


@pytest.mark.parametrize("form", [dict, IdentityProfile.from_dict], ids=["mapping", "model"])
def test_read_only_members_are_omitted_from_a_body(api: IdentityProfilesApi, server: Recorder, form: Any) -> None:
    api.create_identity_profile(form(inputs.PROFILE))

    assert server.requests[0].body == SENT


@pytest.mark.parametrize("form", [dict, IdentityProfileExportedObject.from_dict], ids=["mapping", "model"])
def test_read_only_members_are_omitted_from_nested_objects(
    api: IdentityProfilesApi, server: Recorder, form: Any
) -> None:
    api.import_identity_profiles([form(inputs.EXPORTED)])

    assert server.requests[0].body == [{**inputs.EXPORTED, "object": SENT}]


def test_bodies_built_from_mappings_are_checked_like_models(api: IdentityProfilesApi, server: Recorder) -> None:
    with pytest.raises(ValidationError) as raised:
        api.update_identity_profile("1", [{"op": "remove", "path": "/a"}, {"op": "testx", "path": "/name"}])
    with pytest.raises(ValidationError):
        api.create_identity_profile({"name": "x", "authoritativeSource": {"type": "SAUCE"}})

    assert raised.value.errors()[0]["loc"] == (1, "op")
    assert "'move'" in str(raised.value)
    assert not server.requests


def test_objects_of_a_response_are_sent_back_unchanged(api: IdentityProfilesApi, server: Recorder) -> None:
    newer = {"name": "x", "authoritativeSource": {"type": "SATELLITE", "orbit": 7}, "owner": None}
    operation = JsonPatchOperation.from_json('{"op": "swap", "path": "/a"}')

    api.create_identity_profile(IdentityProfile.from_dict(newer))
    api.update_identity_profile("1", [operation])

    assert [request.body for request in server.requests] == [newer, [{"op": "swap", "path": "/a"}]]


def test_a_date_without_a_time_zone_is_rejected_in_a_model_and_in_a_body(
    api: IdentityProfilesApi, server: Recorder
) -> None:
    naive = datetime(2020, 1, 1)  # noqa: DTZ001
    profile = IdentityProfile.from_dict({"name": "x", "authoritativeSource": {}})
    with pytest.raises(ValidationError, match=r"time zone: for example value\.replace\(tzinfo=timezone\.utc\)"):
        profile.created = naive
    with pytest.raises(ValidationError, match="created"):
        IdentityProfile(name="x", authoritative_source=profile.authoritative_source, created=naive)
    with pytest.raises(ValidationError, match="created"):
        api.create_identity_profile(profile.model_copy(update={"created": naive}))

    profile.created = naive.replace(tzinfo=timezone.utc)
    assert profile.to_dict()["created"] == "2020-01-01T00:00:00Z"
    assert not server.requests


def test_an_experimental_operation_is_rejected_before_anything_is_sent(server: Recorder) -> None:
    with ApiClient(configured(server, experimental=False)) as api_client:
        api = IdentityProfilesApi(api_client)
        with pytest.raises(ConfigurationException, match=r"configuration\.experimental = True"):
            api.generate_identity_preview(inputs.PREVIEW)
        assert not server.requests + server.logins

        api_client.configuration.experimental = True
        api.generate_identity_preview(inputs.PREVIEW)
    assert len(server.requests) == 1


@pytest.mark.parametrize("suppressed", [False, True])
def test_an_experimental_operation_that_is_allowed_warns_and_prints_nothing(
    server: Recorder, capfd: pytest.CaptureFixture[str], suppressed: bool
) -> None:
    with (
        ApiClient(configured(server, suppress_experimental_warnings=suppressed)) as api_client,
        warnings.catch_warnings(),
    ):
        warnings.simplefilter("error")
        IdentityProfilesApi(api_client).generate_identity_preview(inputs.PREVIEW)

    assert len(server.requests) == 1
    assert capfd.readouterr() == ("", "")
