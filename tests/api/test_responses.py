"""The results and exceptions of calls: their parts, copies and pickles."""

from __future__ import annotations

import copy
import pickle
from typing import TYPE_CHECKING, Any

import pytest

from recorded_api import configured
from recorder import recorder
from sailpoint.exceptions import ApiException, AuthenticationException, NotFoundException
from sailpoint.v2024 import ApiClient, IdentityProfilesApi
from sailpoint.v2024.api_response import ApiResponse, Headers, RawResponse

if TYPE_CHECKING:
    from sailpoint.sandbox import Sandbox


def test_a_raw_response_has_an_error_status_instead_of_raising(shared_profiles: IdentityProfilesApi) -> None:
    raw = shared_profiles.get_identity_profile_without_preload_content("nothing")

    assert (raw.status, raw.reason) == (404, "Not Found")
    assert raw.json()["detailCode"] == "404 Not found"
    with pytest.raises(NotFoundException):
        shared_profiles.get_identity_profile_with_http_info("nothing")


def test_the_total_is_returned_on_request(shared_profiles: IdentityProfilesApi) -> None:
    total = len(shared_profiles.list_identity_profiles())
    counted = shared_profiles.list_identity_profiles_with_http_info(limit=1, count=True)

    assert counted.headers["x-total-count"] == str(total)
    assert "X-TOTAL-COUNT" in counted.headers
    assert "X-Total-Count" not in shared_profiles.list_identity_profiles_with_http_info(limit=1).headers


def caught(call: Any) -> ApiException:
    """The exception of a call."""
    with pytest.raises(ApiException) as raised:
        call()
    return raised.value


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ("The tenant is being moved.", "The tenant is being moved."),
        (["The tenant is being moved.", "Wait."], "The tenant is being moved. Wait."),
        ({"detailMessage": "The source is busy."}, "The source is busy."),
        (
            {"errors": [{"message": "name is empty."}, {"message": "owner is unknown."}]},
            "name is empty. owner is unknown.",
        ),
        ({"messages": [{"text": "Invalid."}], "causes": [{"text": "name is empty."}]}, "Invalid. name is empty."),
    ],
)
def test_the_exception_of_a_call_has_every_text_of_the_response(body: Any, message: str) -> None:
    with recorder(lambda _method, _path: (400, body)) as server, ApiClient(configured(server)) as api_client:
        error = caught(lambda: IdentityProfilesApi(api_client).get_identity_profile("1"))

    assert str(error) == f"The service responded with 400 Bad Request: {message}"
    assert error.text
    assert message.startswith(error.text)


DUPLICATES = [copy.copy, copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value))]


@pytest.mark.parametrize("duplicate", DUPLICATES, ids=["copy", "deep", "pickle"])
def test_the_exceptions_of_real_calls_pickle_and_copy(sandbox: Sandbox, duplicate: Any) -> None:
    with (
        ApiClient(sandbox.configuration()) as api_client,
        ApiClient(sandbox.configuration(client_secret="wrong secret")) as stranger,
    ):
        errors = [
            caught(lambda: IdentityProfilesApi(api_client).get_identity_profile("nothing")),
            caught(lambda: IdentityProfilesApi(stranger).get_identity_profile("nothing")),
        ]

    for error in errors:
        again = duplicate(error)

        assert type(again) is type(error)
        assert (str(again), vars(again)) == (str(error), vars(error))
        assert (again.headers or {})["CONTENT-TYPE"] == "application/json"


@pytest.mark.parametrize("duplicate", DUPLICATES, ids=["copy", "deep", "pickle"])
def test_responses_pickle_and_copy(shared_profiles: IdentityProfilesApi, duplicate: Any) -> None:
    response = shared_profiles.list_identity_profiles_with_http_info()
    again = duplicate(response)

    assert (again.status_code, again.headers, again.data, again.raw_data) == (
        response.status_code,
        response.headers,
        response.data,
        response.raw_data,
    )
    assert again.data.model_dump() == response.data.model_dump()
    raw = shared_profiles.list_identity_profiles_without_preload_content()
    same = duplicate(raw)
    assert (same.status, same.reason, same.headers, same.data) == (raw.status, raw.reason, raw.headers, raw.data)


def test_responses_can_be_constructed_for_tests() -> None:
    response: ApiResponse[list[str]] = ApiResponse(
        status_code=200, headers={"X-Total-Count": "7"}, data=[], raw_data=b"[]"
    )
    raw = RawResponse(200, "OK", Headers([("A", "1"), ("a", "2")]), b"[]")

    assert response.headers["x-total-count"] == "7"
    assert raw.headers["A"] == "1, 2"
    assert raw.json() == []


def test_a_rejected_login_has_the_http_reason_phrase(sandbox: Sandbox) -> None:
    with ApiClient(sandbox.configuration(client_secret="no secret")) as api_client:
        error = caught(lambda: IdentityProfilesApi(api_client).list_identity_profiles())

    assert isinstance(error, AuthenticationException)
    assert (error.status, error.reason, error.problem) == (401, "Unauthorized", None)
    assert str(error).startswith(f"The token request to {sandbox.url}/oauth/token failed: 401 Unauthorized: ")


def test_an_unreadable_response_is_reported_with_the_http_reason_phrase() -> None:
    with (
        recorder(lambda _method, _path: (200, {"name": float("nan")})) as server,
        ApiClient(configured(server)) as api_client,
    ):
        error = caught(lambda: IdentityProfilesApi(api_client).get_identity_profile("1"))
        assert error.body == '{"name": NaN}'

    assert (error.status, error.reason) == (200, "OK")
    assert str(error.problem).startswith("its body cannot be read: ")
    request = f"GET {server.url}/v2024/identity-profiles/1"
    assert str(error).startswith(f"{request} responded with 200 OK: {error.problem}")


def test_null_instead_of_a_free_object_can_be_dumped() -> None:
    with recorder(lambda _method, _path: (202, None)) as server, ApiClient(configured(server)) as api_client:
        synced = IdentityProfilesApi(api_client).sync_identity_profile("1")

    assert synced == {}
    assert synced.model_dump_json(by_alias=True, indent=4) == "{}"
