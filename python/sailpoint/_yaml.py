"""YAML through PyYAML, which counts nothing itself: a loader for documents of others, a dumper that hides nothing."""

from __future__ import annotations

import json
from typing import Any

import yaml

__all__ = ["Dumper", "Loader"]

_DEEPEST = 200  # mappings and lists within each other
_MOST = 2_000_000  # values, those that aliases repeat included
_LONGEST_NUMBER = 4300  # characters, as in Python's own limit

_TAG = "tag:yaml.org,2002:"


class Loader(yaml.SafeLoader):
    """A loader of one document with limits, in which dates stay text, as in JSON."""

    yaml_implicit_resolvers = {  # noqa: RUF012 - as in the base class
        first: [(tag, pattern) for tag, pattern in found if tag != f"{_TAG}timestamp"]
        for first, found in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._depth = 0
        self._count = 0
        self._weights: dict[int, int] = {}  # of nodes that are whole, by id: how many values are in them

    def compose_node(self, parent: Any, index: Any) -> Any:
        """Compose a node; one that an alias repeats counts with everything in it."""
        event: Any = self.peek_event()  # type: ignore[no-untyped-call]
        if isinstance(event, yaml.AliasEvent):
            node = super().compose_node(parent, index)
            if id(node) not in self._weights:
                raise _failure(f"the alias {event.anchor} is within what it stands for", event.start_mark)
            self._add(self._weights[id(node)], event.start_mark)
            return node
        before = self._count
        self._add(1, event.start_mark)
        self._depth += 1
        if self._depth > _DEEPEST:
            raise _failure(f"it nests deeper than {_DEEPEST}", event.start_mark)
        node = super().compose_node(parent, index)
        self._depth -= 1
        self._weights[id(node)] = self._count - before
        return node

    def construct_mapping(self, node: Any, deep: bool = False) -> Any:
        """Make a mapping, in which no name is twice."""
        names = set()
        for key, _ in node.value if isinstance(node, yaml.MappingNode) else ():
            if key.tag == f"{_TAG}merge":
                continue
            made = self.construct_object(key, deep=True)
            name = made if isinstance(made, str) else json.dumps(made)
            if name in names:
                raise _failure(f"the name {name!r} is there twice in a mapping", key.start_mark)
            names.add(name)
        return super().construct_mapping(node, deep=deep)

    def construct_scalar(self, node: Any) -> Any:
        """Make a value; a number of many digits would take for ever."""
        if node.tag in (f"{_TAG}int", f"{_TAG}float") and len(node.value) > _LONGEST_NUMBER:
            raise _failure(f"a number has more than {_LONGEST_NUMBER} characters", node.start_mark)
        return super().construct_scalar(node)

    def _add(self, count: int, mark: Any) -> None:
        self._count += count
        if self._count > _MOST:
            raise _failure(f"it has more than {_MOST} values, those that aliases repeat included", mark)


class Dumper(yaml.SafeDumper):
    """A dumper that puts texts in double quotes, in which YAML has escapes, where they have to be escaped."""


def _text(dumper: Any, value: str) -> Any:
    from sailpoint._visible import is_visible

    style = None if all(is_visible(each) or each == "\n" for each in value) else '"'
    return dumper.represent_scalar(f"{_TAG}str", value, style=style)


Dumper.add_representer(str, _text)


def _failure(why: str, mark: Any) -> yaml.MarkedYAMLError:
    return yaml.MarkedYAMLError(problem=why, problem_mark=mark)
