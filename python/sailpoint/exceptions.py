"""Everything that a call can raise: `OpenApiException` is the root, and the fitting builtins are bases too."""

from __future__ import annotations

from sailpoint._answers import member, seconds_until, shown, string

TYPE_CHECKING = False  # `typing` is worth more time than the rest of the import
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
_SERVER_ERROR = 500


class OpenApiException(Exception):
    """Root of everything that this package raises; catch it where the reason makes no difference.

    `status` is the HTTP status of the answer, and None where none came: nothing was sent, or nothing arrived.
    """

    status: int | None = None

    def _repr_html_(self) -> str:
        from sailpoint._html import of_error

        return of_error(self)


class _At(OpenApiException):
    """What is wrong with a value, and where: `path_to_item` holds the keys and indices that lead there."""

    def __init__(self, msg: str, path_to_item: Sequence[str | int] | None = None) -> None:
        super().__init__(f"{msg} at {_path(path_to_item)}" if path_to_item else msg)
        self.path_to_item = path_to_item

    def __str__(self) -> str:
        return Exception.__str__(self)  # KeyError would show the repr of its message


class ApiTypeError(_At, TypeError):
    """An argument has the wrong type, is unknown or is missing; compare the call with the method's signature."""


class ApiValueError(_At, ValueError):
    """An argument has the right type and a value that cannot be sent; the message says which values can."""


class ApiAttributeError(_At, AttributeError):
    """The object has no such attribute; `type(object).model_fields` lists those that it has."""


class ApiKeyError(_At, KeyError):
    """There is no such key; look at the keys that the message names."""


class ValidationError(ApiValueError):
    """A value does not fit its model; `errors()` lists every field that is wrong.

    What you give is checked before anything is sent. With `Configuration.strict_responses` an answer is checked too.
    """

    def __init__(self, title: str, errors: Iterable[Mapping[str, Any]]) -> None:
        """Collect what is wrong with a `title`: for each error its `loc`, `msg`, `type` and `input`."""
        super().__init__(title)
        self.title = title
        self._errors = [{**error, "loc": tuple(error["loc"])} for error in errors]
        self.args = (title, self._errors)

    def errors(self) -> list[dict[str, Any]]:
        """One dict for each error: `loc` (tuple of names and indices), `msg`, `type` and `input` (what was given)."""
        return [dict(error) for error in self._errors]

    def error_count(self) -> int:
        """How many errors there are."""
        return len(self._errors)

    def __str__(self) -> str:
        from sailpoint._core import represent  # here, because that module makes these exceptions

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
    """The text is not JSON. Look at `line` and `column`, both counted from 1."""

    def __init__(self, msg: str, line: int = 1, column: int = 1) -> None:
        super().__init__(f"{msg} at line {line}, column {column}")
        self.msg = msg
        self.line = line
        self.column = column
        self.args = (msg, line, column)

    def __str__(self) -> str:
        return f"{self.msg} at line {self.line}, column {self.column}"


class ApiException(OpenApiException):
    """The service answered with a status that is not success.

    Look at `status` and `text` first; give `tracking_id` to SailPoint's support when you ask about it.
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
        """Describe an answer.

        Args:
            status: HTTP status; None where no answer came.
            reason: HTTP reason phrase.
            http_resp: an object with `status`, `reason`, `data` and `headers` that fills in what else is not given.
            body: the body as text, as it came.
            data: the body decoded, where it was JSON.
            headers: the response headers.
            attempts: how often the request was sent.
            problem: what is wrong with an answer whose status is that of a success.
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
        """What SailPoint's support finds the request by."""
        return string(member(self.data, "tracking_id", "trackingId"))

    @property
    def text(self) -> str | None:
        """What the service says about it, in a sentence."""
        for message in member(self.data, "messages", "messages") or ():
            if text := string(member(message, "text", "text")):
                return text
        for name in ("error_description", "message", "error"):
            if text := string(member(self.data, name, name)):
                return text
        return None

    @property
    def request_id(self) -> str | None:
        """The id that the service's gateway gave the request."""
        return self._header("SLPT-Request-ID") or self._header("X-Request-ID")

    @property
    def retry_after(self) -> float | None:
        """Seconds to wait before the next attempt, None when the service does not say."""
        value = self._header("Retry-After")
        return None if value is None else seconds_until(value)

    def _header(self, name: str) -> str | None:
        wanted = name.lower()
        return next((value for key, value in (self.headers or {}).items() if key.lower() == wanted), None)

    def __str__(self) -> str:
        attempts = f" (after {self.attempts} attempts)" if self.attempts > 1 else ""
        lines = [self._sentence() + attempts, f"Status: {self.status}", f"Reason: {self.reason}"]
        if self.headers:
            lines.append(f"HTTP response headers: {shown(self.headers)}")
        if self.body or self.data is not None:
            lines.append(f"HTTP response body: {self.body or self.data}")
        return "\n".join(lines)

    def _sentence(self) -> str:
        answer = " ".join(str(part) for part in (self.status, self.reason) if part is not None)
        sentence = f"The service answered {answer or 'with an error'}"
        explanation = self.problem or self.text
        return f"{sentence}: {explanation}" if explanation else sentence


class BadRequestException(ApiException):
    """400: something in the request is not accepted; `text` and `detail_code` say what."""


class UnauthorizedException(ApiException):
    """401: the token was refused, also a fresh one. Check that the client id and its tenant belong together."""


class ForbiddenException(ApiException):
    """403: the client may not do this. Grant it the scope that the method's documentation names."""


class NotFoundException(ApiException):
    """404: there is nothing under this id, or not any more."""


class ConflictException(ApiException):
    """409: the object was changed or is in use; read it again and decide anew."""


class UnprocessableEntityException(ApiException):
    """422: the request is well formed and still makes no sense to the service; `text` says why."""


class TooManyRequestsException(ApiException):
    """429: over the rate limit, also after the retries. Wait `retry_after` seconds, or send fewer at once."""


class ServiceException(ApiException):
    """5xx: the service failed. Try again later; a change may have been made all the same."""


class AuthenticationException(ApiException):
    """No token was given out. Check client id and secret, and that the base URL is the tenant's API."""

    def _sentence(self) -> str:
        return super()._sentence().replace("The service answered", "The token request was answered", 1)


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
    """There is nothing to log in with.

    Set SAIL_BASE_URL, SAIL_CLIENT_ID and SAIL_CLIENT_SECRET, or give `Configuration` the `ConfigurationParams`.
    """


class _Unanswered(OpenApiException):
    """No answer came: from which `host`, in which `phase` if that is known, after how many `attempts`."""

    def __init__(self, msg: str = "", *, host: str | None = None, phase: str | None = None, attempts: int = 1) -> None:
        super().__init__(msg)
        self.host = host
        self.phase = phase
        self.attempts = attempts


class ConnectionException(_Unanswered, ConnectionError):
    """The service could not be reached. Check the base URL, the proxy and the certificates that the message names."""


class TimeoutException(_Unanswered, TimeoutError):
    """The answer did not come in time. What was sent may have been carried out: look before you send it again.

    `_request_timeout` gives one call more time, in seconds.
    """


class TaskException(OpenApiException):
    """A task of the service failed: `task_id`, `completion_status`, and its `messages` say which, how and why.

    `task` is all that the service tells of it.
    """

    def __init__(self, task: Mapping[str, Any]) -> None:
        """Describe a task by its state as the service sends it."""
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
    """A transform cannot be computed: the message says why, and `path_to_item` where in it.

    `limit` names the budget that was not enough: `work`, `text`, `pattern`, `search` or `depth`; it is None where
    something else is wrong.
    """

    def __init__(self, msg: str, limit: str | None = None, path_to_item: Sequence[str | int] = ()) -> None:
        super().__init__(msg)
        self.limit = limit
        self.path_to_item = tuple(path_to_item)
        self.args = (msg, limit, self.path_to_item)

    def __str__(self) -> str:
        return str(self.args[0])


class ExperimentalWarning(UserWarning):
    """The operation may change without notice; `Configuration.suppress_experimental_warnings` silences this."""


class InsecureWarning(UserWarning):
    """Others may read or change what is sent: the server's certificate is not checked, or nothing is encrypted.

    Name your own authority in `Configuration.ssl_ca_cert` instead of switching the check off, and use https.
    """


class UnknownFieldWarning(UserWarning):
    """A model's constructor was given a keyword that names no field: most of them are misspelt.

    It is kept as an unknown member, because a tenant may be newer than this package. One that is meant so is given in
    `model_extra`, or read by `from_dict`, without a warning.
    """


def _path(steps: Iterable[str | int]) -> str:
    """The steps as one writes them: `attributeTransforms[3].identityAttributeName`."""
    text = ""
    for step in steps:
        text += f"[{step}]" if isinstance(step, int) else f".{step}" if text else str(step)
    return text
