"""Mappings in the short forms of files, and as the service has them.

A short form is used only where it reads back as exactly the same definition.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailpoint.project.trees import rebuilt

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["SHORT_KEYS", "complete", "expanded", "references", "shortened", "transforms_in", "uses", "with_attributes"]

SHORT_KEYS = ("source", "attribute", "transform", "static", "rule")


def expanded(form: Any) -> Any:
    """The definition that a form of a file stands for; None for an attribute that must not be mapped.

    Raises:
        ValueError: The form is not valid; the message says what to do.
    """
    if form is None:
        return None
    members = form if isinstance(form, dict) else {}
    if "type" in members:
        return complete(members)
    keys = set(members)
    if not keys:
        raise ValueError("a mapping must be {source, attribute}, {transform}, {static}, {rule} or {type, attributes}")
    if not keys <= set(SHORT_KEYS) or not all(isinstance(each, str) for each in members.values()):
        unknown = sorted(keys - set(SHORT_KEYS))
        wrong = f"unknown key {unknown[0]!r}" if unknown else "the values of a short form must be text"
        raise ValueError(f"{wrong}: use source with attribute, transform, static, rule, or type with attributes")
    if keys == {"static"}:
        return _transform("static", value=members["static"])
    if keys == {"rule"}:
        return _transform("rule", id=members["rule"])
    if keys == {"transform"}:
        return _transform("reference", id=members["transform"])
    if keys in ({"source", "attribute"}, {"source", "attribute", "transform"}):
        account = _transform("accountAttribute", sourceName=members["source"], attributeName=members["attribute"])
        return _transform("reference", id=members["transform"], input=account) if "transform" in keys else account
    raise ValueError("source and attribute must be given together, and static and rule allow no other key")


def complete(definition: Any) -> Any:
    """A definition in which each transform has attributes: for the service, absent, null and `{}` are equal."""
    return rebuilt(definition, with_attributes)


def with_attributes(members: dict[str, Any]) -> dict[str, Any]:
    """The members of a mapping, with attributes if it is a transform."""
    if "type" in members and members.get("attributes") is None:
        members["attributes"] = {}
    return members


def shortened(definition: Any) -> Any:
    """The shortest form that expands to a definition."""
    short = _candidate(definition)
    try:
        return short if short is not None and expanded(short) == definition else definition
    except ValueError:
        return definition


def transforms_in(definition: Any) -> set[str]:
    """Names of the stored transforms that a definition refers to directly."""
    found: set[str] = set()
    pending = [definition]
    while pending:
        each = pending.pop()
        if isinstance(each, dict):
            attributes = each.get("attributes")
            if each.get("type") == "reference" and isinstance(attributes, dict):
                name = attributes.get("id")
                found |= {name} if isinstance(name, str) else set()
            pending += each.values()
        elif isinstance(each, list):
            pending += each
    return found


def references(definition: Any) -> Iterator[tuple[list[str | int], str, str | None]]:
    """Uses of sources within a definition: the path, the source, and the account attribute if it is named."""
    pending: list[tuple[list[str | int], Any]] = [([], definition)]
    while pending:
        path, each = pending.pop()
        if isinstance(each, dict):
            name, attribute = each.get("sourceName"), each.get("attributeName")
            if isinstance(name, str):
                yield path, name, attribute if isinstance(attribute, str) else None
            pending += [([*path, key], below) for key, below in each.items() if isinstance(below, (dict, list))]
        elif isinstance(each, list):
            pending += [([*path, index], below) for index, below in enumerate(each) if isinstance(below, (dict, list))]


def uses(definition: Any) -> Iterator[tuple[str, str | None]]:
    """The sources that a definition names, each with the account attribute if it is named."""
    pending = [definition]
    while pending:
        each = pending.pop()
        if isinstance(each, dict):
            name = each.get("sourceName")
            if isinstance(name, str):
                attribute = each.get("attributeName")
                yield name, attribute if isinstance(attribute, str) else None
            each = each.values()
        pending += [below for below in each if isinstance(below, (dict, list))]


def _candidate(definition: Any) -> dict[str, Any] | None:
    attributes = definition.get("attributes") if isinstance(definition, dict) else None
    if not isinstance(attributes, dict):
        return None
    kind = definition.get("type")
    if kind == "static":
        return {"static": attributes.get("value")}
    if kind == "rule":
        return {"rule": attributes.get("id")}
    if kind == "accountAttribute":
        return {"source": attributes.get("sourceName"), "attribute": attributes.get("attributeName")}
    if kind != "reference":
        return None
    account = _candidate(attributes.get("input")) if "input" in attributes else {}
    return None if account is None else {**account, "transform": attributes.get("id")}


def _transform(kind: str, **attributes: Any) -> dict[str, Any]:
    return {"type": kind, "attributes": attributes}
