"""Calls an operation with the arguments of the command line."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any

from sailpoint._command.api.responses import show_records, show_response
from sailpoint._command.api.values import document
from sailpoint._command.connection import client_of, configured
from sailpoint._command.failures import CommandError, Status
from sailpoint._command.output import note
from sailpoint._core import home_of, model

if TYPE_CHECKING:
    from argparse import Namespace

    from sailpoint._command.api.facts import Argument, Operation

__all__ = ["run"]

_EXPERIMENTAL = ("experimental", "suppress_experimental_warnings")  # settings of a configuration


def run(options: Namespace) -> int:
    """Call the operation, and print its response."""
    operation: Operation = options.call
    arguments = {each.name: _value(options, each) for each in operation.arguments if _is_given(options, each)}
    if operation.facts["experimental"] and not options.experimental:
        raise CommandError(
            f"{operation.name} is experimental, and may change or disappear: add --experimental to call it",
            Status.USAGE,
        )
    _confirm(options, operation, arguments)
    settings = dict.fromkeys(_EXPERIMENTAL, True) if operation.facts["experimental"] else {}
    with client_of(configured(options, **settings)[0]) as api_client:
        module = home_of(operation.version, "api", operation.api)
        api = getattr(import_module(module or ""), operation.api)(api_client)
        if getattr(options, "all", False):
            _show_all(options, operation, api, arguments)
            return Status.DONE
        response = getattr(api, f"{operation.name}_with_http_info")(**arguments)
    show_response(options, operation, response)
    return Status.DONE


def _is_given(options: Namespace, argument: Argument) -> bool:
    return getattr(options, argument.name) is not None


def _value(options: Namespace, argument: Argument) -> Any:
    value = getattr(options, argument.name)
    if argument.place == "body" and argument.type == "str":
        return value
    if argument.place == "body" or (argument.model is not None and not argument.choices):
        return document(value, argument.option)
    return value


def _confirm(options: Namespace, operation: Operation, arguments: dict[str, Any]) -> None:
    """Ask before something is deleted."""
    if not operation.deletes or options.yes:
        return
    if not sys.stdin.isatty():
        raise CommandError("cannot ask for confirmation, because the input is not a terminal: use --yes", Status.USAGE)
    given = [f"{each.option} {arguments[each.name]}" for each in operation.arguments if each.name in arguments]
    note(f"{operation.name} {' '.join(given)}")
    print(f"Send {operation.verb} {operation.path}? [y/N] ", end="", file=sys.stderr, flush=True)
    if sys.stdin.readline().strip().lower() not in ("y", "yes"):
        raise CommandError("nothing was deleted", Status.FAILED)


def _show_all(options: Namespace, operation: Operation, api: Any, arguments: dict[str, Any]) -> None:
    """Print every record of a list."""
    if getattr(options, "to", None):
        raise CommandError("--to: the response is JSON; use -o and redirect the output", Status.USAGE)
    from sailpoint.paginator import Paginator

    if operation.name == "search_post":
        search = model(operation.version, "Search").from_dict(arguments["search"])
        show_records(options, Paginator.stream_search(api, search, arguments.get("limit")))
        return
    if any(each.name == "count" for each in operation.arguments):
        arguments.setdefault("count", True)  # avoids a request for an empty last page
    with Paginator.stream(getattr(api, operation.name), **arguments) as records:
        show_records(options, records)
    if getattr(options, "count", None) and records.total is not None:
        note(f"total: {records.total}")
