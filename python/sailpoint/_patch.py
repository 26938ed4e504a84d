"""Differences between two JSON values, as operations of JSON Patch (RFC 6902).

Another client may change the value after it was read and before the patch arrives. Therefore a `test` precedes every
operation that could then apply to the wrong target: one that addresses an element by index, and one that writes more
than the change itself.
"""

from __future__ import annotations

from bisect import bisect_left

TYPE_CHECKING = False  # importing `typing` takes longer than the rest of the package
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

__all__ = ["Difference"]


class _NeedsWholeError(Exception):
    """A change cannot be expressed as an operation: the enclosing object must be replaced."""


class Difference:
    """Collects the operations. List elements that have a name under `key` are matched by that name.

    If an operation cannot hold a value (see `can_hold`), the enclosing object is replaced instead.
    """

    def __init__(self, key: str, can_hold: Callable[[Any], bool]) -> None:
        self.operations: list[dict[str, Any]] = []
        self._key = key
        self._can_hold = can_hold
        self._objects = 0  # enclosing objects of the current position, without the outermost one

    def compare(self, before: Any, after: Any, at: str = "") -> None:
        """Record the operations that turn `before`, the value at the pointer `at`, into `after`."""
        if isinstance(before, dict) and isinstance(after, dict):
            self._members_or_whole(before, after, at) if at else self._members(before, after, at)
        elif isinstance(before, list) and isinstance(after, list):
            self._elements(before, after, at)
        elif not _same(before, after):
            self._replace(before, after, at, proves=_has_list(before) or _has_list(after))

    def _note(self, op: str, path: str, **more: Any) -> None:
        if self._objects and "value" in more and not self._can_hold(more["value"]):
            raise _NeedsWholeError
        self.operations.append({"op": op, "path": path, **more})

    def _replace(self, before: Any, after: Any, at: str, *, proves: bool) -> None:
        if proves:
            self._note("test", at, value=before)
        self._note("replace", at, value=after)

    def _members_or_whole(self, before: dict[str, Any], after: dict[str, Any], at: str) -> None:
        noted = len(self.operations)
        self._objects += 1
        try:
            self._members(before, after, at)
        except _NeedsWholeError:
            del self.operations[noted:]
            self._replace(before, after, at, proves=True)
        finally:
            self._objects -= 1

    def _members(self, before: dict[str, Any], after: dict[str, Any], at: str) -> None:
        for name, value in before.items():
            path = f"{at}/{_token(name)}"
            if name in after:
                self.compare(value, after[name], path)
                continue
            if _has_list(value):
                self._note("test", path, value=value)
            self._note("remove", path)
        for name, value in after.items():
            if name not in before:
                self._add_member(f"{at}/{_token(name)}", value)

    def _add_member(self, path: str, value: Any) -> None:
        # `add` would overwrite a list that another client has added; only a test of the enclosing object prevents it.
        if self._objects and _has_list(value):
            raise _NeedsWholeError
        self._note("add", path, value=value)

    def _elements(self, before: list[Any], after: list[Any], at: str) -> None:
        old, new = self._named(before), self._named(after)
        if old is None or new is None:
            if not _same(before, after):
                self._replace(before, after, at, proves=True)
            return
        adds = not new.keys() <= old.keys()
        if adds:  # only a test of the whole list proves that no other client has added the same element in the meantime
            self._note("test", at, value=before)
        self._named_elements(old, new, at, proves=not adds)

    def _named(self, elements: list[Any]) -> dict[str, Any] | None:
        """The elements by name; None unless each element has a unique name."""
        named = {}
        for element in elements:
            name = element.get(self._key) if isinstance(element, dict) else None
            if not isinstance(name, str) or name in named:
                return None
            named[name] = element
        return named

    def _named_elements(self, old: dict[str, Any], new: dict[str, Any], at: str, *, proves: bool) -> None:
        now = list(old)
        for index in reversed(range(len(now))):
            if now[index] not in new:
                if proves:  # tests the whole element: a removal must not discard another client's change to it
                    self._note("test", f"{at}/{index}", value=old[now[index]])
                self._note("remove", f"{at}/{index}")
                del now[index]
        self._arrange(new, now, at, proves=proves)
        for index, (name, element) in enumerate(new.items()):
            if name in old and not _same(old[name], element):
                if proves:
                    self._note("test", f"{at}/{index}", value=old[name])
                self._element(old[name], element, f"{at}/{index}")

    def _arrange(self, new: dict[str, Any], now: list[str], at: str, *, proves: bool) -> None:
        """Add the elements that are missing from `now`, and move the misplaced ones."""
        ranks = {name: rank for rank, name in enumerate(new)}
        resting = _longest_rise([ranks[name] for name in now])
        place = 0
        for rank, (name, element) in enumerate(new.items()):
            if rank in resting:
                place = now.index(name)
            elif name in now:
                place = self._move(name, now, place, at, proves=proves)
            else:
                self._note("add", f"{at}/-" if place == len(now) else f"{at}/{place}", value=element)
                now.insert(place, name)
            place += 1

    def _move(self, name: str, now: list[str], place: int, at: str, *, proves: bool) -> int:
        """Move an element to `place`, and return its index after the move."""
        source = now.index(name)
        place -= source < place
        if source != place:
            if proves:
                self._note("test", f"{at}/{source}/{_token(self._key)}", value=name)
            self.operations.append({"op": "move", "from": f"{at}/{source}", "path": f"{at}/{place}"})
            now.insert(place, now.pop(source))
        return place

    def _element(self, before: dict[str, Any], after: dict[str, Any], at: str) -> None:
        """Record the operations for a changed named element: each member that differs is replaced as a whole."""
        if not all(map(self._can_hold, after.values())):
            self._note("replace", at, value=after)
            return
        for name in before:
            if name not in after:
                self._note("remove", f"{at}/{_token(name)}")
        for name, value in after.items():
            if name not in before or not _same(before[name], value):
                self._note("replace" if name in before else "add", f"{at}/{_token(name)}", value=value)


def _token(name: str) -> str:
    return name.replace("~", "~0").replace("/", "~1")


def _same(one: Any, other: Any) -> bool:
    """Equality of JSON values, in which true differs from 1."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(_same(value, other[name]) for name, value in one.items())
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(_same, one, other))
    return isinstance(one, bool) == isinstance(other, bool) and bool(one == other)


def _has_list(value: Any) -> bool:
    """True if a JSON value is or contains a list."""
    if isinstance(value, dict):
        return any(map(_has_list, value.values()))
    return isinstance(value, list)


def _longest_rise(numbers: list[int]) -> set[int]:
    """A longest increasing subsequence."""
    rises: list[list[int]] = []  # for each length, the subsequence with the lowest end
    for number in numbers:
        length = bisect_left([rise[-1] for rise in rises], number)
        rises[length : length + 1] = [[*(rises[length - 1] if length else []), number]]
    return set(rises[-1]) if rises else set()
