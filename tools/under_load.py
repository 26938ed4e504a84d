"""Runs a command, such as `under_load.py cargo test`, beside busy loops: what works on an idle machine only shows."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys

BUSY = "while True: pass"


def main() -> int:
    """Returns the status of the command."""
    parser = argparse.ArgumentParser(prog="under_load.py", description=__doc__)
    parser.add_argument("--loops", type=int, default=2 * (os.cpu_count() or 1), help="busy loops (default: two a core)")
    parser.add_argument("command", nargs=argparse.REMAINDER)
    arguments = parser.parse_args()
    loops = [subprocess.Popen([sys.executable, "-S", "-c", BUSY]) for _ in range(arguments.loops)]
    try:
        return subprocess.run(arguments.command, check=False).returncode
    finally:
        for loop in loops:
            loop.kill()
            loop.wait()


if __name__ == "__main__":
    sys.exit(main())
