"""`--set PATH=VALUE`: assignments to members of a profile, checked against the schema."""

from __future__ import annotations

import json
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from sailpoint._command.failures import CommandError, Status
from sailpoint.v2024.models.identity_profile import IdentityProfile

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["assign"]

_Schema = dict[str, Any]

_SCHEMA: _Schema = IdentityProfile.model_json_schema()
_OWNED_BY_SERVICE = {field.alias for field in IdentityProfile.model_fields.values() if not field.patchable}
_REFERENCE = {"type", "id", "name"}  # members of a reference to another object
_TYPES = {"string": str, "integer": int, "boolean": bool, "object": dict, "array": list}
_WORDS = {
    "string": "text",
    "integer": "an integer",
    "boolean": "true or false",
    "object": "an object",
    "array": "a list",
}


def assign(document: dict[str, Any], assignment: str) -> None:
    """Set the member that `path=value` names; missing objects along the path are created.

    Raises:
        CommandError: The path or the value does not match the schema, or only the service sets the member.
    """
    path, equals, text = assignment.partition("=")
    names = _names(path)
    if not equals or not all(names):
        raise CommandError(f"--set takes PATH=VALUE, not {assignment}", Status.USAGE)
    holder: Any = document
    schema = _SCHEMA
    for at, name in enumerate(names):
        where = ".".join(names[: at + 1])
        schema = _inner(schema, holder, name, where)
        key = int(name) if isinstance(holder, list) else name
        if at == len(names) - 1:
            holder[key] = _value(schema, text, where)
        else:
            holder = _opened(holder, key, where)


def _names(path: str) -> list[str]:
    """The names in a path with dots or slashes; with slashes, JSON Pointer's escapes `~0` and `~1` are replaced."""
    if "/" not in path:
        return path.split(".")
    return [name.replace("~1", "/").replace("~0", "~") for name in path.removeprefix("/").split("/")]


def _opened(holder: Any, key: Any, where: str) -> Any:
    """The object or list at a key, created if it is missing."""
    if isinstance(holder, dict) and holder.get(key) is None:
        holder[key] = {}
    found = holder[key]
    if not isinstance(found, dict | list):
        raise CommandError(f"--set: {where} is not an object", Status.USAGE)
    return found


def _inner(schema: _Schema, holder: Any, name: str, where: str) -> _Schema:
    """The schema of a member or list element."""
    if isinstance(holder, list):
        if not name.isdecimal() or int(name) >= len(holder):
            raise CommandError(f"--set: the list has no element {where}", Status.USAGE)
        return _plain(schema.get("items", {}))
    properties = schema.get("properties")
    if properties is None:
        return {}  # a free object
    if name not in properties:
        near = get_close_matches(name, properties, n=1)
        hint = f"did you mean {near[0]}?" if near else f"the members are {', '.join(properties)}"
        raise CommandError(f"--set: there is no member {where}: {hint}", Status.USAGE)
    _check_settable(properties, name, where)
    return _plain(properties[name])


def _check_settable(properties: Mapping[str, Any], name: str, where: str) -> None:
    """Reject members that only the service sets."""
    if where in _OWNED_BY_SERVICE:
        raise CommandError(f"--set: {where} is set by the service and cannot be changed", Status.USAGE)
    if set(properties) == _REFERENCE and name != "id":
        target = where.removesuffix(name) + "id"
        raise CommandError(f"--set: {where} follows from {target}: set {target} instead", Status.USAGE)


def _value(schema: _Schema, text: str, where: str) -> Any:
    """The value of an assignment: text for a text member, otherwise JSON."""
    kind = schema.get("type")
    try:
        value = json.loads(text)
    except ValueError:
        value = text
    if kind is None or value is None:
        return value
    if kind == "string":
        return value if isinstance(value, str) else text
    if not isinstance(value, _TYPES[kind]) or (kind == "integer" and isinstance(value, bool)):
        raise CommandError(f"--set: {where} must be {_WORDS[kind]} (got {text})", Status.USAGE)
    return value


def _plain(schema: _Schema) -> _Schema:
    """A schema without references and without the alternative null."""
    kinds: Sequence[_Schema] = schema.get("anyOf", [schema])
    kind = next((each for each in kinds if each.get("type") != "null"), {})
    name = kind.get("$ref", "").rpartition("/")[2]
    found: _Schema = _SCHEMA["$defs"][name] if name else kind
    return found
