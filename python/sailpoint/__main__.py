"""The command line: `python -m sailpoint sandbox` runs a tenant to try things on, `documented` runs scripts."""

from __future__ import annotations

import argparse
import shlex
import signal
import sys
import threading
from ipaddress import ip_address
from pathlib import Path

from sailpoint import __version__
from sailpoint._documented import run
from sailpoint.sandbox import Sandbox

_HIGHEST_PORT = 65535


def main(arguments: list[str] | None = None) -> int:
    """Run the command that the arguments name and return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m sailpoint", description="SailPoint Identity Security Cloud.")
    parser.add_argument("--version", action="version", version=f"sailpoint-rs {__version__}")
    commands = parser.add_subparsers(dest="command", required=True)

    sandbox = commands.add_parser("sandbox", help="run a tenant on this machine until Ctrl-C")
    sandbox.add_argument("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
    sandbox.add_argument("--port", default=4040, type=_port, help="TCP port, 0 for a free one (default: %(default)s)")
    sandbox.add_argument("--client-id", help="client that may log in (default: made up)")
    sandbox.add_argument("--client-secret", help="the client's secret (default: made up)")
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
    sandbox.add_argument("--admin-token", help="what controls the tenant from elsewhere (default: made up)")

    documented = commands.add_parser("documented", help="run scripts against a fresh tenant")
    documented.add_argument(
        "paths",
        metavar="PATH",
        nargs="+",
        type=Path,
        help="a documentation page (.md) whose examples are run, a script (.py), or a directory of scripts",
    )
    documented.add_argument(
        "--timeout", default=60.0, type=float, metavar="SECONDS", help="for each script (default: %(default)s)"
    )

    options = parser.parse_args(arguments)
    if options.command == "documented":
        return run(options.paths, timeout=options.timeout)
    del options.command
    return _serve(Sandbox(**vars(options)))


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
        print(f"Sandbox tenant at {sandbox.url}, until Ctrl-C. For another terminal:")
        for name, value in sandbox.environment().items():
            print(f"export {name}={shlex.quote(value)}")
        if not ip_address(sandbox.url.rpartition("//")[2].rpartition(":")[0].strip("[]")).is_loopback:
            print(f"The admin token for {sandbox.url}/_sandbox/ is {sandbox.admin_token}")
        sys.stdout.flush()
        # With a timeout, because on Windows a wait without one lets no signal through.
        while not stopped.wait(timeout=0.5):
            pass
    return 0


def _port(text: str) -> int:
    """A TCP port."""
    port = int(text)
    if not 0 <= port <= _HIGHEST_PORT:
        raise argparse.ArgumentTypeError(f"{port} is not between 0 and {_HIGHEST_PORT}")
    return port


if __name__ == "__main__":
    sys.exit(main())
