"""Reads lists of a tenant, as far as the token may."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from sailpoint.exceptions import ForbiddenException, NotFoundException, ServiceException

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["if_available", "read_all"]

_T = TypeVar("_T")

_NOT_IMPLEMENTED = 501


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


def read_all(operation: Callable[..., Any], **options: Any) -> list[dict[str, Any]]:
    """All records of a list operation."""
    from sailpoint.paginator import Paginator

    with Paginator.stream(operation, **options) as stream:
        return [each.to_dict() for each in stream]
