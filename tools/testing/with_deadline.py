#!/usr/bin/env python3
"""Runs a test binary, and kills it if a test hangs: `with_deadline.py BINARY [ARGUMENT ...]`.

Cargo runs binaries through this script (`runner` in `.cargo/config.toml`). The Rust test harness reports a test that
has been running for over 60 s. If it has not finished a minute later, the stacks of all threads are printed, provided
that gdb is installed, and the run fails. A binary without output for much longer is treated the same way, because with
one test thread the harness reports nothing.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import threading
import time
from pathlib import Path

SLOW = re.compile(rb"test (\S+) has been running for over")
ENDED = re.compile(rb"test (\S+) \.\.\. ")

GRACE = 60.0
"""Further time for a slow test, in seconds."""
SILENCE = 600.0
"""Maximum time without output, in seconds."""


def is_test(command: list[str]) -> bool:
    """True for a test binary built by Cargo."""
    return Path(command[0]).parent.name == "deps"


def show_stacks(process: int) -> None:
    """Print the stacks of all threads."""
    if not (gdb := shutil.which("gdb")):
        print("the stacks cannot be printed: gdb is not installed", file=sys.stderr)
        return
    command = [gdb, "--batch", "--quiet", "-p", str(process), "-ex", "thread apply all backtrace"]
    subprocess.run(command, stdout=sys.stderr, stderr=subprocess.DEVNULL, timeout=120, check=False)


def end(running: subprocess.Popen[bytes], why: str) -> None:
    """Print the reason and the stacks, and kill the process."""
    print(f"\n{why}; its stacks:", file=sys.stderr, flush=True)
    try:
        show_stacks(running.pid)
    finally:
        running.kill()


class Watch:
    """Watches a running test binary."""

    def __init__(self, running: subprocess.Popen[bytes]) -> None:
        self.running = running
        self.last = time.monotonic()
        self.slow: dict[bytes, float] = {}
        self.hung = False

    def see(self, line: bytes) -> None:
        """Record a line of the harness's output."""
        self.last = time.monotonic()
        if slow := SLOW.match(line):
            self.slow[slow[1]] = self.last + GRACE
        elif ended := ENDED.match(line):
            self.slow.pop(ended[1], None)

    def watch(self) -> None:
        """Kill the process when a test hangs."""
        while self.running.poll() is None:
            time.sleep(1)
            now = time.monotonic()
            late = [name.decode() for name, until in list(self.slow.items()) if until < now]
            if late or now - self.last > SILENCE:
                self.hung = True
                end(self.running, f"hangs: {', '.join(late) or 'the binary'}")
                return


def main() -> int:
    """Run the command; return its status, or 1 if it was killed."""
    command = sys.argv[1:]
    if not is_test(command):
        os.execv(command[0], command)  # noqa: S606 - Cargo built it
    with subprocess.Popen(command, stdout=subprocess.PIPE) as running:
        watch = Watch(running)
        threading.Thread(target=watch.watch, daemon=True).start()
        for line in running.stdout or ():
            watch.see(line)
            sys.stdout.buffer.write(line)
            sys.stdout.buffer.flush()
    status = running.returncode
    return 1 if watch.hung else (status if status >= 0 else 128 - status)


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
