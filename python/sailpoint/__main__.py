"""The command line, `sailpoint` or `python -m sailpoint`; its commands are in `sailpoint._command`."""

from __future__ import annotations

import signal
import sys

if __name__ == "__main__":
    # Ctrl-C while the rest is imported ends the process, too, and is no failure to be traced.
    signal.signal(signal.SIGINT, signal.SIG_DFL)

_INTERRUPTED = 130  # what shells say of a command that Ctrl-C ended


def main(arguments: list[str] | None = None) -> int:
    """Run the command that the arguments name and return the exit status."""
    try:
        from sailpoint._command.run import run

        return run(arguments)
    except KeyboardInterrupt:
        print("interrupted", file=sys.stderr)
        return _INTERRUPTED


if __name__ == "__main__":
    sys.exit(main())
