"""A readable form of JSON Patch: for each change the attribute, the old value and the new value."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any, NamedTuple

from sailpoint._core import dump_json

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

__all__ = ["Change", "review"]

_KEY = "identityAttributeName"  # names an element of a list of mappings
_TRANSFORM = "transformDefinition"  # the only other member of a mapping
_UNKNOWN: Any = object()
_SIGNS = {"add": "+", "remove": "-", "change": "~", "move": ">"}


class Change(NamedTuple):
    """A change to one value."""

    kind: str
    """`add`, `remove`, `change` or `move`."""
    where: str
    """The member, for example `priority`, or `mapping email: attributes.sourceName`."""
    before: Any = None
    """The old value, if it is known; for `move`, the old position."""
    after: Any = None
    """The new value; for `move`, the new position."""

    def __str__(self) -> str:
        sign = f"{_SIGNS[self.kind]} {self.where}"
        if self.kind == "move":
            return f"{sign}: moved from position {self.before} to {self.after}"
        if self.kind == "add":
            return f"{sign}: {dump_json(self.after)}"
        if self.kind == "remove":
            return sign if self.before is None else f"{sign}: {dump_json(self.before)}"
        return f"{sign}: {'?' if self.before is None else dump_json(self.before)} -> {dump_json(self.after)}"


def review(operations: Iterable[Mapping[str, Any]], before: Mapping[str, Any] | None = None) -> list[Change]:
    """The changes made by operations with wire names; `before` is the document that they apply to, if known.

    Without the document, names and old values are taken from `test` operations.
    """
    document = _Document(before)
    changes: list[Change] = []
    for operation in operations:
        path = _steps(operation.get("path"))
        changes += map(_shortened, _changes(document, operation, path))
        document.apply(operation, path)
    return changes


def _shortened(change: Change) -> Change:
    """The change of a mapping, without the attribute's name in its values, because `where` has the name."""
    before, after = (
        value.get(_TRANSFORM) if isinstance(value, dict) and _KEY in value else value
        for value in (change.before, change.after)
    )
    return change._replace(before=before, after=after)


def _changes(document: _Document, operation: Mapping[str, Any], path: tuple[str, ...]) -> Iterator[Change]:
    op, value = operation.get("op"), operation.get("value")
    where = document.where(path, value if op == "add" else None)
    if op == "move":
        source = _steps(operation.get("from"))
        places = document.place(source), document.place(path)
        yield Change("move", document.where(source), *places)
    elif op == "remove":
        yield Change("remove", where, document.known(path))
    elif op == "copy":
        yield Change("add", where, None, document.known(_steps(operation.get("from"))))
    elif op in ("add", "replace"):
        old = document.get(path)
        if op == "add" and (old is _UNKNOWN or document.is_element(path)):
            yield Change("add", where, None, value)
        else:
            yield from _leaves(where, None if old is _UNKNOWN else old, value)


def _leaves(where: str, before: Any, after: Any) -> Iterator[Change]:
    """The changes within a value, at the deepest objects that differ."""
    if before == after and isinstance(before, bool) == isinstance(after, bool):
        return
    alike = isinstance(before, dict) and isinstance(after, dict) and before.get("type") == after.get("type")
    if not alike:
        yield Change("change", where, before, after)
        return
    for name in {**before, **after}:
        inner = _joined(where, name)
        if name not in after:
            yield Change("remove", inner, before[name])
        elif name not in before:
            yield Change("add", inner, None, after[name])
        else:
            yield from _leaves(inner, before[name], after[name])


def _joined(where: str, name: str) -> str:
    if where.startswith("mapping "):
        if name == _TRANSFORM:
            return where
        return f"{where}.{name}" if ": " in where else f"{where}: {name}"
    return f"{where}.{name}" if where else name


def _steps(pointer: Any) -> tuple[str, ...]:
    """The names and indices of a JSON Pointer."""
    steps = str(pointer or "").split("/")[1:]
    return tuple(step.replace("~1", "/").replace("~0", "~") for step in steps)


class _Document:
    """The known parts of a patched document by path: all of it, or the parts that `test` operations name."""

    def __init__(self, content: Mapping[str, Any] | None) -> None:
        self._parts: dict[tuple[str, ...], Any] = {} if content is None else {(): deepcopy(dict(content))}

    def get(self, path: tuple[str, ...]) -> Any:
        for length in range(len(path), -1, -1):
            if path[:length] in self._parts:
                return _within(self._parts[path[:length]], path[length:])
        return _UNKNOWN

    def known(self, path: tuple[str, ...]) -> Any:
        """The value at a path, or None."""
        value = self.get(path)
        return None if value is _UNKNOWN else deepcopy(value)

    def is_element(self, path: tuple[str, ...]) -> bool:
        """True if the path ends with a position in a list."""
        return path[-1:] == ("-",) or (path[-1:] != () and path[-1].isdecimal())

    def place(self, path: tuple[str, ...]) -> int | str:
        """The position of a list element, counted from 1."""
        return int(path[-1]) + 1 if path and path[-1].isdecimal() else "/".join(path)

    def where(self, path: tuple[str, ...], added: Any = None) -> str:
        """The name of a place, with the attribute's name instead of a position in a list of mappings."""
        text = ""
        for length in range(1, len(path) + 1):
            value = added if length == len(path) and added is not None else self.get(path[:length])
            name = value.get(_KEY) if isinstance(value, dict) else None
            text = f"mapping {name}" if isinstance(name, str) else _joined(text, path[length - 1])
        return text

    def apply(self, operation: Mapping[str, Any], path: tuple[str, ...]) -> None:
        """Apply an operation to the known parts."""
        op, value = operation.get("op"), operation.get("value")
        if op == "test":
            if self.get(path) is _UNKNOWN:
                self._learn(path, value)
        elif op in ("move", "copy"):
            source = _steps(operation.get("from"))
            value = self.known(source)
            if op == "move":
                self._remove(source)
            self._add(path, value)
        elif op == "remove":
            self._remove(path)
        elif op == "replace" and self.is_element(path):
            self._remove(path)
            self._add(path, value)
        elif op in ("add", "replace"):
            self._add(path, value)

    def _learn(self, path: tuple[str, ...], value: Any) -> None:
        if path[-1:] == (_KEY,):  # the `test` of a name identifies the mapping
            path, value = path[:-1], {_KEY: value}
        self._parts[path] = deepcopy(value)

    def _add(self, path: tuple[str, ...], value: Any) -> None:
        holder = self.get(path[:-1]) if path else _UNKNOWN
        if isinstance(holder, dict):
            holder[path[-1]] = deepcopy(value)
        elif isinstance(holder, list):
            holder.insert(int(path[-1]) if path[-1].isdecimal() else len(holder), deepcopy(value))
        else:
            self._forget(path)

    def _remove(self, path: tuple[str, ...]) -> None:
        holder = self.get(path[:-1]) if path else _UNKNOWN
        if isinstance(holder, dict):
            holder.pop(path[-1], None)
        elif isinstance(holder, list) and path[-1].isdecimal() and int(path[-1]) < len(holder):
            del holder[int(path[-1])]
        else:
            self._forget(path)

    def _forget(self, path: tuple[str, ...]) -> None:
        """Drop the parts that a change at an unknown position may affect: in a list, positions may have changed."""
        stale = path[:-1] if self.is_element(path) else path
        self._parts = {known: part for known, part in self._parts.items() if known[: len(stale)] != stale}


def _within(value: Any, path: tuple[str, ...]) -> Any:
    for step in path:
        if isinstance(value, dict):
            value = value.get(step, _UNKNOWN)
        elif isinstance(value, list) and step.isdecimal() and int(step) < len(value):
            value = value[int(step)]
        else:
            return _UNKNOWN
    return value
