"""Every exception that a call can raise. `OpenApiException` is the root; built-in exceptions are also bases."""

from __future__ import annotations

from sailpoint._base_exception import OpenApiException
from sailpoint._response_exceptions import (
    ApiException,
    AuthenticationException,
    BadRequestException,
    ConflictException,
    ForbiddenException,
    NotFoundException,
    ServiceException,
    TooManyRequestsException,
    UnauthorizedException,
    UnprocessableEntityException,
)
from sailpoint._response_parts import location, member, string

TYPE_CHECKING = False  # importing `typing` takes longer than the rest of the package
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any

__all__ = [
    "ApiAttributeError",
    "ApiException",
    "ApiKeyError",
    "ApiTypeError",
    "ApiValueError",
    "AuthenticationException",
    "BadRequestException",
    "ConfigurationException",
    "ConflictException",
    "ConnectionException",
    "ForbiddenException",
    "InsecureWarning",
    "JsonSyntaxError",
    "NotFoundException",
    "OpenApiException",
    "ServiceException",
    "TaskException",
    "TimeoutException",
    "TooManyRequestsException",
    "TransformException",
    "UnauthorizedException",
    "UnknownFieldWarning",
    "UnprocessableEntityException",
    "ValidationError",
]

_LONGEST_INPUT = 80  # characters of an input that a ValidationError shows


class _At(OpenApiException):
    """An error in a value. `path_to_item` holds the keys and indices that lead to the value."""

    def __init__(self, msg: str, path_to_item: Sequence[str | int] | None = None) -> None:
        super().__init__(f"{msg} at {location(path_to_item)}" if path_to_item else msg)
        self.path_to_item = path_to_item

    def __str__(self) -> str:
        return Exception.__str__(self)  # KeyError would show the repr of its message


class ApiTypeError(_At, TypeError):
    """An argument has the wrong type, is unknown or is missing. Compare the call with the method's signature."""


class ApiValueError(_At, ValueError):
    """An argument has the right type but an invalid value. The message names the valid values."""


class ApiAttributeError(_At, AttributeError):
    """The object has no such attribute; `type(object).model_fields` lists those that it has."""


class ApiKeyError(_At, KeyError):
    """The key does not exist. The message names the keys that do."""


class ValidationError(ApiValueError):
    """A value does not match its model. `errors()` lists every invalid field.

    Arguments are checked before anything is sent. With `Configuration.strict_responses` responses are checked too.
    """

    def __init__(self, title: str, errors: Iterable[Mapping[str, Any]]) -> None:
        """Collect the errors of a model named `title`; each has `loc`, `msg`, `type` and `input`."""
        super().__init__(title)
        self.title = title
        self._errors = [{**error, "loc": tuple(error["loc"])} for error in errors]
        self.args = (title, self._errors)

    def errors(self) -> list[dict[str, Any]]:
        """A dict for each error: `loc` (tuple of names and indices), `msg`, `type` and `input` (the given value)."""
        return [dict(error) for error in self._errors]

    def error_count(self) -> int:
        """The number of errors."""
        return len(self._errors)

    def _details(self) -> dict[str, Any]:
        return {**super()._details(), "errors": [{**each, "input": repr(each["input"])} for each in self.errors()]}

    def __str__(self) -> str:
        from sailpoint._core import represent  # imported here, because that module imports this one

        count = len(self._errors)
        lines = [f"{count} validation error{'' if count == 1 else 's'} for {self.title}"]
        for error in self._errors:
            given = error["input"]
            value = represent(given)
            if len(value) > _LONGEST_INPUT:
                value = f"{value[:40]}...{value[-36:]}"
            details = f"[type={error['type']}, input_value={value}, input_type={type(given).__name__}]"
            lines += [location(error["loc"]), f"  {error['msg']} {details}"]
        return "\n".join(lines)


class JsonSyntaxError(ApiValueError):
    """The text is not valid JSON at `line` and `column`, both counted from 1."""

    def __init__(self, msg: str, line: int = 1, column: int = 1) -> None:
        super().__init__(f"{msg} at line {line}, column {column}")
        self.msg = msg
        self.line = line
        self.column = column
        self.args = (msg, line, column)

    def __str__(self) -> str:
        return f"{self.msg} at line {self.line}, column {self.column}"


class ConfigurationException(OpenApiException, ValueError):
    """The address or the credentials are missing or incomplete.

    Set SAIL_BASE_URL, SAIL_CLIENT_ID and SAIL_CLIENT_SECRET, or pass `base_url`, `client_id` and `client_secret` to
    `Configuration`.
    """


class _NoResponse(OpenApiException):
    """There was no response. `host`, `phase` (if known) and `attempts` describe the failure."""

    def __init__(self, msg: str = "", *, host: str | None = None, phase: str | None = None, attempts: int = 1) -> None:
        super().__init__(msg)
        self.host = host
        self.phase = phase
        self.attempts = attempts


class ConnectionException(_NoResponse, ConnectionError):
    """The service could not be reached. Check the base URL, the proxy and the certificates that the message names."""


class TimeoutException(_NoResponse, TimeoutError):
    """The response did not arrive in time. The service may have processed the request: check before you send it again.

    `_request_timeout` sets the timeout of one call, in seconds.
    """


class TaskException(OpenApiException):
    """A task of the service failed. `task_id`, `completion_status` and `messages` describe the failure.

    `task` holds the complete state that the service reported.
    """

    def __init__(self, task: Mapping[str, Any]) -> None:
        """Describe a task by the state that the service reports."""
        super().__init__(task)
        self.task = dict(task)
        self.task_id = string(task.get("id"))
        self.completion_status = string(task.get("completionStatus"))
        texts = (member(message, "", "localizedText") or message for message in task.get("messages") or ())
        self.messages = [text for each in texts if (text := string(member(each, "", "message")))]

    def __str__(self) -> str:
        name = string(self.task.get("uniqueName")) or self.task_id
        ended = f"The task {name} ended with {self.completion_status or 'no status'}"
        return f"{ended}: {' '.join(self.messages)}" if self.messages else ended


class TransformException(ApiValueError):
    """A transform cannot be evaluated. The message says why, and `path_to_item` where.

    `limit` names the budget that was exceeded (`work`, `text`, `pattern`, `search` or `depth`), or is None.
    """

    def __init__(self, msg: str, limit: str | None = None, path_to_item: Sequence[str | int] = ()) -> None:
        super().__init__(msg)
        self.limit = limit
        self.path_to_item = tuple(path_to_item)
        self.args = (msg, limit, self.path_to_item)

    def __str__(self) -> str:
        return str(self.args[0])


class InsecureWarning(UserWarning):
    """Third parties may read or change requests: the server's certificate is not verified, or nothing is encrypted.

    Set your own certificate authority in `Configuration.ssl_ca_cert` instead of disabling the check, and use https.
    """


class UnknownFieldWarning(UserWarning):
    """A model's constructor got a keyword that does not name a field; most such keywords are misspelt.

    The value is kept as an unknown member, because a tenant may be newer than this package. To set an unknown member
    without a warning, use `model_extra` or `from_dict`.
    """


# Classes from private modules belong to this one, for tracebacks, pickles and `help`.
for _name in __all__:
    globals()[_name].__module__ = __name__
