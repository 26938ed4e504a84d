"""The facts of operations, which come from the schema. Only the family of the operation is read."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

from sailpoint._core import method_names, operation_facts

__all__ = ["VERSION", "Argument", "Operation", "every_operation", "named", "operation_of"]

VERSION = "v2024"

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


def every_operation() -> list[Operation]:
    """Every operation, sorted by name."""
    return [_read(name) for name, _ in method_names(VERSION)]


def operation_of(name: str) -> Operation | None:
    """The operation with this name, which may be written `list_roles`, `list-roles` or `listRoles`."""
    snake = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).replace("-", "_").lower()
    return next((_read(each) for each in (name, snake) if operation_facts(VERSION, each) is not None), None)


def named(name: str) -> str:
    """Names similar to one that is not known, as the end of an error message."""
    snake = name.replace("-", "_").lower()
    near = get_close_matches(snake, [known for known, _ in method_names(VERSION)], n=3)
    if near:
        return f"did you mean {' or '.join(near)}?"
    return "`sailpoint api --list WORD` lists the operations"


def dashed(name: str) -> str:
    """A name with dashes between its words."""
    return name.replace("_", "-")


def _read(name: str) -> Operation:
    facts = operation_facts(VERSION, name)
    if facts is None:
        raise LookupError(name)
    arguments = (_argument(each) for each in facts["arguments"] if each["name"] != _EXPERIMENTAL)
    return Operation(facts["name"], facts["api"], facts["verb"], facts["path"], tuple(arguments), facts)


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
