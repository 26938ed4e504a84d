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
        _expect("<<<<<<< " not in text)  # of a merge
        return _value(events)
    except (YAMLError, _UnusualError):
        return parse(text, file).value()


def _value(events: Iterable[Any]) -> Any:
    """The value that events describe, made in one loop, because a call for each event would take half of the time."""
    from yaml import events as kinds

    scalar, mapping, sequence = kinds.ScalarEvent, kinds.MappingStartEvent, kinds.SequenceStartEvent
    ends = (kinds.MappingEndEvent, kinds.SequenceEndEvent)
    kind: Any = None
    whole: Any = _NONE
    around: Any = None  # the mapping or list that has not ended
    key: Any = _NONE  # of the mapping, with a value to come
    stack: list[tuple[Any, Any]] = []  # the mappings and lists around it, with their keys
    for event in islice(events, MOST):
        kind = type(event)
        if kind is scalar:
            value = event.value
            if not event.style and (key is not _NONE or type(around) is not dict):
                value = plain_scalar(value)
            _expect(event.tag is None and (type(value) is str or is_finite(value)))
        elif kind is mapping or kind is sequence:
            stack.append((around, key))
            _expect(event.tag is None and len(stack) <= DEEPEST)
            around, key = {} if kind is mapping else [], _NONE
            continue
        elif kind in ends:
            value = around
            around, key = stack.pop()
        else:
            _expect(kind is not kinds.AliasEvent)
            continue
        if type(around) is list:
            around.append(value)
        elif around is None:
            _expect(whole is _NONE)  # not a second document
            whole = value
        elif key is _NONE:
            _expect(type(value) is str and value not in around)
            key = value
        else:
            around[key], key = value, _NONE
    _expect(kind is kinds.StreamEndEvent)
    return None if whole is _NONE else whole


def _expect(condition: bool) -> None:
    if not condition:
        raise _UnusualError
