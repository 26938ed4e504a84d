"""Runs the command line, and turns errors into messages and exit statuses."""

from __future__ import annotations

import os
import signal
import sys
import traceback
import warnings

from sailpoint._command.failures import Status, explanation
from sailpoint._command.output import note
from sailpoint._command.parser import parse
from sailpoint._command.text import printable

__all__ = ["run"]


def run(arguments: list[str] | None) -> int:
    """Run the command that the arguments name, and return its exit status."""
    _open_closed_streams()
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    try:
        try:
            return _run(arguments)
        finally:
            sys.stdout.flush()
    except BrokenPipeError:  # the reader, for example `head`, has closed the pipe
        _close_output()
        return Status.BROKEN_PIPE
    except OSError as error:
        _close_output()
        _say(f"{error.filename or 'cannot print'}: {error.strerror}" if error.strerror else str(error))
        return Status.FAILED


def _run(arguments: list[str] | None) -> int:
    options = parse(sys.argv[1:] if arguments is None else arguments)
    if signal.getsignal(signal.SIGINT) is signal.SIG_DFL:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    with warnings.catch_warnings():
        warnings.showwarning = lambda message, *_: _say(f"warning: {message}")
        try:
            return int(options.run(options))
        except Exception as error:
            if getattr(options, "debug", False):
                note(traceback.format_exc())
            explained = explanation(error)
            if explained is None:
                raise
            _say(explained.text)
            return explained.status


def _open_closed_streams() -> None:
    """Open the null device for each standard stream that the shell has closed, as in `>&-`."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115  # until the process ends


def _close_output() -> None:
    """Redirect the output to the null device, because the interpreter flushes it at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _say(text: str) -> None:
    """Print a message to stderr; text from a server cannot control the terminal."""
    lines = [printable(line) for line in text.splitlines()]
    print(f"sailpoint: {lines[0] if lines else ''}", *lines[1:], sep="\n", file=sys.stderr)
