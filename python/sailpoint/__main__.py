"""The command line: `python -m sailpoint sandbox` runs a tenant to try things on, `documented` runs scripts."""

from __future__ import annotations

import signal
import sys

if __name__ == "__main__":
    # Ctrl-C while the rest is imported ends the process, too, and is no failure to be traced.
    signal.signal(signal.SIGINT, signal.SIG_DFL)

import argparse
import math
import shlex
import threading
from ipaddress import ip_address
from pathlib import Path

from sailpoint import __version__
from sailpoint._documented import run
from sailpoint.sandbox import Sandbox

_HIGHEST_PORT = 65535
_INTERRUPTED = 130  # what shells say of a command that Ctrl-C ended


def main(arguments: list[str] | None = None) -> int:
    """Run the command that the arguments name and return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m sailpoint", description="SailPoint Identity Security Cloud.")
    parser.add_argument("--version", action="version", version=f"sailpoint-rs {__version__}")
    commands = parser.add_subparsers(dest="command", required=True)

    sandbox = commands.add_parser("sandbox", help="run a tenant on this machine until Ctrl-C")
    sandbox.add_argument("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
    sandbox.add_argument("--port", default=4040, type=_port, help="TCP port, 0 for a free one (default: %(default)s)")
    sandbox.add_argument("--client-id", type=_filled, help="client that may log in (default: made up)")
    sandbox.add_argument("--client-secret", type=_filled, help="the client's secret (default: made up)")
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
    sandbox.add_argument("--admin-token", type=_filled, help="what controls the tenant from elsewhere (default: made up)")

    documented = commands.add_parser("documented", help="run scripts against a fresh tenant")
    documented.add_argument(
        "paths",
        metavar="PATH",
        nargs="+",
        type=Path,
        help="a documentation page (.md) whose examples are run, a script (.py), or a directory of scripts",
    )
    documented.add_argument(
        "--timeout", default=60.0, type=_seconds, metavar="SECONDS", help="for each script (default: %(default)s)"
    )

    options = parser.parse_args(arguments)
    if options.command == "documented":
        return _run(options.paths, options.timeout)
    del options.command
    return _serve(Sandbox(**vars(options)))


def _run(paths: list[Path], timeout: float) -> int:
    """Run scripts until they end or Ctrl-C is pressed."""
    signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        return run(paths, timeout=timeout)
    except KeyboardInterrupt:
        print("interrupted", file=sys.stderr)
        return _INTERRUPTED


def _serve(sandbox: Sandbox) -> int:
    """Run the tenant until a signal asks it to end."""
    stopped = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda _number, _frame: stopped.set())
    try:
        sandbox.start()
    except (OSError, ValueError) as error:
        print(f"cannot start the sandbox: {error}", file=sys.stderr)
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


def _port(text: str) -> int:
    """A TCP port."""
    if not text.isdecimal() or int(text) > _HIGHEST_PORT:
        raise argparse.ArgumentTypeError(f"{text!r} is no number from 0 to {_HIGHEST_PORT}")
    return int(text)


def _seconds(text: str) -> float:
    """A length of time."""
    try:
        seconds = float(text)
    except ValueError:
        seconds = math.nan
    if not 0 < seconds < threading.TIMEOUT_MAX:
        raise argparse.ArgumentTypeError(f"{text!r} is no number of seconds above 0")
    return seconds


def _filled(text: str) -> str:
    """What lets somebody in."""
    if not text:
        raise argparse.ArgumentTypeError("it should not be empty")
    return text


def _reachable(url: str) -> str:
    """A URL that this machine can call, where the tenant listens on all its addresses."""
    return url.replace("http://0.0.0.0:", "http://127.0.0.1:").replace("http://[::]:", "http://[::1]:")


if __name__ == "__main__":
    sys.exit(main())
