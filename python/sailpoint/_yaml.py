"""PyYAML with limits: a loader for untrusted documents, and a dumper that escapes invisible characters."""

from __future__ import annotations

import json
from typing import Any

import yaml

__all__ = ["Dumper", "Loader"]

_DEEPEST = 200  # levels of mappings and lists
_MOST = 2_000_000  # values, including those that aliases repeat
_LONGEST_NUMBER = 4300  # characters, as in Python's own limit

_TAG = "tag:yaml.org,2002:"


class Loader(yaml.SafeLoader):
    """A loader for a single document, with limits; dates stay text, as in JSON."""

    yaml_implicit_resolvers = {  # noqa: RUF012 - as in the base class
        first: [(tag, pattern) for tag, pattern in found if tag != f"{_TAG}timestamp"]
        for first, found in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._depth = 0
        self._count = 0
        self._weights: dict[int, int] = {}  # number of values in each complete node, by the node's id

    def compose_node(self, parent: Any, index: Any) -> Any:
        """Compose a node; an alias counts as much as the node that it repeats."""
        event: Any = self.peek_event()  # type: ignore[no-untyped-call]
        if isinstance(event, yaml.AliasEvent):
            node = super().compose_node(parent, index)
            if id(node) not in self._weights:
                raise _failure(f"the alias {event.anchor} refers to a node that contains it", event.start_mark)
            self._add(self._weights[id(node)], event.start_mark)
            return node
        before = self._count
        self._add(1, event.start_mark)
        self._depth += 1
        if self._depth > _DEEPEST:
            raise _failure(f"it is nested deeper than {_DEEPEST} levels", event.start_mark)
        node = super().compose_node(parent, index)
        self._depth -= 1
        self._weights[id(node)] = self._count - before
        return node

    def construct_mapping(self, node: Any, deep: bool = False) -> Any:
        """Construct a mapping; rejects duplicate names."""
        names = set()
        for key, _ in node.value if isinstance(node, yaml.MappingNode) else ():
            if key.tag == f"{_TAG}merge":
                continue
            made = self.construct_object(key, deep=True)
            name = made if isinstance(made, str) else json.dumps(made)
            if name in names:
                raise _failure(f"a mapping has the name {name!r} twice", key.start_mark)
            names.add(name)
        return super().construct_mapping(node, deep=deep)

    def construct_scalar(self, node: Any) -> Any:
        """Construct a scalar; rejects very long numbers, whose conversion would take too long."""
        if node.tag in (f"{_TAG}int", f"{_TAG}float") and len(node.value) > _LONGEST_NUMBER:
            raise _failure(f"a number has more than {_LONGEST_NUMBER} characters", node.start_mark)
        return super().construct_scalar(node)

    def _add(self, count: int, mark: Any) -> None:
        self._count += count
        if self._count > _MOST:
            raise _failure(f"it has more than {_MOST} values, including those that aliases repeat", mark)


class Dumper(yaml.SafeDumper):
    """A dumper that writes text with invisible characters in double quotes, the style that supports escapes."""


def _text(dumper: Any, value: str) -> Any:
    from sailpoint._visible import is_visible

    style = None if all(is_visible(each) or each == "\n" for each in value) else '"'
    return dumper.represent_scalar(f"{_TAG}str", value, style=style)


Dumper.add_representer(str, _text)


def _failure(why: str, mark: Any) -> yaml.MarkedYAMLError:
    return yaml.MarkedYAMLError(problem=why, problem_mark=mark)
