"""Differences between two JSON values, as the operations of RFC 6902.

Somebody else may change the value between the moment it was read and the moment the patch arrives. So a `test` goes
before every operation that could hit something else than it was made for: one that addresses an element by its index,
and one that writes more than what was changed.
"""

from __future__ import annotations

from bisect import bisect_left

TYPE_CHECKING = False  # `typing` is worth more time than the rest of the import
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

__all__ = ["Difference"]


class _NeedsWholeError(Exception):
    """A change cannot be an operation of its own: the object around it is replaced."""


class Difference:
    """Collects operations; elements of lists that have a name under `key` are matched by it.

    Where an operation `can_hold` no value of that kind, the object around it is replaced.
    """

    def __init__(self, key: str, can_hold: Callable[[Any], bool]) -> None:
        self.operations: list[dict[str, Any]] = []
        self._key = key
        self._can_hold = can_hold
        self._objects = 0  # that are around the place at hand, the outermost one aside

    def compare(self, before: Any, after: Any, at: str = "") -> None:
        """Note what makes `after` of `before`, which stands at this pointer."""
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
        # Nothing but the object around it proves that no list is there yet, which `add` would replace.
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
        if adds:  # nothing but the whole list proves that nobody has added the same one meanwhile
            self._note("test", at, value=before)
        self._named_elements(old, new, at, proves=not adds)

    def _named(self, elements: list[Any]) -> dict[str, Any] | None:
        """The elements by their names, None unless each has one of its own."""
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
                if proves:  # the whole element: a removal must not take away what somebody else has changed
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
        """Add what is missing among the names `now`, and move what stands elsewhere."""
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
        """Move an element to where the one behind `place` begins; returns where that is without it."""
        source = now.index(name)
        place -= source < place
        if source != place:
            if proves:
                self._note("test", f"{at}/{source}/{_token(self._key)}", value=name)
            self.operations.append({"op": "move", "from": f"{at}/{source}", "path": f"{at}/{place}"})
            now.insert(place, now.pop(source))
        return place

    def _element(self, before: dict[str, Any], after: dict[str, Any], at: str) -> None:
        """Note what makes one named element of another: each member that differs is replaced whole."""
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
    """Equality of JSON values: true is not 1."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(_same(value, other[name]) for name, value in one.items())
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(_same, one, other))
    return isinstance(one, bool) == isinstance(other, bool) and bool(one == other)


def _has_list(value: Any) -> bool:
    """Whether there is a list in a JSON value, or it is one."""
    if isinstance(value, dict):
        return any(map(_has_list, value.values()))
    return isinstance(value, list)


def _longest_rise(numbers: list[int]) -> set[int]:
    """A longest subsequence that rises."""
    rises: list[list[int]] = []  # of each length, the one that ends lowest
    for number in numbers:
        length = bisect_left([rise[-1] for rise in rises], number)
        rises[length : length + 1] = [[*(rises[length - 1] if length else []), number]]
    return set(rises[-1]) if rises else set()
