"""The help of an operation, made from its facts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from sailpoint._core import model

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sailpoint._command.api.facts import Argument, Operation

__all__ = ["description", "details", "of_argument"]

_NO_BOUND = 2**31 - 1


def description(operation: Operation) -> str:
    """The text above the options."""
    facts = operation.facts
    lines = [operation.summary, facts["notes"], f"{operation.verb} {operation.path}"]
    return "\n".join(dict.fromkeys(filter(None, lines)))


def details(operation: Operation) -> str:
    """The text below the options."""
    return "\n\n".join("\n".join(part) for part in _parts(operation) if part)


def of_argument(argument: Argument) -> str:
    """The help of an option. `%` has a meaning in argparse's help."""
    facts = [argument.doc, *_facts(argument)]
    return ", ".join(filter(None, (fact.rstrip(".") for fact in facts))).replace("%", "%%")


def _facts(argument: Argument) -> Iterator[str]:
    if argument.choices:
        yield f"one of {', '.join(argument.choices)}"
    elif argument.place == "body":
        yield f"{argument.type} as JSON, or @FILE, or @- for the standard input"
    elif argument.is_file:
        yield "a file to send"
    elif argument.type != "str":
        yield {"int": "integer", "bool": "true or false"}.get(argument.type, argument.type)
    if argument.range is not None:
        least, most = argument.range
        yield f"{least} or more" if most >= _NO_BOUND else f"{least} to {most}"
    if argument.several:
        yield "may be repeated"
    if argument.default is not None:
        yield f"default {argument.default}"


def _parts(operation: Operation) -> Iterator[list[str]]:
    facts = operation.facts
    yield [*_members(operation)]
    yield _titled("filters:", [f"{field}: {' '.join(compares)}" for field, compares in facts["filters"]])
    yield _titled("sorters:", [", ".join(facts["sorters"])] if facts["sorters"] else [])
    responses = [" ".join(map(str, filter(None, (status, kind, *media)))) for status, kind, media in facts["responses"]]
    yield _titled("responses:", [*responses, f"errors: {', '.join(map(str, facts['rejections']))}"])
    yield _titled("scopes (one of these):", facts["scopes"])
    yield [note for note in _notes(facts) if note]
    yield [facts["page"]]


def _notes(facts: dict[str, Any]) -> Iterator[str]:
    yield "" if facts["application"] else "It needs the token of a user, such as a personal access token."
    yield "It is experimental: --experimental is required." if facts["experimental"] else ""
    yield "It is deprecated: the service will remove it." if facts["deprecated"] else ""


def _members(operation: Operation) -> Iterator[str]:
    """The members of the body, one a line."""
    body = next((each for each in operation.arguments if each.place == "body"), None)
    fields = {} if body is None or body.model is None else getattr(model(operation.version, body.model), "model_fields", {})
    if body is None or not fields:
        return
    yield f"members of {'each ' if body.type.startswith('list') else ''}{body.model}:"
    for name, field in fields.items():
        if field.read_only:
            continue
        required = ", required" if field.is_required() else ""
        text = f": {field.description}" if field.description else ""
        yield f"  {field.alias or name} ({_type(field.annotation)}{required}){text}"


def _type(annotation: Any) -> str:
    """A type as its short name: `str`, `OwnerReference`, `list[Segment]`."""
    text = re.sub(r"^<class '(.+)'>$", r"\1", str(annotation)).removesuffix(" | None")
    return re.sub(r"\b(\w+\.)+(?=\w)", "", text)


def _titled(title: str, lines: list[str]) -> list[str]:
    return [title, *(f"  {line}" for line in lines)] if lines else []
