"""YAML as a tree with positions, read from untrusted files.

The tree is built from parser events with an explicit stack, so that no document can exhaust the interpreter's stack.
Keys are text as they are written. Of values, only `true`, `false`, `null` and numbers are not text, as in YAML 1.2:
`NO` is text. Aliases, tags and duplicate keys are rejected.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from sailpoint.project.errors import Fault, InvalidProjectError, UnsupportedError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

__all__ = ["DEEPEST", "MOST", "Node", "events_of", "is_finite", "parse", "plain_scalar"]

DEEPEST = 200  # levels of mappings and lists
MOST = 400_000  # values in a file

# Python, and so the service's client, reads integers of up to 4300 characters.
_INTEGER = re.compile(r"-?(0|[1-9][0-9]{0,4298})|[1-9][0-9]{4299}")
_DECIMAL = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?")
_CONSTANTS = {"": None, "~": None, "null": None, "true": True, "false": False}
_NOT_FINITE = re.compile(r"[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)")
_OF_NUMBERS = "-+.0123456789"  # first characters of numbers
_CONFLICT = re.compile(r"^<<<<<<< .*^>>>>>>> ", re.MULTILINE | re.DOTALL)  # Git's markers
_TEXT_TAGS = (None, "!", "tag:yaml.org,2002:str")


@dataclass(slots=True)
class Node:
    """A value with its place in the text: a scalar, or a mapping with `entries`, or a list with `items`."""

    line: int
    start: int
    end: int
    scalar: str | float | bool | None = None
    entries: dict[str, tuple[Node, Node]] | None = None
    items: list[Node] | None = None
    is_flow: bool = False

    def value(self) -> Any:
        """The plain value."""
        if self.entries is not None:
            return {name: node.value() for name, (_, node) in self.entries.items()}
        return [node.value() for node in self.items] if self.items is not None else self.scalar

    def get(self, name: str) -> Node | None:
        """The value of an entry; None if there is none."""
        found = (self.entries or {}).get(name)
        return None if found is None else found[1]

    def known(self, path: Sequence[str | int]) -> Sequence[str | int]:
        """The part of a path that exists."""
        return path[: len(self._lines(path)) - 1]

    def line_of(self, path: Sequence[str | int]) -> int:
        """The line of the deepest value on a path that exists."""
        return self._lines(path)[-1]

    def _lines(self, path: Sequence[str | int]) -> list[int]:
        """The lines of this node, and of those on a path, as far as they exist."""
        node, lines = self, [self.line]
        for part in path:
            if isinstance(part, str):
                key, below = (node.entries or {}).get(part, (None, None))
            else:
                below = node.items[part] if node.items is not None and part < len(node.items) else None
                key = below
            if key is None or below is None:
                break
            lines.append(key.line)
            node = below
        return lines


@dataclass(slots=True)
class _Open:
    """A mapping or list that has not ended, with the key that waits for its value."""

    node: Node
    key: Node | None = None
    faults: list[Fault] = field(default_factory=list)

    @property
    def awaits_key(self) -> bool:
        """True if the next value is a key."""
        return self.node.entries is not None and self.key is None


def parse(text: str, file: str) -> Node:
    """The document in a text.

    Raises:
        InvalidProjectError: The text is not YAML, or uses what files of a project must not use.
        UnsupportedError: PyYAML is missing.
    """
    events = events_of(text)
    from yaml import YAMLError

    if "<<<<<<< " in text and (conflict := _CONFLICT.search(text)):
        line = text.count("\n", 0, conflict.start()) + 1
        advice = "keep one side, and remove the lines of <<<<<<<, ======= and >>>>>>>"
        raise InvalidProjectError([Fault(file, line, "", f"unresolved merge conflict: {advice}")])
    faults: list[Fault] = []
    try:
        root = _tree(events, file, faults)
    except YAMLError as error:
        faults.append(_invalid(error, text, file))
        raise InvalidProjectError(faults) from None
    if faults:
        raise InvalidProjectError(faults)
    return root


def events_of(text: str) -> Iterator[Any]:
    """The parser's events of a text; the iteration raises `yaml.YAMLError` if the text is not YAML.

    Raises:
        UnsupportedError: PyYAML is missing.
    """
    try:
        import yaml
    except ImportError:
        raise UnsupportedError("reading YAML needs PyYAML: pip install 'sailpoint-rs[project]'") from None

    def events() -> Iterator[Any]:
        loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)(text)
        try:
            yield from iter(loader.get_event, None)
        finally:
            loader.dispose()

    return events()


def _tree(events: Iterable[Any], file: str, faults: list[Fault]) -> Node:
    import yaml

    root: Node | None = None
    stack: list[_Open] = []
    count = 0
    event: Any
    for event in events:
        count += 1
        if count > MOST or len(stack) > DEEPEST:
            limit = f"has more than {MOST} values" if count > MOST else f"is nested deeper than {DEEPEST} levels"
            raise InvalidProjectError([*faults, Fault(file, event.start_mark.line + 1, "", f"the file {limit}")])
        node: Node | None
        if isinstance(event, yaml.ScalarEvent):
            is_key = bool(stack) and stack[-1].awaits_key
            node = _scalar(event, file, faults, is_key=is_key)
        elif isinstance(event, yaml.CollectionStartEvent):
            _check_tag(event, file, faults)
            node = _place(event)
            node.is_flow = bool(event.flow_style)
            is_mapping = isinstance(event, yaml.MappingStartEvent)
            node.entries, node.items = ({}, None) if is_mapping else (None, [])
            root = node if root is None else root
            stack.append(_Open(node))
            continue
        elif isinstance(event, yaml.CollectionEndEvent):
            node = stack.pop().node
            if node.is_flow:
                node.end = _place(event).end
        elif isinstance(event, yaml.AliasEvent):
            faults.append(_fault(event, file, f"the alias *{event.anchor} is not supported: repeat the value"))
            node = _place(event)
        elif isinstance(event, yaml.DocumentStartEvent) and root is not None:
            raise InvalidProjectError([*faults, _fault(event, file, "the file has several documents: keep one")])
        else:
            continue
        root = node if root is None else root
        if stack:
            _add(stack[-1], node, file, faults)
    return root if root is not None else Node(1, 0, 0)


def _add(opened: _Open, node: Node, file: str, faults: list[Fault]) -> None:
    """Add a complete value to the collection around it."""
    around = opened.node
    around.end = max(around.end, node.end)
    if around.items is not None:
        around.items.append(node)
    elif opened.key is None:
        opened.key = node
        if node.entries is not None or node.items is not None:
            faults.append(Fault(file, node.line, "", "a key must be text"))
    else:
        key, opened.key = opened.key, None
        name = str(key.scalar)
        entries = around.entries if around.entries is not None else {}
        if name in entries:
            first = entries[name][0].line
            faults.append(Fault(file, key.line, name, f"the key occurs twice: also on line {first}"))
        entries[name] = (key, node)


def _place(event: Any) -> Node:
    start = event.start_mark
    return Node(start.line + 1, start.index, event.end_mark.index)


def _scalar(event: Any, file: str, faults: list[Fault], *, is_key: bool) -> Node:
    text, start = event.value, event.start_mark
    if event.tag is not None:
        _check_tag(event, file, faults)
    elif not event.style and not is_key:
        text = plain_scalar(text)
        if not is_finite(text):
            faults.append(
                _fault(event, file, f"JSON cannot represent the number {event.value[:20]}: change it, or quote it")
            )
    return Node(start.line + 1, start.index, event.end_mark.index, text)


def plain_scalar(text: str) -> str | float | bool | None:
    """The value of a scalar without quotes."""
    if text in _CONSTANTS:
        return _CONSTANTS[text]
    if text[0] not in _OF_NUMBERS:
        return text
    if _INTEGER.fullmatch(text):
        return int(text)
    if _NOT_FINITE.fullmatch(text):
        return math.inf
    return float(text) if _DECIMAL.fullmatch(text) else text


def is_finite(value: str | float | bool | None) -> bool:
    """False if a value is a number that JSON cannot represent."""
    return type(value) is not float or math.isfinite(value)


def _invalid(error: Any, text: str, file: str) -> Fault:
    """The fault of a text that is not YAML."""
    mark, problem = getattr(error, "problem_mark", None), getattr(error, "problem", None)
    at = getattr(error, "position", 0)  # of a character that YAML does not allow
    line = mark.line + 1 if mark else text.count("\n", 0, at) + 1
    if re.match(r" *\t", "".join(text.split("\n")[line - 1 : line])):
        problem = "the line begins with a tab: use spaces"
    return Fault(file, line, "", f"not valid YAML: {problem or str(error).partition(chr(10))[0]}")


def _check_tag(event: Any, file: str, faults: list[Fault]) -> None:
    if event.tag not in _TEXT_TAGS:
        faults.append(_fault(event, file, f"the tag {event.tag} is not supported: remove it"))


def _fault(event: Any, file: str, text: str) -> Fault:
    return Fault(file, event.start_mark.line + 1, "", text)
