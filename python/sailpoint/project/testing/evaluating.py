"""Evaluates one definition offline, with the inputs that it read and the branches that it took."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sailpoint.project.affected import unpredictable
from sailpoint.project.forms import transforms_in
from sailpoint.sandbox import trace

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from sailpoint.project.content import Transform
    from sailpoint.project.testing.cases import Case

__all__ = ["Evaluated", "Evaluator", "Place"]

# A transform within the project: the owner (a mapping or a stored transform), and the path within it.
Place = tuple[str, tuple[str | int, ...]]
# A source, or None for an identity attribute, and the attribute.
Input = tuple["str | None", str]


@dataclass(frozen=True)
class Evaluated:
    """The result of an evaluation.

    Attributes:
        value: The value; None for none, and after an error.
        error: The reason why there is no value.
        missing: Inputs that were read and not given: the source, or None for an identity attribute, and the attribute.
        rule: A rule without a stub.
        branches: The branches that were taken.
    """

    value: str | None
    error: str | None
    missing: tuple[Input, ...]
    rule: str | None
    branches: frozenset[tuple[Place, str]]


class Evaluator:
    """Evaluates definitions that may refer to stored transforms."""

    def __init__(self, transforms: Mapping[str, Transform]) -> None:
        self._transforms = transforms
        self._stored = {name: each.definition for name, each in transforms.items()}
        self._reachable: dict[str, list[str]] = {}

    def evaluate(self, owner: str, definition: Mapping[str, Any], case: Case) -> Evaluated:
        """Evaluate a definition for a case."""
        names = self._reached(owner, definition)
        stored = [{"name": name, **_stubbed(self._stored[name], case.rules)} for name in names]
        accounts = {
            source: {name: each for name, each in attributes.items() if each is not None}
            for source, attributes in case.accounts.items()
        }
        given: dict[str, Any] = {"accounts": accounts, "identity": dict(case.identity), "transforms": stored}
        if case.input is not None:
            given["input"] = case.input
        try:
            traced = trace(_stubbed(definition, case.rules), now=case.now, **given)
        except ValueError as invalid:
            return Evaluated(None, str(invalid), (), None, frozenset())
        missing: dict[Input, None] = {}
        branches: set[tuple[Place, str]] = set()
        for step in traced.steps:
            place, found = self._located(owner, definition, step.path)
            missing |= dict.fromkeys(_missing(found, case))
            branches.add((place, ""))
        for branch in traced.branches:
            place, _ = self._located(owner, definition, branch.path)
            branches.add((place, branch.name))
        rule = next(_rules([definition, *(self._stored[name] for name in names)], case.rules), None)
        error = None if traced.error is None else str(traced.error)
        return Evaluated(traced.value, error, tuple(missing), rule if error else None, frozenset(branches))

    def is_unpredictable(self, definition: Mapping[str, Any]) -> bool:
        """True if the value is different each time."""
        return unpredictable(definition, self._transforms) is not None

    def _reached(self, owner: str, definition: Mapping[str, Any]) -> list[str]:
        """Names of the stored transforms that a definition reaches."""
        if owner not in self._reachable:
            found: dict[str, None] = {}
            pending: list[Any] = [definition]
            while pending:
                for name in sorted(transforms_in(pending.pop())):
                    if name in self._stored and name not in found:
                        found[name] = None
                        pending.append(self._stored[name])
            self._reachable[owner] = list(found)
        return self._reachable[owner]

    def _located(self, owner: str, definition: Any, path: tuple[str | int, ...]) -> tuple[Place, Any]:
        """The owner and path of a step, and its definition; references lead into stored transforms."""
        node, around = definition, None
        inside: tuple[str | int, ...] = ()
        attributes: list[tuple[Place, Any]] = []  # those around the place, the nearest one last
        passed: tuple[Place, Any] | None = None  # the input that a reference passes to the stored transform
        for part in path:
            if isinstance(node, str) and part == "attributes" and attributes:
                # The variables of a template are the attributes around it.
                (owner, inside), node = attributes[-1]
                continue
            if passed is not None and part == "input" and inside == ("attributes",) and "input" not in (node or {}):
                ((owner, inside), node), passed = passed, None
                continue
            around, node = node, _below(node, part)
            inside = (*inside, part)
            if part == "attributes":
                attributes.append(((owner, inside), node))
            if part == "id" and isinstance(node, str) and node in self._stored and isinstance(around, dict):
                if "input" in around:
                    passed = ((owner, (*inside[:-1], "input")), around["input"])
                owner, inside, node = f"transform {node}", (), self._stored[node]
        return (owner, inside), node


def _below(node: Any, part: str | int) -> Any:
    if isinstance(node, dict):
        return node.get(part) if isinstance(part, str) else None
    if isinstance(node, list) and isinstance(part, int) and part < len(node):
        return node[part]
    return None


def _missing(found: Any, case: Case) -> Iterator[Input]:
    """Inputs of a step that the case does not give."""
    attributes = found.get("attributes") if isinstance(found, dict) else None
    if not isinstance(attributes, dict):
        return
    if found["type"] == "accountAttribute":
        source, name = attributes.get("sourceName"), attributes.get("attributeName")
        if isinstance(source, str) and isinstance(name, str) and name not in case.accounts.get(source, {}):
            yield source, name
    elif found["type"] == "identityAttribute":
        name = attributes.get("name")
        if isinstance(name, str) and name not in case.identity:
            yield None, name


def _stubbed(definition: Any, rules: Mapping[str, str]) -> Any:
    """A definition with the values of rules in their place."""
    if not rules:
        return definition
    if isinstance(definition, list):
        return [_stubbed(each, rules) for each in definition]
    if not isinstance(definition, dict):
        return definition
    name = _rule(definition)
    if name is not None and name in rules:
        return {"type": "static", "attributes": {"value": rules[name]}}
    return {key: _stubbed(each, rules) for key, each in definition.items()}


def _rules(pending: list[Any], stubs: Mapping[str, str]) -> Iterator[str]:
    """Rules without a stub."""
    while pending:
        each = pending.pop()
        if isinstance(each, dict):
            name = _rule(each)
            if name is not None and name not in stubs:
                yield name
            pending += each.values()
        elif isinstance(each, list):
            pending += each


def _rule(definition: Mapping[str, Any]) -> str | None:
    attributes = definition.get("attributes")
    if definition.get("type") != "rule" or not isinstance(attributes, dict):
        return None
    return str(attributes.get("name") or attributes.get("id"))
