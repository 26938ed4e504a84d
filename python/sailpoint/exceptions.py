"""Every exception that a call can raise. `OpenApiException` is the root; matching builtin exceptions are bases too."""

from __future__ import annotations

from sailpoint._answers import member, seconds_until, shown, string

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
    "ExperimentalWarning",
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
_LONGEST_TEXT = 2000  # characters of a response that a message or note shows
_SERVER_ERROR = 500

# Attributes of exceptions that notebooks show.
_DETAILS = (
    *("status", "reason", "detail_code", "tracking_id", "request_id", "retry_after"),
    *("host", "phase", "attempts", "path_to_item", "task"),
)


class OpenApiException(Exception):
    """Base class of every exception of this package; catch it if the reason does not matter.

    `status` is the HTTP status of the response, or None if there was no response.
    """

    status: int | None = None

    def _repr_html_(self) -> str:
        from sailpoint._html import of_error

        return of_error(type(self).__name__, self._details())

    def _details(self) -> dict[str, Any]:
        """The attributes of the exception that have a value, by name."""
        values = {name: getattr(self, name, None) for name in _DETAILS}
        known = {name: value for name, value in values.items() if value not in (None, {}, [], ())}
        return {"message": str(self).partition("\n")[0], **known}

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"


class _At(OpenApiException):
    """An error in a value. `path_to_item` holds the keys and indices that lead to the place."""

    def __init__(self, msg: str, path_to_item: Sequence[str | int] | None = None) -> None:
        super().__init__(f"{msg} at {_path(path_to_item)}" if path_to_item else msg)
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
        from sailpoint._core import represent  # a local import, because that module imports this one

        count = len(self._errors)
        lines = [f"{count} validation error{'' if count == 1 else 's'} for {self.title}"]
        for error in self._errors:
            given = error["input"]
            value = represent(given)
            if len(value) > _LONGEST_INPUT:
                value = f"{value[:40]}...{value[-36:]}"
            details = f"[type={error['type']}, input_value={value}, input_type={type(given).__name__}]"
            lines += [_path(error["loc"]), f"  {error['msg']} {details}"]
        return "\n".join(lines)


class JsonSyntaxError(ApiValueError):
    """The text is not valid JSON. `line` and `column`, both counted from 1, say where."""

    def __init__(self, msg: str, line: int = 1, column: int = 1) -> None:
        super().__init__(f"{msg} at line {line}, column {column}")
        self.msg = msg
        self.line = line
        self.column = column
        self.args = (msg, line, column)

    def __str__(self) -> str:
        return f"{self.msg} at line {self.line}, column {self.column}"


class ApiException(OpenApiException):
    """The service returned an error status.

    See `status` and `text` first; quote `tracking_id` when you contact SailPoint support.
    """

    def __init__(
        self,
        status: int | None = None,
        reason: str | None = None,
        http_resp: Any = None,
        *,
        body: str | None = None,
        data: Any = None,
        headers: Mapping[str, str] | None = None,
        attempts: int = 1,
        problem: str | None = None,
    ) -> None:
        """Describe a response.

        Args:
            status: HTTP status; None if there was no response.
            reason: HTTP reason phrase.
            http_resp: An object with `status`, `reason`, `data` and `headers`, used for arguments that are not given.
            body: The body as received.
            data: The decoded body, if it was JSON.
            headers: The response headers.
            attempts: The number of times that the request was sent.
            problem: The fault of a response whose status says success.
        """
        if http_resp is not None:
            status = http_resp.status if status is None else status
            reason = http_resp.reason if reason is None else reason
            headers = http_resp.headers if headers is None else headers
            if body is None and http_resp.data is not None:
                body = bytes(http_resp.data).decode(errors="replace")
        super().__init__(status, reason)
        self.status = status
        self.reason = reason
        self.body = body
        self.data = data
        self.headers = headers
        self.attempts = attempts
        self.problem = problem
        self.__notes__ = self._response_details()

    @staticmethod
    def for_status(status: int) -> type[ApiException]:
        """The class for an HTTP status: `NotFoundException` for 404, `ServiceException` for any 5xx."""
        return _BY_STATUS.get(status, ApiException if status < _SERVER_ERROR else ServiceException)

    @property
    def detail_code(self) -> str | None:
        """The service's own code, finer than the status, for example `400.1.3 Illegal value`."""
        return string(member(self.data, "detail_code", "detailCode"))

    @property
    def tracking_id(self) -> str | None:
        """The id under which SailPoint support finds the request."""
        return string(member(self.data, "tracking_id", "trackingId"))

    @property
    def text(self) -> str | None:
        """The service's own explanation."""
        for message in member(self.data, "messages", "messages") or ():
            if text := string(member(message, "text", "text")):
                return text
        for name in ("error_description", "message", "error"):
            if text := string(member(self.data, name, name)):
                return text
        return None

    @property
    def request_id(self) -> str | None:
        """The id that the service's gateway assigned to the request."""
        return self._header("SLPT-Request-ID") or self._header("X-Request-ID")

    @property
    def retry_after(self) -> float | None:
        """Seconds to wait before the next attempt; None if the service does not say."""
        value = self._header("Retry-After")
        return None if value is None else seconds_until(value)

    def _header(self, name: str) -> str | None:
        wanted = name.lower()
        return next((value for key, value in (self.headers or {}).items() if key.lower() == wanted), None)

    def _details(self) -> dict[str, Any]:
        body = self.body if self.data is None else self.data
        return {**super()._details(), "headers": shown(self.headers or {}), "data": body}

    def _response_details(self) -> list[str]:
        """Details of the response, which tracebacks show below the message from Python 3.11 on."""
        lines = [f"detail code: {self.detail_code}"] if self.detail_code else []
        lines += [f"tracking id: {self.tracking_id}"] if self.tracking_id else []
        if self.headers:
            lines.append(f"response headers: {shown(self.headers)}")
        if self.body or self.data is not None:
            lines.append(f"response body: {_cut(str(self.body or self.data))}")
        return lines

    def __str__(self) -> str:
        attempts = f" (after {self.attempts} attempts)" if self.attempts > 1 else ""
        return _cut(" ".join(self._sentence().split())) + attempts

    def _sentence(self) -> str:
        return _joined(f"The service answered {self._answer() or 'with an error'}", self.problem or self.text)

    def _answer(self) -> str:
        return " ".join(str(part) for part in (self.status, self.reason) if part is not None)


class BadRequestException(ApiException):
    """400: the request is not valid. `text` and `detail_code` say why."""


class UnauthorizedException(ApiException):
    """401: the service refused the token, even a new one. Check that the client id belongs to this tenant."""


class ForbiddenException(ApiException):
    """403: the client lacks permission. Grant it the `scope` that the operation requires."""

    scope: str | None = None
    """The scope that the operation requires, for example `idn:identity-profile:manage`."""

    def _sentence(self) -> str:
        return super()._sentence() + (f" (the operation requires the scope {self.scope})" if self.scope else "")


class NotFoundException(ApiException):
    """404: no object has this id, or it no longer exists."""


class ConflictException(ApiException):
    """409: the object was changed or is in use. Read it again before you retry."""


class UnprocessableEntityException(ApiException):
    """422: the request is well formed, but the service cannot process it. `text` says why."""


class TooManyRequestsException(ApiException):
    """429: the rate limit is exceeded, even after the retries. Wait `retry_after` seconds, or send fewer at once."""


class ServiceException(ApiException):
    """5xx: the service failed. Retry later; a change may have been made nevertheless."""


class AuthenticationException(ApiException):
    """The token request failed. Check the client id, the secret, and that the base URL is the tenant's API."""

    def _sentence(self) -> str:
        return _joined("The token request failed", self._answer(), self.problem or self.text)


_BY_STATUS: dict[int, type[ApiException]] = {
    400: BadRequestException,
    401: UnauthorizedException,
    403: ForbiddenException,
    404: NotFoundException,
    409: ConflictException,
    422: UnprocessableEntityException,
    429: TooManyRequestsException,
}


class ConfigurationException(OpenApiException, ValueError):
    """The address or the credentials are missing or incomplete.

    Set SAIL_BASE_URL, SAIL_CLIENT_ID and SAIL_CLIENT_SECRET, or pass `base_url`, `client_id` and `client_secret` to
    `Configuration`.
    """


class _Unanswered(OpenApiException):
    """There was no response: from which `host`, in which `phase` if known, after how many `attempts`."""

    def __init__(self, msg: str = "", *, host: str | None = None, phase: str | None = None, attempts: int = 1) -> None:
        super().__init__(msg)
        self.host = host
        self.phase = phase
        self.attempts = attempts


class ConnectionException(_Unanswered, ConnectionError):
    """The service could not be reached. Check the base URL, the proxy and the certificates that the message names."""


class TimeoutException(_Unanswered, TimeoutError):
    """The response did not arrive in time. The service may have processed the request: check before you send it again.

    `_request_timeout` sets the timeout of one call, in seconds.
    """


class TaskException(OpenApiException):
    """A task of the service failed. `task_id`, `completion_status` and `messages` say which one, how and why.

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

    `limit` names the budget that was exceeded: `work`, `text`, `pattern`, `search` or `depth`; it is None for any other
    error.
    """

    def __init__(self, msg: str, limit: str | None = None, path_to_item: Sequence[str | int] = ()) -> None:
        super().__init__(msg)
        self.limit = limit
        self.path_to_item = tuple(path_to_item)
        self.args = (msg, limit, self.path_to_item)

    def __str__(self) -> str:
        return str(self.args[0])


class ExperimentalWarning(UserWarning):
    """The operation may change without notice. `Configuration.suppress_experimental_warnings` disables this warning."""


class InsecureWarning(UserWarning):
    """Third parties may read or change requests: the server's certificate is not verified, or nothing is encrypted.

    Set your own certificate authority in `Configuration.ssl_ca_cert` instead of disabling the check, and use https.
    """


class UnknownFieldWarning(UserWarning):
    """A model's constructor got a keyword that does not name a field; most such keywords are misspelt.

    The value is kept as an unknown member, because a tenant may be newer than this package. To set an unknown member
    without a warning, use `model_extra` or `from_dict`.
    """


def _cut(text: str) -> str:
    return (
        text if len(text) <= _LONGEST_TEXT else f"{text[:_LONGEST_TEXT]}… ({len(text) - _LONGEST_TEXT} characters more)"
    )


def _joined(*parts: str | None) -> str:
    return ": ".join(part for part in parts if part)


def _path(steps: Iterable[str | int]) -> str:
    """The steps in the usual notation, for example `attributeTransforms[3].identityAttributeName`."""
    text = ""
    for step in steps:
        text += f"[{step}]" if isinstance(step, int) else f".{step}" if text else str(step)
    return text
