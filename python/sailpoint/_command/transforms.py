"""`sailpoint transforms`: evaluates and checks transforms without a tenant."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

from sailpoint._command import linting
from sailpoint._command.documents import read
from sailpoint._command.failures import CommandError, Status
from sailpoint._command.transform_documents import option_of_stored, transforms_in
from sailpoint._command.verbs import add_command, verbs_of

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from sailpoint._command.verbs import Nouns

__all__ = ["add"]


def add(nouns: Nouns) -> None:
    """Add the commands to the parser."""
    verbs = verbs_of(nouns, "transforms", "evaluate and check transforms without a tenant")
    evaluating = add_command(
        verbs,
        "eval",
        _evaluate,
        "print the value of a transform",
        "Print the value of a transform. No tenant is needed, and no client logs in.",
    )
    _options(evaluating)
    linting.add(verbs)


def _options(parser: ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", help="the transform in JSON or YAML; - for standard input")
    parser.add_argument(
        "--account",
        action="append",
        default=[],
        metavar="SOURCE.ATTRIBUTE=VALUE",
        help="an attribute of the identity's account at a source",
    )
    parser.add_argument(
        "--identity", action="append", default=[], metavar="ATTRIBUTE=VALUE", help="an attribute of the identity"
    )
    option_of_stored(parser, "for references")
    parser.add_argument("--input", metavar="TEXT", help="the input that a mapping passes to the transform")
    parser.add_argument("--now", metavar="TIME", help="the current time in RFC 3339 (default: the system's)")
    parser.add_argument("--trace", action="store_true", help="show the input and the result of each nested transform")


def _evaluate(options: Namespace) -> int:
    from sailpoint.sandbox import trace

    accounts: dict[str, dict[str, str]] = {}
    for name, value in map(_assigned, options.account):
        source, dot, attribute = name.rpartition(".")
        if not dot:
            raise CommandError(f"--account {name}={value} has no SOURCE before the attribute", Status.USAGE)
        accounts.setdefault(source, {})[attribute] = value
    given: dict[str, Any] = {
        "accounts": accounts,
        "identity": dict(map(_assigned, options.identity)),
        "transforms": [each.transform for each in transforms_in(options.stored) if not each.is_mapping],
        "now": options.now,
    }
    if options.input is not None:
        given["input"] = options.input
    try:
        traced = trace(_transform(options.file), **given)
    except ValueError as error:
        raise CommandError(str(error), Status.USAGE) from None
    if options.trace:
        sys.stdout.write(f"{traced}\n")
    if traced.error is not None:
        raise CommandError(str(traced.error), Status.FAILED)
    if not options.trace:
        sys.stdout.write(f"{json.dumps(traced.value, ensure_ascii=False)}\n")
    return Status.DONE


def _transform(file: str) -> dict[str, Any]:
    document = read(file)
    if not isinstance(document, dict):
        raise CommandError(f"{file} is not a transform: it must be an object with type and attributes", Status.USAGE)
    return document


def _assigned(text: str) -> tuple[str, str]:
    name, sign, value = text.partition("=")
    if not sign or not name:
        raise CommandError(f"{text!r} is not NAME=VALUE", Status.USAGE)
    return name, value
