"""Errors of commands: their messages and exit statuses."""

from __future__ import annotations

from enum import IntEnum
from typing import NamedTuple

from sailpoint.exceptions import (
    ApiException,
    ApiValueError,
    AuthenticationException,
    ConfigurationException,
    ConnectionException,
    NotFoundException,
    OpenApiException,
    ServiceException,
    TimeoutException,
    TooManyRequestsException,
    UnauthorizedException,
)

__all__ = ["STATUSES", "CommandError", "Explanation", "Status", "explanation"]

_TOO_MANY_REQUESTS, _SERVER_ERROR, _NOT_IMPLEMENTED = 429, 500, 501


class Status(IntEnum):
    """Exit statuses."""

    DONE = 0
    FAILED = 1
    USAGE = 2
    NOT_FOUND = 3
    NOT_LOGGED_IN = 4
    TRY_AGAIN = 5
    INTERRUPTED = 130
    BROKEN_PIPE = 141


STATUSES = """exit status:
  0    success
  1    the service rejected the request, or a task or an import failed
  2    an argument or a file is invalid
  3    no object has this id or name, or several profiles have the name
  4    the login failed: credentials are missing or wrong
  5    the service is unreachable, too slow, too busy or failed: retry later
  130  interrupted by Ctrl-C
  141  the reader of the output closed the pipe"""


# The first matching class counts.
_STATUS_OF = {
    ConnectionException: Status.TRY_AGAIN,
    TimeoutException: Status.TRY_AGAIN,
    ApiValueError: Status.USAGE,
    OpenApiException: Status.FAILED,
}


class CommandError(Exception):
    """A command failed."""

    def __init__(self, text: str, status: Status) -> None:
        super().__init__(text)
        self.status = status


class Explanation(NamedTuple):
    """The message for the user, and the exit status."""

    text: str
    status: Status


def explanation(error: Exception) -> Explanation | None:
    """The message and status for an exception; None for an unexpected one."""
    if isinstance(error, CommandError):
        return Explanation(str(error), error.status)
    if isinstance(error, ApiException):
        return Explanation(_rejection(error), _status_of_rejection(error))
    if isinstance(error, ConfigurationException):
        return Explanation(f"{error}\n  `sailpoint --help` lists the sources of credentials", Status.NOT_LOGGED_IN)
    if isinstance(error, RecursionError):
        return Explanation("the document is nested too deeply", Status.USAGE)
    status = next((status for kind, status in _STATUS_OF.items() if isinstance(error, kind)), None)
    return None if status is None else Explanation(str(error), status)


def _status_of_rejection(error: ApiException) -> Status:
    if error.status == _NOT_IMPLEMENTED:
        return Status.FAILED
    busy = error.status is not None and (error.status == _TOO_MANY_REQUESTS or error.status >= _SERVER_ERROR)
    if busy or isinstance(error, (ServiceException, TooManyRequestsException)):
        return Status.TRY_AGAIN
    if isinstance(error, (AuthenticationException, UnauthorizedException)):
        return Status.NOT_LOGGED_IN
    return Status.NOT_FOUND if isinstance(error, NotFoundException) else Status.FAILED


def _rejection(error: ApiException) -> str:
    """The message, and the ids that SailPoint support asks for. Headers and body are shown with --debug only."""
    lines = [str(error).partition("\n")[0]]
    lines += [f"  detail code: {error.detail_code}"] if error.detail_code else []
    lines += [f"  tracking id: {error.tracking_id}"] if error.tracking_id else []
    return "\n".join(lines)
