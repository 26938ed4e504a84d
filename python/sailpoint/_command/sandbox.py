"""`sailpoint sandbox`: runs the embedded tenant."""

from __future__ import annotations

import os
import signal
from argparse import RawDescriptionHelpFormatter
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING

from sailpoint import __version__
from sailpoint._command.banner import EXPOSED, banner, is_exposed
from sailpoint._command.documents import STANDARD, text_of
from sailpoint._command.failures import CommandError, Status
from sailpoint._command.output import note
from sailpoint._command.values import filled, port, within
from sailpoint._ranges import OPTIONS
from sailpoint._reading import warn_of_others

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Callable

    from sailpoint._command.verbs import Nouns
    from sailpoint.sandbox import Sandbox

__all__ = ["add"]

_DESCRIPTION = """\
Runs an embedded tenant on this machine until Ctrl-C. It serves the API as the service does, with tokens, scopes and
errors, and needs no credentials and no network. In a browser, its address shows all documents, people, tasks and
requests, and can make requests fail.
"""
_EXAMPLES = """\
examples:
  sailpoint sandbox                          a small company; paste the lines that it prints into another terminal
  sailpoint sandbox --generate 500 --port 0  a company of 500 people, on a free port
  sailpoint sandbox --data tenant.db         keep the changes in a file
"""
_LONGEST_SECRET = 4096  # bytes of a file with a secret


def add(nouns: Nouns) -> None:
    """Add the command to the parser."""
    sandbox = nouns.add_parser(
        "sandbox",
        help="run a tenant on this machine until Ctrl-C",
        description=_DESCRIPTION,
        epilog=_EXAMPLES,
        formatter_class=RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    sandbox.add_argument("--version", action="version", version=f"sailpoint-rs {__version__}")
    sandbox.add_argument("--host", default="127.0.0.1", type=filled, help="address to listen on (default: %(default)s)")
    sandbox.add_argument("--port", default=4040, type=port, help="TCP port; 0 for a free one (default: %(default)s)")
    sandbox.add_argument(
        "--client-id",
        type=filled,
        help=f"id of the client that may log in (default: {_variable('--client-id')}, or generated)",
    )
    _secret(sandbox, "--client-secret", "secret of the client")
    sandbox.add_argument("--data", type=filled, metavar="FILE", help="keep the state in this file")
    sandbox.add_argument("--seed", type=filled, metavar="FILE", help="initial content, a JSON or YAML file")
    sandbox.add_argument(
        "--generate", type=_number("generate"), metavar="N", help="start with a generated company of N people"
    )
    _seconds(sandbox, "--task-delay", _number("task_delay", float), 0.3, "duration of a task")
    _seconds(sandbox, "--token-life", _number("token_life"), 749, "lifetime of a token")
    sandbox.add_argument(
        "--rate-limit",
        type=_number("rate_limit"),
        nargs="?",
        const=100,
        metavar="N",
        help="respond with 429 if a client sends more than N requests in 10 s (N is %(const)s if omitted)",
    )
    sandbox.add_argument("--loose", action="store_true", help="accept imports from applications, not only from users")
    sandbox.add_argument(
        "--fidelity",
        choices=("state", "computed", "made-up", "example", "accepted"),
        help="respond with 501 to operations whose responses are less faithful",
    )
    _secret(sandbox, "--admin-token", "token that controls the tenant from another machine")
    sandbox.add_argument(
        "--mask",
        action="append",
        default=[],
        type=filled,
        metavar="NAME",
        help="mask values of this name in the journal, in addition to passwords, tokens and other secrets; repeatable",
    )
    sandbox.set_defaults(run=_run)


def _number(option: str, kind: type[float] = int) -> Callable[[str], float]:
    """The type of a number, whose range is that of the option in Python."""
    return within(*OPTIONS[option], kind)


def _seconds(sandbox: ArgumentParser, option: str, kind: Callable[[str], float], default: float, duration: str) -> None:
    """An option that sets a duration."""
    help_text = f"{duration} (default: %(default)s)"
    sandbox.add_argument(option, type=kind, default=default, metavar="SECONDS", help=help_text)


def _secret(sandbox: ArgumentParser, option: str, help: str) -> None:  # noqa: A002 - argparse's name
    """Options for a secret: a file is preferred, because other users can see the arguments of a process."""
    either = sandbox.add_mutually_exclusive_group()
    either.add_argument(
        f"{option}-file", metavar="FILE", type=filled, help=f"{help}: first line of a file; - for standard input"
    )
    either.add_argument(
        option, type=filled, help=f"the same, visible to other users (default: {_variable(option)}, or generated)"
    )


def _variable(option: str) -> str:
    """The environment variable for an option."""
    return f"SAILPOINT_SANDBOX{option.replace('-', '_').upper()[1:]}"


def _secret_of(options: Namespace, option: str) -> str | None:
    """The secret from an option, a file or the environment; None to generate it."""
    name = option.removeprefix("--").replace("-", "_")
    given: str | None = getattr(options, name)
    file = getattr(options, f"{name}_file")
    if given is not None:
        note(f"warning: other users of this machine can see {option}: use {option}-file or {_variable(option)}")
        return given
    if file is None:
        return os.environ.get(_variable(option)) or None
    if file != STANDARD:
        warn_of_others(file)
    secret = text_of(file, _LONGEST_SECRET).partition("\n")[0].strip()
    if not secret:
        raise CommandError(f"{option}-file {file}: the first line must not be empty", Status.USAGE)
    return secret


def _run(options: Namespace) -> int:
    from sailpoint.sandbox import Sandbox

    of_the_command = ("noun", "parser", "run", "client_secret_file", "admin_token_file")
    given = {name: value for name, value in vars(options).items() if name not in of_the_command}
    given["client_id"] = options.client_id or os.environ.get(_variable("--client-id")) or None
    given["client_secret"] = _secret_of(options, "--client-secret")
    given["admin_token"] = _secret_of(options, "--admin-token")
    return _serve(Sandbox(**given))


def _serve(sandbox: Sandbox) -> int:
    """Run the tenant until SIGINT or SIGTERM."""
    # A signal may arrive while the wait below holds its lock: the handler of an Event would wait for it for ever.
    stops: SimpleQueue[int] = SimpleQueue()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda number, _frame: stops.put(number))
    try:
        sandbox.start()
    except (OSError, ValueError) as error:
        note(f"cannot start the sandbox: {error}")
        return 1
    with sandbox:
        print(banner(sandbox), flush=True)
        if is_exposed(sandbox):
            note(EXPOSED)
        _wait(stops)
    return 0


def _wait(stops: SimpleQueue[int]) -> None:
    """Wait for a signal, with a timeout, because on Windows a wait without one blocks signals."""
    while True:
        try:
            stops.get(timeout=0.5)
        except Empty:
            continue
        return
