"""The branches of a transform, as `sailpoint.sandbox.branches` returns them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from sailpoint._core import template_branches

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = ["Branch", "branches_of"]

_SIDES = ("positiveCondition", "negativeCondition")


class Branch(NamedTuple):
    """A choice of a transform or of a template.

    Attributes:
        path: The names and indices that lead to the transform or to the text of the template.
        name: The chosen attribute, for example `values[1]`, or the directive with line and column, `#if at 1:5`.
    """

    path: tuple[str | int, ...]
    name: str


def branches_of(transform: Mapping[str, Any]) -> Iterator[Branch]:
    """Each branch, in the order of the transform."""
    pending: list[tuple[tuple[str | int, ...], Any]] = [((), transform)]
    while pending:
        path, each = pending.pop()
        if isinstance(each, str):
            yield from (Branch(path, name) for name in (template_branches(each) if "#" in each else ()))
        elif isinstance(each, list):
            pending += [((*path, index), below) for index, below in reversed(list(enumerate(each)))]
        elif isinstance(each, dict):
            yield from (Branch(path, name) for name in _choices(each))
            pending += [((*path, name), below) for name, below in reversed(each.items())]


def _choices(transform: Mapping[str, Any]) -> list[str]:
    attributes = transform.get("attributes")
    if not isinstance(attributes, dict):
        return []
    kind = transform.get("type")
    if kind in ("conditional", "dateCompare"):
        return list(_SIDES)
    if kind == "firstValid" and isinstance(attributes.get("values"), list):
        return [f"values[{index}]" for index in range(len(attributes["values"]))]
    if kind == "lookup" and isinstance(attributes.get("table"), dict):
        return [f"table.{key}" for key in attributes["table"]]
    return []
