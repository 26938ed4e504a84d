"""What can go wrong with a command, and the exit status that says which kind it was."""

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

_TOO_MANY_REQUESTS, _SERVER_ERROR = 429, 500


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
  0    done
  1    the service refused it, or a task or an import failed
  2    an argument or a file cannot be used
  3    there is no such profile, or several have the name
  4    not logged in: no credentials, or wrong ones
  5    the service could not be reached, did not answer in time, is too busy or failed: try again later
  130  interrupted by Ctrl-C
  141  whoever read the output wanted no more"""


# The first that fits.
_STATUS_OF = {
    ConnectionException: Status.TRY_AGAIN,
    TimeoutException: Status.TRY_AGAIN,
    ApiValueError: Status.USAGE,
    OpenApiException: Status.FAILED,
}


class CommandError(Exception):
    """A command cannot be carried out."""

    def __init__(self, text: str, status: Status) -> None:
        super().__init__(text)
        self.status = status


class Explanation(NamedTuple):
    """What a user is told."""

    text: str
    status: Status


def explanation(error: Exception) -> Explanation | None:
    """What a user is told of an exception; None for one that nobody expected."""
    if isinstance(error, CommandError):
        return Explanation(str(error), error.status)
    if isinstance(error, ApiException):
        return Explanation(_refusal(error), _status_of_refusal(error))
    if isinstance(error, ConfigurationException):
        return Explanation(f"{error}\n  `sailpoint --help` tells where credentials are found", Status.NOT_LOGGED_IN)
    if isinstance(error, RecursionError):
        return Explanation("the document nests too deep", Status.USAGE)
    status = next((status for kind, status in _STATUS_OF.items() if isinstance(error, kind)), None)
    return None if status is None else Explanation(str(error), status)


def _status_of_refusal(error: ApiException) -> Status:
    busy = error.status is not None and (error.status == _TOO_MANY_REQUESTS or error.status >= _SERVER_ERROR)
    if busy or isinstance(error, (ServiceException, TooManyRequestsException)):
        return Status.TRY_AGAIN
    if isinstance(error, (AuthenticationException, UnauthorizedException)):
        return Status.NOT_LOGGED_IN
    return Status.NOT_FOUND if isinstance(error, NotFoundException) else Status.FAILED


def _refusal(error: ApiException) -> str:
    """The sentence, and what SailPoint's support asks for; headers and body are for --debug."""
    lines = [str(error).partition("\n")[0]]
    lines += [f"  detail code: {error.detail_code}"] if error.detail_code else []
    lines += [f"  tracking id: {error.tracking_id}"] if error.tracking_id else []
    return "\n".join(lines)
