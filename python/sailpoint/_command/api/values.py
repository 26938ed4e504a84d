"""Values of parameters: text from the command line, checked against the schema before a request is sent."""

from __future__ import annotations

from argparse import ArgumentTypeError
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from sailpoint._command import documents
from sailpoint._command.failures import CommandError, Status
from sailpoint._command.values import filled
from sailpoint._documents import DocumentError, from_json

if TYPE_CHECKING:
    from collections.abc import Callable

    from sailpoint._command.api.facts import Argument

__all__ = ["document", "type_of"]

_BOOLEANS = {"true": True, "false": False}


def type_of(argument: Argument) -> Callable[[str], Any]:
    """The function that reads a value of a parameter."""

    def read(text: str) -> Any:
        if argument.choices:
            return _choice(text, argument.choices)
        if argument.type == "int":
            return _number(text, argument.range)
        if argument.type == "bool":
            return _boolean(text)
        if argument.is_file:
            return filled(text).removeprefix("@")
        return filled(text) if argument.place == "path" else text

    return read


def document(text: str, option: str) -> Any:
    """The JSON of an option: `@FILE`, `@-` for the standard input, or the JSON itself.

    Raises:
        CommandError: The file cannot be read, or the text is not JSON, or null.
    """
    try:
        value = documents.read(text[1:]) if text.startswith("@") else from_json(text)
    except DocumentError as error:
        raise CommandError(
            f"{option} must be JSON, or @FILE for a file, or @- for the standard input ({error})", Status.USAGE
        ) from None
    if value is None:
        raise CommandError(f"{option} is empty or null: an operation without a body has no {option}", Status.USAGE)
    return value


def _choice(text: str, choices: tuple[str, ...]) -> str:
    if text in choices:
        return text
    near = get_close_matches(text.upper(), [choice.upper() for choice in choices], n=1)
    meant = [f": did you mean {choice}?" for choice in choices if choice.upper() in near]
    raise ArgumentTypeError(
        f"must be one of {', '.join(choices)} (got {text!r}){meant[0] if meant else ''}"  # the list is short
    )


def _number(text: str, bounds: tuple[int, int] | None) -> int:
    try:
        number = int(text)
    except ValueError:
        raise ArgumentTypeError(f"must be an integer (got {text!r})") from None
    if bounds is not None and not bounds[0] <= number <= bounds[1]:
        raise ArgumentTypeError(f"must be between {bounds[0]} and {bounds[1]} (got {number})")
    return number


def _boolean(text: str) -> bool:
    if text.lower() not in _BOOLEANS:
        raise ArgumentTypeError(f"must be true or false (got {text!r})")
    return _BOOLEANS[text.lower()]
