"""Entry point of the command line: `sailpoint`, or `python -m sailpoint`. The commands are in `sailpoint._command`."""

from __future__ import annotations

import signal
import sys

if __name__ == "__main__":
    # Ctrl-C during the imports below ends the process without a traceback.
    signal.signal(signal.SIGINT, signal.SIG_DFL)

_FAILED = 1
_INTERRUPTED = 130  # the status that shells report for a command ended by Ctrl-C


def main(arguments: list[str] | None = None) -> int:
    """Run the command that the arguments name, and return its exit status."""
    damage = _damage()
    if damage is not None:
        print(f"sailpoint: {damage}", file=sys.stderr)
        return _FAILED
    try:
        from sailpoint._command.run import run

        return run(arguments)
    except KeyboardInterrupt:
        print("interrupted", file=sys.stderr)
        return _INTERRUPTED


def _damage() -> str | None:
    """The reason why the installation is broken: another package with this import name was installed or removed."""
    try:
        from sailpoint import _core
    except ImportError as error:
        return str(error)
    if getattr(sys.modules["sailpoint"], "__version__", None) != _core.__version__:
        return "files of sailpoint-rs are missing: pip install --force-reinstall sailpoint-rs"
    return None


if __name__ == "__main__":
    sys.exit(main())
