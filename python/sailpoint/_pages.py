"""Pagination of a list that may change while it is read: the next offset, new records, the end. It sends nothing."""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from sailpoint._ranges import check, check_integer
from sailpoint.exceptions import ApiValueError

if TYPE_CHECKING:
    from sailpoint._core import ApiResponse

__all__ = ["Page", "Walk"]

_T = TypeVar("_T")

_LIMIT = 250  # the service's default page size
_RANGES = {"limit": (1, inf), "offset": (0, inf), "result_limit": (0, inf)}
_REPEATS = 3  # this number of equal pages at different offsets suggests that the server ignores the offset


class Page(NamedTuple):
    """A page of a list."""

    records: list[Any]
    total: int | None
    """Total number of records, if the server was asked for it."""
    response: ApiResponse[Any] | None
    """The response that held the page, if the method returns one."""


class Walk:
    """Position in a list.

    Offsets count records: when a record disappears, those after it move up by one, and a new record moves others down.
    For this reason each page is requested with an overlap of one record. If a page does not begin with the last record
    of the previous page, records have disappeared, and the walk steps back until it meets a known record. Pages of one
    record have no overlap.

    A server that ignores the offset sends the same page forever. So does a server that gains as many records at the
    front as the walk advances. To distinguish the two, the walk requests the first page again: only a server that
    ignores the offset sends the same page there.
    """

    def __init__(self, limit: int | None, offset: int | None, result_limit: int | None) -> None:
        """Start at an offset. `limit` is the page size; a `result_limit` of None or 0 means no limit.

        Raises:
            ApiTypeError: A number is not an integer.
            ApiValueError: A number is out of range.
        """
        given = {"limit": limit, "offset": offset, "result_limit": result_limit}
        for name, number in given.items():
            check_integer(name, number)
        check(_RANGES, given, ApiValueError)
        self._wanted = self._left = result_limit or None
        self.limit = _LIMIT if limit is None else limit
        self.offset = self._first = offset or 0
        if self._left is not None:
            self.limit = min(self.limit, self._left)
        self.total: int | None = None
        self.done = False
        self._seen: set[Any] = set()
        # Known records after a gap: records before them may still be missing.
        self._apart: set[Any] = set()
        self._reached = 0
        # True if the page at `offset` should begin with the last record of the previous page.
        self._overlaps = False
        self._latest: list[Any] = []
        self._repeats = 0
        # The offset to continue at, while the first page is requested again for comparison.
        self._resume: int | None = None
        self._nothing_at: int | None = None

    @property
    def expected(self) -> int | None:
        """Number of records that the walk will return, if known."""
        behind = None if self.total is None else max(0, self.total - self._first)
        known = [number for number in (behind, self._wanted) if number is not None]
        return min(known, default=None)

    def take(self, page: Page) -> list[Any]:
        """Take the page at `offset`, return its new records, and move to the next offset."""
        self.total = self.total if page.total is None else page.total
        names = [_name(record) for record in page.records]
        if self._resume is not None:
            return self._compare(self._resume, page.records, names)
        moved = self._overlaps and not (names and names[0] in self._seen and names[0] not in self._apart)
        fresh = self._fresh(page.records, names)
        self._repeats = self._repeats + 1 if names == self._latest and None not in names else 0
        self._latest = names
        if moved:
            self._go_back(names)
        else:
            self._go_on(page, names, bool(fresh))
        if self._repeats == _REPEATS and not self.done:
            self._resume, self.offset = self.offset, self._first
        return self._counted(fresh)

    def _compare(self, resume: int, records: list[_T], names: list[Any]) -> list[_T]:
        """Compare the first page, requested again, with the page that was received repeatedly."""
        self.done = names == self._latest
        # If they differ, jump ahead of the new records; the walk steps back if that skips any.
        self._resume, self.offset, self._repeats = None, resume + self.limit, 0
        self._overlaps = True
        return self._counted(self._fresh(records, names))

    def _fresh(self, records: list[_T], names: list[Any]) -> list[_T]:
        fresh = []
        for record, name in zip(records, names, strict=True):
            if name is None or name not in self._seen:
                fresh.append(record)
                self._seen.add(name)
        return fresh

    def _go_back(self, names: list[Any]) -> None:
        if not names:
            self._nothing_at = self.offset
        self._apart.update(names)
        self._reached = max(self._reached, self.offset + len(names))
        self.offset = max(self._first, self.offset - max(1, self.limit - 1))
        self._overlaps = self.offset > self._first

    def _go_on(self, page: Page, names: list[Any], any_fresh: bool) -> None:
        count, reached = len(names), self.offset + len(names)
        nothing_new = count <= self._overlaps
        all_told = page.total is not None and reached >= page.total
        nothing_behind = not any_fresh and self._nothing_at is not None and reached > self._nothing_at
        if nothing_new or all_told or nothing_behind or self._is_nameless_end(names):
            self.done = True
        self._apart.difference_update(names)
        # While records keep appearing, a page without new records needs no overlap, which could stop all progress.
        stays = not any_fresh and reached > self._reached
        self._reached = max(self._reached, reached)
        self._overlaps = count > 1 and names[-1] is not None and not stays
        self.offset = reached - self._overlaps

    def _is_nameless_end(self, names: list[Any]) -> bool:
        """True for the last page of records without ids: one that is not full."""
        return None in names and len(names) < self.limit

    def _counted(self, fresh: list[_T]) -> list[_T]:
        if self._left is None:
            return fresh
        fresh = fresh[: self._left]
        self._left -= len(fresh)
        self.done = self.done or self._left == 0
        return fresh


def _name(record: Any) -> str | int | None:
    """The id of a record, or of the object in an export."""
    for holder in (record, _member(record, "var_self"), _member(record, "self")):
        name = _member(holder, "id")
        if isinstance(name, str | int):
            return name
    return None


def _member(holder: Any, name: str) -> Any:
    return holder.get(name) if isinstance(holder, dict) else getattr(holder, name, None)
