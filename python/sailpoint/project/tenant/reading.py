"""Reads lists of a tenant, as far as the token may."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from sailpoint.exceptions import ForbiddenException, NotFoundException, ServiceException

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["if_available", "read_all"]

_T = TypeVar("_T")

_NOT_IMPLEMENTED = 501
_PAGE = 250  # records in one request, which the service allows


def if_available(read: Callable[[], _T]) -> _T | None:
    """The result; None if the token lacks the scope, or the tenant lacks the operation."""
    try:
        return read()
    except (ForbiddenException, NotFoundException):
        return None
    except ServiceException as error:
        if error.status != _NOT_IMPLEMENTED:
            raise
        return None


def read_all(operation: Callable[..., Any], *, page: int = _PAGE, **options: Any) -> list[dict[str, Any]]:
    """All records of a list operation; one request if they are less than the first page, which needs no stream."""
    first = [each.to_dict() for each in operation(**options, limit=page)]
    if len(first) < page:
        return first
    from sailpoint.paginator import Paginator

    with Paginator.stream(operation, offset=page, **options) as stream:
        return first + [each.to_dict() for each in stream]
