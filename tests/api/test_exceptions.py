"""The exceptions say what happened and what to do, and can be pickled and copied."""

from __future__ import annotations

import builtins
import copy
import pickle
import sys
import traceback
from email.utils import formatdate
from time import time
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from sailpoint import exceptions
from sailpoint.exceptions import (
    ApiAttributeError,
    ApiException,
    ApiKeyError,
    ApiTypeError,
    ApiValueError,
    AuthenticationException,
    BadRequestException,
    ConfigurationException,
    ConflictException,
    ConnectionException,
    ForbiddenException,
    JsonSyntaxError,
    NotFoundException,
    OpenApiException,
    ServiceException,
    TaskException,
    TimeoutException,
    TooManyRequestsException,
    UnauthorizedException,
    UnprocessableEntityException,
    ValidationError,
)
from sailpoint.v2024 import ApiClient, IdentityProfilesApi
from sailpoint.v2024.models.error_response_dto import ErrorResponseDto

if TYPE_CHECKING:
    from sailpoint.sandbox import Sandbox

NOT_FOUND = {
    "detailCode": "404 Not found",
    "trackingId": "e7eab60924f64aa284175b9fa3309599",
    "messages": [{"locale": "en-US", "localeOrigin": "DEFAULT", "text": "There is no such profile."}],
    "causes": [],
}

INVALID = ValidationError(
    "IdentityProfile",
    [
        {"loc": ("authoritativeSource",), "msg": "Field required", "type": "missing", "input": {"name": "x"}},
        {
            "loc": ["identityAttributeConfig", "attributeTransforms", 3, "identityAttributeName"],
            "msg": "Expected a string",
            "type": "string_type",
            "input": 5,
        },
    ],
)

EVERY_EXCEPTION = [
    OpenApiException("message"),
    ApiTypeError("message", ["a", 0]),
    ApiValueError("message", ["a", 0]),
    ApiAttributeError("message", ["a", 0]),
    ApiKeyError("message", ["a", 0]),
    INVALID,
    JsonSyntaxError("expected a value", 2, 7),
    ConfigurationException("message"),
    ConnectionException("message"),
    TimeoutException("message"),
    *(
        kind(404, "Not Found", body="{}", data=NOT_FOUND, headers={"Retry-After": "3"}, attempts=2)
        for kind in (
            ApiException,
            BadRequestException,
            UnauthorizedException,
            ForbiddenException,
            NotFoundException,
            ConflictException,
            UnprocessableEntityException,
            TooManyRequestsException,
            ServiceException,
            AuthenticationException,
        )
    ),
    exceptions.TransformException("message", "work", ["attributes", "values", 0]),
    TaskException({"id": "1", "completionStatus": "ERROR", "messages": [{"localizedText": {"message": "why"}}]}),
]


@pytest.mark.parametrize("error", EVERY_EXCEPTION, ids=lambda error: type(error).__name__)
@pytest.mark.parametrize(
    "duplicate",
    [copy.copy, copy.deepcopy, lambda error: pickle.loads(pickle.dumps(error))],
    ids=["copy", "deep", "pickle"],
)
def test_every_exception_pickles_and_copies(error: Exception, duplicate: object) -> None:
    assert callable(duplicate)

    again = duplicate(error)

    assert type(again) is type(error)
    assert str(again) == str(error)
    assert vars(again) == vars(error)


def test_the_tests_know_every_exception() -> None:
    tested = {type(error).__name__ for error in EVERY_EXCEPTION}

    assert set(exceptions.__all__) - tested == {"InsecureWarning", "UnknownFieldWarning"}


@pytest.mark.parametrize("error", EVERY_EXCEPTION, ids=lambda error: type(error).__name__)
def test_every_exception_has_one_root_and_says_what_to_do(error: Exception) -> None:
    assert isinstance(error, OpenApiException)
    assert type(error).__doc__


@pytest.mark.parametrize(
    ("kind", "builtin"),
    [
        (ApiTypeError, TypeError),
        (ApiValueError, ValueError),
        (ApiAttributeError, AttributeError),
        (ApiKeyError, KeyError),
        (ValidationError, ValueError),
        (JsonSyntaxError, ValueError),
        (exceptions.TransformException, ValueError),
        (ConfigurationException, ValueError),
        (ConnectionException, builtins.ConnectionError),
        (TimeoutException, builtins.TimeoutError),
        (exceptions.InsecureWarning, UserWarning),
    ],
)
def test_an_exception_is_also_the_matching_builtin(kind: type[Exception], builtin: type[Exception]) -> None:
    assert issubclass(kind, builtin)


@pytest.mark.parametrize("kind", [ApiTypeError, ApiValueError, ApiAttributeError, ApiKeyError])
def test_the_message_names_the_path(kind: type[ApiValueError]) -> None:
    assert str(kind("wrong", ["owner", 3, "name"])) == "wrong at owner[3].name"
    assert str(kind("wrong")) == "wrong"


@pytest.mark.parametrize("error", EVERY_EXCEPTION, ids=lambda error: type(error).__name__)
def test_the_message_is_one_line_and_the_repr_has_it(error: Exception) -> None:
    # A validation error has the lines of pydantic's.
    assert len(str(error).splitlines()) == 1 or isinstance(error, ValidationError)
    assert repr(error) == f"{type(error).__name__}({str(error)!r})"


def test_a_validation_error_lists_what_is_wrong() -> None:
    assert INVALID.title == "IdentityProfile"
    assert INVALID.error_count() == 2
    assert INVALID.errors()[1] == {
        "loc": ("identityAttributeConfig", "attributeTransforms", 3, "identityAttributeName"),
        "msg": "Expected a string",
        "type": "string_type",
        "input": 5,
    }


def test_a_validation_error_has_a_line_for_each_error() -> None:
    assert str(INVALID).splitlines() == [
        "2 validation errors for IdentityProfile",
        "authoritativeSource",
        "  Field required [type=missing, input_value={'name': 'x'}, input_type=dict]",
        "identityAttributeConfig.attributeTransforms[3].identityAttributeName",
        "  Expected a string [type=string_type, input_value=5, input_type=int]",
    ]


def test_a_long_input_is_shortened() -> None:
    error = ValidationError("X", [{"loc": (), "msg": "wrong", "type": "any", "input": "y" * 1000}])

    assert str(error).startswith("1 validation error for X")
    assert max(map(len, str(error).splitlines())) < 140


def test_a_change_to_the_list_of_errors_does_not_change_the_exception() -> None:
    INVALID.errors()[0]["msg"] = "changed"

    assert INVALID.errors()[0]["msg"] == "Field required"


def test_a_syntax_error_says_where() -> None:
    error = JsonSyntaxError("expected a value", 2, 7)

    assert (error.line, error.column) == (2, 7)
    assert str(error) == "expected a value at line 2, column 7"


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, BadRequestException),
        (401, UnauthorizedException),
        (403, ForbiddenException),
        (404, NotFoundException),
        (409, ConflictException),
        (418, ApiException),
        (422, UnprocessableEntityException),
        (429, TooManyRequestsException),
        (500, ServiceException),
        (599, ServiceException),
    ],
)
def test_a_status_has_its_class(status: int, kind: type[ApiException]) -> None:
    assert ApiException.for_status(status) is kind


@pytest.mark.parametrize("data", [NOT_FOUND, ErrorResponseDto.from_dict(NOT_FOUND)], ids=["JSON", "model"])
def test_an_error_has_the_details_of_the_response(data: object) -> None:
    error = NotFoundException(404, "Not Found", data=data, headers={"slpt-request-id": "42"})

    assert error.detail_code == "404 Not found"
    assert error.tracking_id == "e7eab60924f64aa284175b9fa3309599"
    assert error.text == "There is no such profile."
    assert error.request_id == "42"


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ({"error": "JWT is expired"}, "JWT is expired"),
        ({"message": "Rate Limit Exceeded"}, "Rate Limit Exceeded"),
        ({"error": "invalid_client", "error_description": "Bad secret"}, "Bad secret"),
        ({"error": {"nested": True}}, None),
        ("plain", "plain"),
        (["first", {"message": "second"}], "first"),
        ({"detailMessage": "Not allowed", "error": "denied"}, "Not allowed"),
        ({"errors": [{"message": "name is empty"}, {"message": "owner is unknown"}]}, "name is empty"),
        ({"errors": ["name is empty"]}, "name is empty"),
        ({"errors": {"name": ["should not be empty"]}}, "should not be empty"),
        ({"messages": [], "causes": [{"text": "The source is busy"}]}, "The source is busy"),
        ({"messages": 7, "errors": [None, 7, [], {}]}, None),
        (None, None),
    ],
)
def test_the_text_is_found_in_every_form_of_body(data: object, text: str | None) -> None:
    error = ApiException(400, "Bad Request", data=data)

    assert error.text == text
    assert (error.detail_code, error.tracking_id, error.request_id) == (None, None, None)


@pytest.mark.parametrize(
    ("data", "texts"),
    [
        (
            {"messages": [{"text": "one."}, {"text": "two."}, {"text": "one."}], "causes": [{"text": "three."}]},
            "one. two. three.",
        ),
        ({"errors": [{"message": "one."}, {"message": "two."}]}, "one. two."),
        (["one.", "two."], "one. two."),
        ({"detailMessage": "two.", "messages": [{"text": "one."}]}, "one. two."),
    ],
)
def test_the_message_of_an_error_has_every_text(data: object, texts: str) -> None:
    assert (
        str(BadRequestException(400, "Bad Request", data=data))
        == f"The service responded with 400 Bad Request: {texts}"
    )
    assert f": {texts}: " in str(AuthenticationException(400, "Bad Request", data=data))


def test_an_error_is_one_line_with_its_details_in_notes() -> None:
    error = NotFoundException(404, "Not Found", body="{...}", data=NOT_FOUND, headers={"Server": "nginx"}, attempts=3)

    assert str(error) == "The service responded with 404 Not Found: There is no such profile. (after 3 attempts)"
    assert repr(error) == f"NotFoundException({str(error)!r})"
    assert error.__notes__[-2:] == ["response headers: {'Server': 'nginx'}", "response body: {...}"]
    error.__notes__.append("of the caller")
    assert pickle.loads(pickle.dumps(error)).__notes__[-1] == "of the caller"


@pytest.mark.skipif(sys.version_info < (3, 11), reason="notes are shown from Python 3.11 on")
def test_a_traceback_shows_the_details() -> None:
    error = ServiceException(503, "Service Unavailable", body="busy")
    shown = "".join(traceback.format_exception(error))

    assert shown.splitlines()[-2:] == [
        "sailpoint.exceptions.ServiceException: The service responded with 503 Service Unavailable",
        "response body: busy",
    ]


def test_long_bodies_are_truncated_in_messages_and_notes() -> None:
    error = ApiException(500, "Internal Server Error", body="x" * 100_000, data={"message": "line\n" * 50_000})

    assert len(str(error)) < 700
    assert "\n" not in str(error)
    assert len(error.__notes__[-1]) < 3000
    assert error.body == "x" * 100_000


def test_a_403_names_the_scope_that_the_operation_requires(sandbox: Sandbox) -> None:
    client = sandbox.add_client(scopes=["idn:identity-profile:read"])
    with ApiClient(sandbox.configuration(**client)) as api_client, pytest.raises(ForbiddenException) as raised:
        IdentityProfilesApi(api_client).delete_identity_profile(sandbox.profiles[0]["id"])

    assert raised.value.scope == "idn:identity-profile:manage"
    assert "requires the scope idn:identity-profile:manage" in str(raised.value)


def test_a_403_names_several_scopes_of_which_one_suffices() -> None:
    error = ForbiddenException(403, "Forbidden")
    assert "scope" not in str(error)

    error.scope = "idn:accounts:read, idn:accounts:manage"
    assert str(error).endswith("(the operation requires one of the scopes idn:accounts:read, idn:accounts:manage)")


def test_json_that_is_declared_as_html_is_not_a_web_page() -> None:
    error = ApiException(404, "Not Found", body=' {"message": "gone"}', headers={"content-type": "text/html"})

    assert str(error) == "The service responded with 404 Not Found"


def test_an_error_without_details_is_readable() -> None:
    assert str(ApiException()) == "The service responded with an error"


def test_a_failed_login_says_that_it_is_one() -> None:
    error = AuthenticationException(401, "Unauthorized", data={"error": "invalid_client"})

    assert str(error).startswith("The token request failed: 401 Unauthorized: invalid_client: check client_id and ")


def test_cookies_are_not_shown() -> None:
    error = ApiException(500, "Internal Server Error", headers={"Set-Cookie": "session=secret"})

    assert "secret" not in str(error)
    assert "secret" not in str(error.__notes__)


def test_an_error_can_be_created_from_a_response_object() -> None:
    response = SimpleNamespace(status=404, reason="Not Found", data=b"gone", headers={"Server": "nginx"})

    error = ApiException(http_resp=response)

    assert (error.status, error.reason, error.body) == (404, "Not Found", "gone")
    assert error.headers == {"Server": "nginx"}


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"Retry-After": "7"}, 7.0),
        ({"retry-after": "1.5"}, 1.5),
        ({"Retry-After": "-1"}, 0.0),
        ({"Retry-After": "Thu, 01 Jan 1970 00:00:00 GMT"}, 0.0),
        ({"Retry-After": "soon"}, None),
        ({}, None),
        (None, None),
    ],
)
def test_the_time_to_wait_comes_from_the_header(headers: dict[str, str] | None, seconds: float | None) -> None:
    assert TooManyRequestsException(429, "Too Many Requests", headers=headers).retry_after == seconds


def test_the_time_to_wait_may_be_a_date() -> None:
    headers = {"Retry-After": formatdate(time() + 3600, usegmt=True)}

    seconds = TooManyRequestsException(429, "Too Many Requests", headers=headers).retry_after

    assert seconds is not None
    assert 0 < seconds <= 3600
