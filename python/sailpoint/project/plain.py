"""The plain value of a YAML text, without places: made in less time and memory than a tree of nodes."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any

from sailpoint.project.nodes import DEEPEST, MOST, events_of, is_finite, parse, plain_scalar

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["plain_value"]

_NONE: Any = object()


class _UnusualError(Exception):
    """The text has a fault, or something else that is left to the tree of nodes."""


def plain_value(text: str, file: str) -> Any:
    """The value of the document that `parse` gives.

    Raises:
        InvalidProjectError: The text is not YAML, or uses what files of a project must not use.
        UnsupportedError: PyYAML is missing.
    """
    events = events_of(text)
    from yaml import YAMLError

    try:
        return _value(events)
    except (YAMLError, _UnusualError):
        return parse(text, file).value()


def _value(events: Iterable[Any]) -> Any:
    from yaml import events as kinds

    scalar, mapping, sequence = kinds.ScalarEvent, kinds.MappingStartEvent, kinds.SequenceStartEvent
    ends = (kinds.MappingEndEvent, kinds.SequenceEndEvent)
    value = _Value()
    kind: Any = None
    for event in islice(events, MOST):
        kind = type(event)
        if kind is scalar:
            _expect(event.tag is None)
            is_text = event.style or value.awaits_key
            scalar_value = event.value if is_text else plain_scalar(event.value)
            _expect(is_finite(scalar_value))
            value.add(scalar_value)
        elif kind is mapping or kind is sequence:
            _expect(event.tag is None)
            value.open({} if kind is mapping else [])
        elif kind in ends:
            value.close()
        else:
            _expect(kind is not kinds.AliasEvent)
    _expect(kind is kinds.StreamEndEvent)
    return value.whole()


class _Value:
    """A value in the making."""

    __slots__ = ("_around", "_key", "_stack", "_whole")

    def __init__(self) -> None:
        self._whole: Any = _NONE
        self._around: Any = None  # the mapping or list that has not ended
        self._key: Any = _NONE  # of the mapping, with a value to come
        self._stack: list[tuple[Any, Any]] = []  # the mappings and lists around it, with their keys

    @property
    def awaits_key(self) -> bool:
        """True if the next value is a key."""
        return self._key is _NONE and type(self._around) is dict

    def open(self, collection: Any) -> None:
        """Begin a mapping or a list."""
        self._stack.append((self._around, self._key))
        _expect(len(self._stack) <= DEEPEST)
        self._around, self._key = collection, _NONE

    def close(self) -> None:
        """End the mapping or list."""
        value = self._around
        self._around, self._key = self._stack.pop()
        self.add(value)

    def add(self, value: Any) -> None:
        """Add a complete value: a key, the value of a key, an item of a list, or the document."""
        around = self._around
        if type(around) is dict:
            if self._key is _NONE:
                self._key = self._new_key(value)
            else:
                around[self._key], self._key = value, _NONE
        elif around is not None:
            around.append(value)
        else:
            _expect(self._whole is _NONE)  # not a second document
            self._whole = value

    def whole(self) -> Any:
        """The document; None if the text has none."""
        return None if self._whole is _NONE else self._whole

    def _new_key(self, value: Any) -> str:
        _expect(type(value) is str and value not in self._around)
        return str(value)


def _expect(condition: bool) -> None:
    if not condition:
        raise _UnusualError
