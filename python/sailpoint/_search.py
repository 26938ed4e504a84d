"""Search results of any number: each page begins after the last record of the previous page (`searchAfter`).

The service returns at most 10,000 records by offset. A search that is sorted by one member loses records if several
share its value, so `id` is added as the last member to sort by.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailpoint.exceptions import ApiTypeError, ApiValueError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["Found", "found"]

_PAGE, _MOST = 250, 10_000  # records
_LAST = "id"


class Found:
    """The records of a search one by one, and the response that contained the last one."""

    def __init__(self, method: Callable[..., Any], search: Any, increment: int | None, limit: int | None) -> None:
        """Search with a method of `SearchApi`; `increment` is the page size, and `limit` the maximum number of records.

        Raises:
            ApiTypeError: `search` is not a search.
            ApiValueError: The search names no member to sort by, or a number is out of range.
        """
        if not hasattr(search, "model_copy"):
            raise ApiTypeError(f"search should be a Search (got {type(search).__name__})")
        if not search.sort:
            raise ApiValueError('search.sort should name the member to sort by, for example ["+name"]')
        self.size = increment or _PAGE
        if not 1 <= self.size <= _MOST:
            raise ApiValueError(f"increment should be between 1 and {_MOST} (got {increment})")
        self._left = limit or None
        self._method = method
        self._search = search.model_copy(update={"sort": _with_last(search.sort)})
        self.response: Any = None

    def __iter__(self) -> Iterator[Any]:
        while True:
            response = self._method(self._search, limit=self.size)
            records = getattr(response, "data", response)
            self.response = response
            for record in records:
                yield record
                if self._left is not None:
                    self._left -= 1
                    if self._left == 0:
                        return
            if len(records) < self.size:
                return
            self._search.search_after = [_value(records[-1], member) for member in self._search.sort]


def found(method: Callable[..., Any], search: Any, increment: int | None, limit: int | None) -> tuple[list[Any], Any]:
    """All records of a search, and the last response."""
    results = Found(method, search, increment, limit)
    return list(results), results.response


def _with_last(sort: list[str]) -> list[str]:
    """The members to sort by, with one that differs between any two records."""
    members = [member.lstrip("+-") for member in sort]
    return list(sort) if _LAST in members else [*sort, f"+{_LAST}"]


def _value(record: Any, member: str) -> str:
    """The value of the member that a record is sorted by, as text."""
    value = record
    for name in member.lstrip("+-").split("."):
        value = value.get(name) if isinstance(value, dict) else getattr(value, name, None)
    if value is None:
        raise ApiValueError(
            f"a record has no {member.lstrip('+-')} to search after: sort by a member that every record has"
        )
    return str(value)
