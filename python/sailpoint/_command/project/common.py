"""Options and steps that the commands of `sailpoint project` share."""

from __future__ import annotations

import gc
import json
import math
import os
import sys
from argparse import ArgumentTypeError
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from sailpoint._command.failures import CommandError, Status, explanation
from sailpoint._command.text import printable
from sailpoint._command.values import filled, positive

if TYPE_CHECKING:
    import argparse
    from argparse import Namespace
    from collections.abc import Callable, Iterator

    from sailpoint._command.verbs import Nouns
    from sailpoint.configuration import Configuration
    from sailpoint.project import Project, ProjectError, Tenant

__all__ = [
    "loaded",
    "number_or_all",
    "percent",
    "progress",
    "project_verb",
    "say",
    "say_json",
    "status_of",
    "tenant_of",
    "write",
]

_VARIABLES = ("SAIL_BASE_URL", "SAIL_CLIENT_ID", "SAIL_CLIENT_SECRET")
_WHOLE = 100


def project_verb(
    verbs: Nouns,
    name: str,
    run: Callable[[Namespace], int],
    help: str,  # noqa: A002 - argparse's name
    more: str = "",
) -> argparse.ArgumentParser:
    """Add a command with the options of every command of `sailpoint project`."""
    parser = verbs.add_parser(
        name, help=help, description=f"{help[:1].upper()}{help[1:]}. {more}".strip(), allow_abbrev=False
    )
    parser.set_defaults(run=_explaining(run))
    group = parser.add_argument_group("project")
    group.add_argument(
        "--dir", metavar="DIR", default=".", type=filled, help="folder of the project (default: the current one)"
    )
    group.add_argument(
        "--env",
        metavar="NAME",
        default="sandbox",
        type=filled,
        help="environment of the project; `sandbox` is an embedded tenant (default: %(default)s)",
    )
    group.add_argument("-v", "--verbose", action="store_true", help="log each request to stderr, without secrets")
    group.add_argument("--debug", action="store_true", help="like --verbose, and show tracebacks of errors")
    return parser


def _explaining(run: Callable[[Namespace], int]) -> Callable[[Namespace], int]:
    """A command whose project errors have an exit status; with `--detailed-exitcode` every failure has status 1."""

    def explained(options: Namespace) -> int:
        from sailpoint.project import ProjectError

        # Thousands of values are read that live until the end: the collector would only traverse them again and again.
        gc.disable()
        try:
            return run(options)
        except ProjectError as error:
            failure = CommandError(str(error), _status_of_error(error))
            failure.__cause__ = error
        except Exception as error:
            known = explanation(error)
            if known is None or not getattr(options, "detailed_exitcode", False):
                raise
            failure = CommandError(known.text, Status.FAILED)
            failure.__cause__ = error
        finally:
            gc.enable()
        if getattr(options, "detailed_exitcode", False):
            failure.status = Status.FAILED
        raise failure

    return explained


def _status_of_error(error: ProjectError) -> Status:
    from sailpoint.project import InvalidProjectError, WrongTenantError

    if isinstance(error, (InvalidProjectError, WrongTenantError)):
        return Status.USAGE
    cause = explanation(error.__cause__) if isinstance(error.__cause__, Exception) else None
    return Status.FAILED if cause is None else cause.status


def loaded(options: Namespace, environment: str | None = None) -> Project:
    """The project that the options choose."""
    from sailpoint.project import load

    return load(options.dir, environment or options.env)


@contextmanager
def tenant_of(options: Namespace, project: Project) -> Iterator[Tenant]:
    """The tenant of a project's environment.

    The login comes from the SAIL_ variables if one is set, or else from the SailPoint CLI's environment with this name.
    """
    from sailpoint.project.tenant.opening import opened

    def configuration(**settings: Any) -> Configuration:
        from sailpoint.configuration import Configuration, from_cli

        if options.verbose or options.debug:
            settings["debug"] = True
        if any(os.environ.get(each) for each in _VARIABLES):
            return Configuration(**settings)
        return from_cli(project.environment.name, **settings)

    with opened(project, configuration) as tenant:
        yield tenant


@contextmanager
def progress() -> Iterator[Callable[[str], None]]:
    """A function that shows progress in a line of a terminal, which is then cleared; elsewhere it does nothing."""
    if not sys.stderr.isatty():
        yield lambda _: None
        return

    def on_progress(text: str) -> None:
        sys.stderr.write(f"\r\x1b[K{printable(text)}")
        sys.stderr.flush()

    try:
        yield on_progress
    finally:
        sys.stderr.write("\r\x1b[K")
        sys.stderr.flush()


def say(text: str) -> None:
    """Print lines whose names and values come from files or a tenant: they cannot control the terminal."""
    sys.stdout.writelines(f"{printable(line)}\n" for line in text.removesuffix("\n").split("\n"))


def say_json(text: str) -> None:
    """Print a JSON text with escapes for control characters and invisible characters."""
    from sailpoint._command.documents import json_text

    sys.stdout.write(json_text(json.loads(text)))


def write(file: str, text: str) -> None:
    """Write an output file that only its owner may read, because plans can contain personal data."""
    from sailpoint._command.documents import write as written

    mask = os.umask(0o077)
    try:
        written(file, text)
    finally:
        os.umask(mask)


def status_of(options: Namespace, *, differs: bool) -> int:
    """The status of `plan` and `drift`."""
    return Status.USAGE if differs and options.detailed_exitcode else Status.DONE


def number_or_all(text: str) -> int | None:
    """The type of an argument: a number of people, or `all`, which gives None."""
    return None if text == "all" else positive(text)


def percent(text: str) -> float:
    """The type of an argument: a number from 0 to 100."""
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not 0 <= value <= _WHOLE:
        raise ArgumentTypeError(f"must be a number from 0 to 100 (got {text!r})")
    return value
