"""Operations as the files below `schema/` declare them, for the pages of the documentation.

The documentation is built without the crate. A test compares what is read here with what the crate reads.
"""

from __future__ import annotations

import copy
import re
from dataclasses import dataclass, field
from itertools import groupby
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

__all__ = ["Family", "Operation", "Parameter", "base_of", "families", "python_type"]

USUAL_ERRORS = ["400", "401", "403", "429", "500"]
# Parameters that are written without their type.
USUAL = {
    "?limit": "int range 0..250 = 250",
    "?offset": "int range 0..2147483647 = 0",
    "?count": "bool = false",
    "^X-SailPoint-Experimental": 'str = "true"',
}
USUAL_TEXTS = {
    "?limit": "Maximum number of records.",
    "?offset": "Number of records to skip.",
    "?count": "True requests the total in the X-Total-Count header.",
    "?filters": "Filter by the fields of this list.",
    "?sorters": "Fields to sort by, separated by commas; a leading `-` sorts descending.",
}
PLACES = {"/": "path", "?": "query", "^": "header"}
TYPES = {"any": "Any", "object": "dict[str, Any]", "datetime": "datetime | str", "date": "date | str", "file": "file"}

_TYPE = re.compile(r"(\[.*\]|\{.*\}|\(.*?\)|\w+)(.*)")


@dataclass
class Parameter:
    """An argument of a method."""

    wire: str
    python: str
    place: str
    type: str
    required: bool
    rest: str = ""
    doc: str = ""

    @property
    def values(self) -> list[str]:
        """The values of an enumeration."""
        found = re.search(r"\((.*)\)", self.type)
        return [each.strip('"') for each in re.findall(r'"[^"]*"|\S+', found[1])] if found else []

    @property
    def bounds(self) -> tuple[str, str] | None:
        """Least and most, as text; one may be empty."""
        found = re.search(r"(?:range|len|items) (-?\d*)\.\.(-?\d*)", self.rest)
        return (found[1], found[2]) if found else None

    @property
    def default(self) -> str:
        """The value that the service takes without it."""
        return self.rest.partition(" = ")[2].strip('"')


@dataclass
class Operation:
    """A method and its request."""

    name: str
    verb: str
    path: str
    summary: str = ""
    notes: str = ""
    id: str = ""
    deprecated: bool = False
    parameters: list[Parameter] = field(default_factory=list)
    filters: list[tuple[str, str]] = field(default_factory=list)
    sorters: list[str] = field(default_factory=list)
    scopes: list[str] = field(default_factory=list)
    application: bool = False
    responses: list[str] = field(default_factory=list)
    failures: list[str] = field(default_factory=list)
    has_usual_failures: bool = True
    is_same: bool = False
    """True if the base of the version has the same facts."""

    @property
    def errors(self) -> list[str]:
        """The statuses of failures."""
        return sorted({*self.failures, *(USUAL_ERRORS if self.has_usual_failures else ())})

    @property
    def facts(self) -> dict[str, Any]:
        """The facts by which operations of two versions are compared."""
        return {
            "request": (self.verb, self.path),
            "parameters": [each.python for each in self.parameters],
            "types of parameters": [(each.place, each.type, each.required, each.rest) for each in self.parameters],
            "filters and sorters": (self.filters, self.sorters),
            "responses": self.responses,
            "errors": self.errors,
            "scopes": (self.scopes, self.application),
            "deprecation": self.deprecated,
        }

    def read(self, line: str) -> None:
        """Take the line of a schema file."""
        word, _, rest = line.partition(" ")
        if word in ("id", "path"):
            setattr(self, word, rest)
        elif word == "deprecated":
            self.deprecated = True
        elif word == "filter":
            self.filters = [(each.split()[0], " ".join(each.split()[1:])) for each in rest.split("; ")]
        elif word == "sort":
            self.sorters = rest.split()
        elif word == "scope":
            words = rest.split()
            self.application |= "app" in words
            self.scopes += [each for each in words if each not in ("user", "app", *self.scopes)]
        elif word == "errors":
            self.failures += [status for status in rest.split() if status != "-"]
            self.has_usual_failures = False
        elif word.isdecimal() and word >= "300":
            self.failures.append(word)
        elif word.isdecimal():
            self.responses = [each for each in self.responses if not each.startswith(word)] + [line]
        elif word in ("body", "form") or word[0] in PLACES:
            self.add(parameter(line))

    def add(self, made: Parameter) -> None:
        """Add an argument, or replace the one of the same name."""
        for index, known in enumerate(self.parameters):
            if known.python == made.python:
                self.parameters[index] = made
                return
        if made.python:
            self.parameters.append(made)


@dataclass
class Family:
    """An API class."""

    name: str
    doc: str = ""
    operations: dict[str, Operation] = field(default_factory=dict)


def base_of(folder: Path) -> Path | None:
    """The folder of the version from which a version takes most declarations."""
    heads = (head.split() for head, _ in _blocks(folder))
    return next((folder.parent / words[1] for words in heads if words[0] == "base"), None)


def families(folder: Path) -> dict[str, Family]:
    """The public API classes of a version, by name."""
    blocks = list(_blocks(folder))
    base = base_of(folder)
    known = families(base) if base else {}
    if base:
        # Texts and amendments of the base hold for the declarations of the version, too.
        added = [block for block in _blocks(base) if block[0].startswith(("amend ", "text "))]
        blocks = [*added, *blocks]
    found: dict[str, Family] = {}
    for head, lines in blocks:
        word, _, name = head.partition(" ")
        if word == "api" and " " not in name:
            found[name] = Family(name)
            _declare(found[name], lines, known.get(name, Family(name)))
    # Texts come last, because an amended parameter replaces the one of the document.
    for head, lines in sorted(blocks, key=lambda block: block[0].startswith("text ")):
        word, _, rest = head.partition(" ")
        name, _, text = rest.partition(" ")
        if word == "amend" and name in found:
            _amend(found[name], lines)
        elif word == "text" and name in found:
            found[name].doc = text
            _describe(found[name], lines)
    for name, family in found.items():
        former = known.get(name, Family(name)).operations
        for each in family.operations.values():
            each.is_same = each.name in former and each.facts == former[each.name].facts
    return found


def parameter(line: str) -> Parameter:
    """The argument that a line declares."""
    word, _, after = line.partition(" ")
    place = word if word in ("body", "form") else PLACES[line[0]]
    label, _, ty = (after if place == word else line[1:]).partition(": ")
    wire, _, python = label.partition(" as ")
    found = _TYPE.fullmatch(ty or USUAL.get(line.partition(" as ")[0], "str"))
    type_, rest = (found[1], found[2]) if found else ("str", "")
    required = place == "path" or rest.startswith("!") or (place == "body" and not rest.startswith("?"))
    if place == "form":
        required = rest.startswith("!") and not rest.startswith("!?")
    python = "" if python == "-" else python or (wire if place == "body" else snake(wire))
    return Parameter(wire, python, place, type_, required, rest, USUAL_TEXTS.get(line[0] + wire, ""))


def python_type(text: str) -> str:
    """A type in Python's notation."""
    if text.startswith("["):
        return f"list[{python_type(text[1:-1].removesuffix('?'))}]"
    if text.startswith("{"):
        return f"dict[str, {python_type(text[1:-1])}]"
    return "str" if text.startswith("(") else TYPES.get(text, text)


def snake(wire: str) -> str:
    """The Python name of a wire name."""
    name = re.sub(r"([^_])([A-Z][a-z]+)", r"\1_\2", re.sub(r"[^0-9A-Za-z]+", "_", wire))
    return re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", name).lower().strip("_")


def _blocks(folder: Path) -> Iterator[tuple[str, list[str]]]:
    """The top lines, each with those indented below it."""
    for path in sorted(folder.glob("*.schema")):
        lines = [line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
        for is_block, block in groupby(lines, bool):
            if is_block:
                head, *below = block
                yield head, below


def _declare(family: Family, lines: list[str], base: Family) -> None:
    for line in lines:
        text = line.strip()
        if line.startswith("  same "):
            for name in text.split()[1:]:
                family.operations[name] = copy.deepcopy(base.operations[name])
        elif re.match(r"  \S", line):
            name, verb, path = text.split()
            family.operations[name] = last = Operation(name, verb, path)
        else:
            last.read(text)


def _amend(family: Family, lines: list[str]) -> None:
    last: Operation | None = None
    for line in lines:
        text = line.strip()
        if text.startswith("reason "):
            continue
        if re.match(r"  \S", line):
            last = family.operations.get(text)
        elif last is not None:
            last.read(text)


def _describe(family: Family, lines: list[str]) -> None:
    last: Operation | None = None
    for line in lines:
        word, _, text = line.strip().partition(" ")
        if word == "mixins":
            continue
        if re.match(r"  \S", line):
            last = family.operations.get(word)
            if last is not None:
                last.summary = text
        elif last is None:
            continue
        elif word == "notes":
            last.notes = text
        else:
            for each in last.parameters:
                each.doc = text if each.python == word else each.doc
