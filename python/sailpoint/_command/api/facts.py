"""The facts of operations, which come from the schema. Only the family of the operation is read."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

from sailpoint import _versions
from sailpoint._command.connection import VERSION
from sailpoint._core import method_names, operation_facts

__all__ = ["VERSION", "Argument", "Operation", "divided", "every_operation", "named", "operation_of"]

_EXPERIMENTAL = "x_sail_point_experimental"
_PAGED = frozenset({"limit", "offset"})


@dataclass(frozen=True)
class Argument:
    """An argument of an operation."""

    name: str
    place: str
    type: str
    doc: str
    required: bool
    several: bool
    is_file: bool
    default: str | None
    range: tuple[int, int] | None
    choices: tuple[str, ...]
    model: str | None

    @property
    def option(self) -> str:
        """The option that gives it, for example `--requested-for`."""
        return "--body" if self.place == "body" else f"--{dashed(self.name.removeprefix('var_'))}"


@dataclass(frozen=True)
class Operation:
    """An operation of the service."""

    version: str
    name: str
    api: str
    verb: str
    path: str
    arguments: tuple[Argument, ...]
    facts: dict[str, Any]

    @property
    def summary(self) -> str:
        """The purpose in a line, or the request where there is no text."""
        return str(self.facts["summary"] or f"{self.verb} {self.path}")

    @property
    def is_paged(self) -> bool:
        """True if its response is a page of a list."""
        is_list = any(response.startswith("list[") for _, response, _ in self.facts["responses"])
        return is_list and {each.name for each in self.arguments} >= _PAGED

    @property
    def deletes(self) -> bool:
        """True if it deletes something."""
        return self.verb == "DELETE" or self.name.startswith("delete_")

    @property
    def is_download(self) -> bool:
        """True if a response can be something other than JSON."""
        return any(media not in ("", "application/json") for *_, media in self.facts["responses"] for media in media)


def every_operation(version: str = VERSION) -> list[Operation]:
    """Every operation of a version, sorted by name."""
    return [_read(version, name) for name, _ in method_names(version)]


def divided(name: str) -> tuple[str | None, str]:
    """The version and the operation of a name such as `v3.list_roles`."""
    version, dot, rest = name.partition(".")
    return (version, rest) if dot and version in _versions.__all__ else (None, name)


def operation_of(name: str, version: str = VERSION) -> Operation | None:
    """The operation with this name, which may be written `list_roles`, `list-roles` or `listRoles`."""
    names = (name, _snake(name))
    return next((_read(version, each) for each in names if operation_facts(version, each) is not None), None)


def named(name: str, version: str = VERSION) -> str:
    """The versions that have an operation, or similar names, as the end of an error message."""
    snake = _snake(name)
    others = [other for other in _versions.__all__ if operation_facts(other, snake) is not None]
    if others:
        return f"it is in {' and '.join(others)}: {others[-1]}.{snake} or --version {others[-1]}"
    near = get_close_matches(snake, [known for known, _ in method_names(version)], n=3)
    if near:
        return f"did you mean {' or '.join(near)}?"
    return "`sailpoint api --list WORD` lists the operations"


def dashed(name: str) -> str:
    """A name with dashes between its words."""
    return name.replace("_", "-")


def _snake(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).replace("-", "_").lower()


def _read(version: str, name: str) -> Operation:
    facts = operation_facts(version, name)
    if facts is None:
        raise LookupError(name)
    arguments = (_argument(each) for each in facts["arguments"] if each["name"] != _EXPERIMENTAL)
    return Operation(version, facts["name"], facts["api"], facts["verb"], facts["path"], tuple(arguments), facts)


def _argument(facts: dict[str, Any]) -> Argument:
    is_list = facts["list"] and facts["place"] != "body"
    return Argument(
        name=facts["name"],
        place=facts["place"],
        type=f"list[{facts['type']}]" if facts["list"] and not is_list else facts["type"].removesuffix(" | str"),
        doc=facts["doc"],
        required=facts["required"],
        several=is_list or bool(facts.get("several")),
        is_file=facts["is_file"],
        default=facts.get("default"),
        range=facts.get("range"),
        choices=tuple(facts["choices"]) if facts["place"] != "body" else (),
        model=facts.get("model"),
    )
