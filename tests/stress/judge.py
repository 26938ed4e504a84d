"""Interprets the exit of a program."""

from __future__ import annotations

import re
import signal

PANIC = re.compile(r"panicked at ([^:\n]+:\d+)")
UNEXPECTED = re.compile(r"^UNEXPECTED(?: in (\S+) of \S+|, unraisable: .*)\n((?:.|\n)*?)\n\n", re.MULTILINE)
STACK = re.compile(r"^(?:Current thread|Thread) [^\n]*\n((?:  File [^\n]*\n)+)", re.MULTILINE)


def failure(status: int | None, stderr: str, last: str) -> str | None:
    """The failure of a program in a line that is the same for the same bug; None if it succeeded.

    Args:
        status: Exit status; None if the program was killed after its deadline.
        stderr: The program's standard error.
        last: The last action that it started.
    """
    found = _panic(stderr) or _crash(status, stderr, last) or _unexpected(stderr) or _leak(stderr)
    if found or not status:
        return found
    return f"status {status}: {_last_line(stderr)}"


def _panic(stderr: str) -> str | None:
    panic = PANIC.search(stderr)
    return f"panic at {panic[1]}" if panic else None


def _crash(status: int | None, stderr: str, last: str) -> str | None:
    if status is None or "Timeout (0:" in stderr:
        return f"hang while {'leaving' if last == 'leaving' else 'running'}: {_where(stderr)}"
    if status < 0:
        # After a stack overflow there is no stack left to print a traceback.
        return f"{signal.Signals(-status).name}: {_where(stderr) or last}"
    return "fatal error: " + _where(stderr) if "Fatal Python error" in stderr else None


def _unexpected(stderr: str) -> str | None:
    found = UNEXPECTED.search(stderr)
    return f"unexpected in {found[1] or 'a finalizer'}: {_last_line(found[2])}" if found else None


def _leak(stderr: str) -> str | None:
    leak = re.search(r"^LEAK: ([a-z ]*)", re.sub(r"\d+ ", "", stderr), re.MULTILINE)
    return f"leak: {leak[1].strip()}" if leak else None


def _where(stderr: str) -> str:
    """The innermost frames of the running thread, or of the first thread other than the watchdog."""
    stacks = STACK.findall(stderr)
    current = re.search(r"^Current thread [^\n]*\n((?:  File [^\n]*\n)+)", stderr, re.MULTILINE)
    frames = re.findall(r'File "[^"]*/([^"/]+)", line (\d+) in (\S+)', current[1] if current else "".join(stacks[:1]))
    return " < ".join(f"{file}:{line} {name}" for file, line, name in frames[:3]) or _last_line(stderr).strip()


def _last_line(text: str) -> str:
    lines = text.strip().splitlines() or [""]
    return re.sub(r"0x[0-9a-f]+|\d{3,}", "…", lines[-1])[:200]
