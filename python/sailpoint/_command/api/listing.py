"""`sailpoint api --list`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sailpoint import _versions
from sailpoint._command.api.facts import VERSION, every_operation
from sailpoint._command.failures import CommandError, Status
from sailpoint._command.output import show
from sailpoint._command.table import Column

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from sailpoint._command.api.facts import Operation

__all__ = ["run_with"]

_COLUMNS = (
    Column("OPERATION", "operation", name=True),
    Column("REQUEST", "request"),
    Column("SUMMARY", "summary", spare=1),
)


def run_with(parser: argparse.ArgumentParser) -> Callable[[argparse.Namespace], int]:
    """The function of the command without an operation; without `--list` it prints the help."""

    def run(options: argparse.Namespace) -> int:
        if options.list is None:
            parser.print_help()
            return Status.DONE
        word = options.list.lower()
        version = options.version or VERSION
        rows = [_row(each) for each in every_operation(version) if _mentions(each, word)]
        if not rows:
            raise CommandError(f"no operation of {version} mentions {options.list}{_others(word)}", Status.NOT_FOUND)
        show(options, rows, _COLUMNS)
        return Status.DONE

    return run


def _others(word: str) -> str:
    """The versions with operations that mention a word."""
    found = [other for other in _versions.__all__ if any(_mentions(each, word) for each in every_operation(other))]
    return f"; operations of {' and '.join(found)} do: add --version {found[-1]}" if found else ""


def _mentions(operation: Operation, word: str) -> bool:
    texts = (operation.name, operation.path, operation.api, operation.facts["summary"])
    return any(word in text.lower() for text in texts)


def _row(operation: Operation) -> dict[str, str]:
    return {
        "operation": operation.name,
        "family": operation.api.removesuffix("Api"),
        "request": f"{operation.verb} {operation.path}",
        "summary": operation.facts["summary"],
    }
