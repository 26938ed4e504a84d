"""Goes through a list that others change: where to ask next, what is new, when it ends. Sends nothing."""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from sailpoint._ranges import check
from sailpoint.exceptions import ApiValueError

if TYPE_CHECKING:
    from sailpoint._core import ApiResponse

__all__ = ["Page", "Walk"]

_T = TypeVar("_T")

_LIMIT = 250  # what the service sends when it is not told
_RANGES = {"limit": (1, inf), "offset": (0, inf), "result_limit": (0, inf)}
_REPEATS = 3  # after as many equal pages at different offsets, the server seems not to look at the offset


class Page(NamedTuple):
    """A page as it came."""

    records: list[Any]
    total: int | None
    """How many records there are in all, where the server was asked."""
    response: ApiResponse[Any] | None
    """What surrounds it, where the method tells."""


class Walk:
    """Where one is in a list.

    The service counts records, so that those behind a record that vanishes move up by one, and a record that appears
    moves others down. So each page repeats the last record of the one before. When it does not, records have vanished,
    and the walk goes back until it meets one that it knows. Pages of one record have no room for that.

    A server that does not look at the offset sends one page for ever. So may one where just as many records appear in
    front as the walk goes on: only the first sends that page at the beginning too.
    """

    def __init__(self, limit: int | None, offset: int | None, result_limit: int | None) -> None:
        """Start at an offset; `limit` is the size of a page, and a `result_limit` of None or 0 goes to the end.

        Raises:
            ApiValueError: A number is out of its range.
        """
        self._wanted = self._left = result_limit or None
        self.limit = _LIMIT if limit is None else limit
        self.offset = self._first = offset or 0
        check(_RANGES, {"limit": limit, "offset": offset, "result_limit": result_limit}, ApiValueError)
        if self._left is not None:
            self.limit = min(self.limit, self._left)
        self.total: int | None = None
        self.done = False
        self._seen: set[Any] = set()
        # Those of them that stood behind a gap: records between them and the rest may be missing yet.
        self._apart: set[Any] = set()
        self._reached = 0
        # Whether the page at `offset` should begin with the last record of the one before.
        self._overlaps = False
        self._latest: list[Any] = []
        self._repeats = 0
        # Where to go on, while it is looked whether the beginning is the same page.
        self._resume: int | None = None
        self._nothing_at: int | None = None

    @property
    def expected(self) -> int | None:
        """How many records the walk will give, as far as that is known."""
        behind = None if self.total is None else max(0, self.total - self._first)
        known = [number for number in (behind, self._wanted) if number is not None]
        return min(known, default=None)

    def take(self, page: Page) -> list[Any]:
        """The records of the page at `offset` that were not met before; moves on to the next one."""
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
        """The beginning, asked for again because the latest page came over and over."""
        self.done = names == self._latest
        # Else ahead of the records that appear; where that skips any, the walk goes back.
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
        # Where records appear all the time, a page without news is got over: overlapping could stay at one place.
        stays = not any_fresh and reached > self._reached
        self._reached = max(self._reached, reached)
        self._overlaps = count > 1 and names[-1] is not None and not stays
        self.offset = reached - self._overlaps

    def _is_nameless_end(self, names: list[Any]) -> bool:
        """Records without an id cannot be told apart: a page that is not full is the last one."""
        return None in names and len(names) < self.limit

    def _counted(self, fresh: list[_T]) -> list[_T]:
        if self._left is None:
            return fresh
        fresh = fresh[: self._left]
        self._left -= len(fresh)
        self.done = self.done or self._left == 0
        return fresh


def _name(record: Any) -> str | int | None:
    """What identifies a record: its id, or in an export the id of what was exported."""
    for holder in (record, _member(record, "var_self"), _member(record, "self")):
        name = _member(holder, "id")
        if isinstance(name, str | int):
            return name
    return None


def _member(holder: Any, name: str) -> Any:
    return holder.get(name) if isinstance(holder, dict) else getattr(holder, name, None)
