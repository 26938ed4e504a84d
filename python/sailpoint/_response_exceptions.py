"""Exceptions for responses with an error status."""

from __future__ import annotations

from sailpoint._advice import advice_on, advice_on_id, is_id_parameter, page_in
from sailpoint._base_exception import OpenApiException
from sailpoint._response_parts import cut, header, joined, member, seconds_until, shown, string, texts

TYPE_CHECKING = False  # importing `typing` takes longer than the rest of the package
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

__all__ = [
    "ApiException",
    "AuthenticationException",
    "BadRequestException",
    "ConflictException",
    "ForbiddenException",
    "NotFoundException",
    "ServiceException",
    "TooManyRequestsException",
    "UnauthorizedException",
    "UnprocessableEntityException",
]

_SERVER_ERROR = 500
_LONGEST_TEXT = 500  # characters of the service's explanation in a message
_LONGEST_PAGE = 300  # characters of a web page in a note


class ApiException(OpenApiException):
    """The service returned an error status.

    See `status` and `text` first; quote `tracking_id` when you contact SailPoint support. `request` is the method and
    the URL of the request, and `advice` the likely cause and what to do, if the mistake is a common one.
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
        request: str | None = None,
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
            problem: The defect of a response whose status says success.
            request: The method and the URL of the request, without its query.
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
        self.request = request
        self._page = page_in(headers, body)
        self.advice = advice_on(self, self._page, login=isinstance(self, AuthenticationException))
        self.__notes__ = self._response_details()

    @staticmethod
    def for_status(status: int) -> type[ApiException]:
        """The class for an HTTP status: `NotFoundException` for 404, `ServiceException` for any 5xx."""
        return _BY_STATUS.get(status, ApiException if status < _SERVER_ERROR else ServiceException)

    @property
    def detail_code(self) -> str | None:
        """The service's own code, more specific than the status, for example `400.1.3 Illegal value`."""
        return string(member(self.data, "detail_code", "detailCode"))

    @property
    def tracking_id(self) -> str | None:
        """The id under which SailPoint support finds the request."""
        return string(member(self.data, "tracking_id", "trackingId"))

    @property
    def text(self) -> str | None:
        """The service's own explanation, the first if there are several. The exception's message has all of them."""
        return next(iter(texts(self.data)), None)

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
        return header(self.headers, name)

    def _details(self) -> dict[str, Any]:
        body = self.body if self.data is None else self.data
        return {**super()._details(), "headers": shown(self.headers or {}), "data": body}

    def _response_details(self) -> list[str]:
        """Details of the request and the response, which tracebacks show below the message from Python 3.11 on."""
        lines = [f"request: {self.request}"] if self.request else []
        lines += [f"detail code: {self.detail_code}"] if self.detail_code else []
        lines += [f"tracking id: {self.tracking_id}"] if self.tracking_id else []
        if self.headers:
            lines.append(f"response headers: {shown(self.headers)}")
        if self._page is not None and self.body:
            lines.append(f"response body: {cut(self.body, _LONGEST_PAGE)}")
        elif self.body or self.data is not None:
            lines.append(f"response body: {cut(str(self.body or self.data))}")
        return lines

    def __str__(self) -> str:
        sentence = " ".join(self._sentence().split())
        return f"{sentence} (after {self.attempts} attempts)" if self.attempts > 1 else sentence

    def _sentence(self) -> str:
        if self.status == 0 and self.reason:  # as in the official SDK, a value that cannot be read
            return str(self.reason)
        known = self.text is not None or self.request is None
        subject = "The service" if known else str(self.request)
        return joined(f"{subject} responded with {self._status() or 'an error'}", self._explanation(), self.advice)

    def _status(self) -> str:
        return " ".join(str(part) for part in (self.status, self.reason) if part is not None)

    def _explanation(self) -> str | None:
        if self._page is not None:
            return f'a web page, "{self._page}"' if self._page else "a web page"
        explained = self.problem or " ".join(texts(self.data))
        return cut(explained, _LONGEST_TEXT) if explained else None


class BadRequestException(ApiException):
    """400: the request is not valid. `text` and `detail_code` say why."""


class UnauthorizedException(ApiException):
    """401: the service rejected the token, even a new one. Check that the client id belongs to this tenant."""


class ForbiddenException(ApiException):
    """403: the client lacks permission. Grant it the `scope` that the operation requires."""

    scope: str | None = None
    """The scope that the operation requires; of several, as in `idn:a:read, idn:a:manage`, one is enough."""

    def _sentence(self) -> str:
        if not self.scope or self._page is not None:
            return super()._sentence()
        needed = f"one of the scopes {self.scope}" if "," in self.scope else f"the scope {self.scope}"
        return f"{super()._sentence()} (the operation requires {needed})"


class NotFoundException(ApiException):
    """404: no object has this id, or it no longer exists."""

    identifiers: Mapping[str, str] = {}
    """The ids in the path of the request, by the names of their parameters."""

    def _sentence(self) -> str:
        parts = [super()._sentence()]
        if self._page is None:
            parts += [f"({advice_on_id(*each)})" for each in self.identifiers.items() if is_id_parameter(each[0])]
        return " ".join(parts)


class ConflictException(ApiException):
    """409: the object was changed or is in use. Read it again before you retry."""


class UnprocessableEntityException(ApiException):
    """422: the request is well formed, but the service cannot process it. `text` says why."""


class TooManyRequestsException(ApiException):
    """429: the rate limit is exceeded, even after retries. Wait `retry_after` seconds, or send fewer at once."""


class ServiceException(ApiException):
    """5xx: the service failed. Retry later; a change may still have been made."""


class AuthenticationException(ApiException):
    """The token request failed. Check the client id, the secret, and that the base URL is the tenant's API."""

    def _sentence(self) -> str:
        _, _, url = (self.request or "").rpartition(" ")
        subject = f"The token request to {url} failed" if url else "The token request failed"
        return joined(subject, self._status(), self._explanation(), self.advice)

    def _explanation(self) -> str | None:
        explained = super()._explanation()
        code = string(member(self.data, "error", "error"))
        return f"{explained} ({code})" if explained and code and code not in explained else explained


_BY_STATUS: dict[int, type[ApiException]] = {
    400: BadRequestException,
    401: UnauthorizedException,
    403: ForbiddenException,
    404: NotFoundException,
    409: ConflictException,
    422: UnprocessableEntityException,
    429: TooManyRequestsException,
}
