"""`sailpoint sandbox`: runs a tenant on this machine."""

from __future__ import annotations

import os
import shlex
import signal
import sys
import threading
from ipaddress import ip_address
from pathlib import Path
from typing import TYPE_CHECKING

from sailpoint import __version__
from sailpoint._command.documents import STANDARD, text_of
from sailpoint._command.failures import CommandError, Status
from sailpoint._command.output import note
from sailpoint._command.values import filled, port
from sailpoint._reading import warn_of_others

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from sailpoint._command.verbs import Nouns
    from sailpoint.sandbox import Sandbox

__all__ = ["add"]

_LONGEST_SECRET = 4096  # bytes of a file with one


def add(nouns: Nouns) -> None:
    """Tell the parser."""
    sandbox = nouns.add_parser("sandbox", help="run a tenant on this machine until Ctrl-C")
    sandbox.add_argument("--version", action="version", version=f"sailpoint-rs {__version__}")
    sandbox.add_argument("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
    sandbox.add_argument("--port", default=4040, type=port, help="TCP port, 0 for a free one (default: %(default)s)")
    sandbox.add_argument("--client-id", type=filled, help="client that may log in (default: made up)")
    _secret(sandbox, "--client-secret", "the client's secret")
    sandbox.add_argument("--data", type=Path, metavar="FILE", help="keep the state in this file")
    sandbox.add_argument("--seed", type=Path, metavar="FILE", help="start with what a JSON or YAML file says")
    sandbox.add_argument("--generate", type=int, metavar="N", help="start with a made-up company of N people")
    sandbox.add_argument(
        "--task-delay", type=float, default=0.3, metavar="SECONDS", help="how long a task takes (default: %(default)s)"
    )
    sandbox.add_argument(
        "--token-life", type=int, default=749, metavar="SECONDS", help="how long a token lives (default: %(default)s)"
    )
    sandbox.add_argument(
        "--rate-limit",
        type=int,
        nargs="?",
        const=100,
        metavar="N",
        help="answer 429 when a client sends more than N requests in 10 s (default of N: %(const)s)",
    )
    sandbox.add_argument("--loose", action="store_true", help="let applications import, which only users may")
    _secret(sandbox, "--admin-token", "what controls the tenant from elsewhere")
    sandbox.add_argument(
        "--mask",
        action="append",
        default=[],
        metavar="NAME",
        help="do not show values of this name in the journal, beside those of passwords, tokens and the like",
    )
    sandbox.set_defaults(run=_run)


def _secret(sandbox: ArgumentParser, option: str, help: str) -> None:  # noqa: A002 - argparse's name
    """A secret, from a file or the environment, because everybody on the machine sees the options of a process."""
    either = sandbox.add_mutually_exclusive_group()
    either.add_argument(
        f"{option}-file", metavar="FILE", type=filled, help=f"{help}: the first line of a file, - for standard input"
    )
    either.add_argument(
        option, type=filled, help=f"the same, seen by others (default: {_variable(option)}, or made up)"
    )


def _variable(option: str) -> str:
    """The environment variable of an option."""
    return f"SAILPOINT_SANDBOX{option.replace('-', '_').upper()[1:]}"


def _secret_of(options: Namespace, option: str) -> str | None:
    """A secret that was given in one of three ways; None where it is made up."""
    name = option.removeprefix("--").replace("-", "_")
    given: str | None = getattr(options, name)
    file = getattr(options, f"{name}_file")
    if given is not None:
        note(f"warning: others on this machine can see {option}: use {option}-file or {_variable(option)}")
        return given
    if file is None:
        return os.environ.get(_variable(option)) or None
    if file != STANDARD:
        warn_of_others(file)
    secret = text_of(file, _LONGEST_SECRET).partition("\n")[0].strip()
    if not secret:
        raise CommandError(f"{option}-file {file}: its first line should not be empty", Status.USAGE)
    return secret


def _run(options: Namespace) -> int:
    from sailpoint.sandbox import Sandbox

    of_the_command = ("noun", "parser", "run", "client_secret_file", "admin_token_file")
    given = {name: value for name, value in vars(options).items() if name not in of_the_command}
    given["client_secret"] = _secret_of(options, "--client-secret")
    given["admin_token"] = _secret_of(options, "--admin-token")
    return _serve(Sandbox(**given))


def _serve(sandbox: Sandbox) -> int:
    """Run the tenant until a signal asks it to end."""
    stopped = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda _number, _frame: stopped.set())
    try:
        sandbox.start()
    except (OSError, ValueError) as error:
        note(f"cannot start the sandbox: {error}")
        return 1
    with sandbox:
        print(f"Sandbox tenant at {_reachable(sandbox.url)}, until Ctrl-C. For another terminal:")
        for name, value in sandbox.environment().items():
            print(f"export {name}={shlex.quote(_reachable(value))}")
        if not ip_address(sandbox.url.rpartition("//")[2].rpartition(":")[0].strip("[]")).is_loopback:
            print(f"The admin token for {_reachable(sandbox.url)}/_sandbox/ is {sandbox.admin_token}")
        sys.stdout.flush()
        # With a timeout, because on Windows a wait without one lets no signal through.
        while not stopped.wait(timeout=0.5):
            pass
    return 0


def _reachable(url: str) -> str:
    """A URL that this machine can call, where the tenant listens on all its addresses."""
    return url.replace("http://0.0.0.0:", "http://127.0.0.1:").replace("http://[::]:", "http://[::1]:")
