"""Runs a command while all processors are busy: `under_load.py [--loops N] -- COMMAND [ARGUMENT ...]`.

Race conditions are more likely on a busy machine, for example in
`under_load.py -- cargo test --workspace --locked --no-default-features`.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import threading

# Exits when its inherited pipe is closed, however this script ends.
LOOP = "import os, threading; threading.Thread(target=lambda: (os.read(0, 1), os._exit(0))).start()\nwhile True: pass"


def main() -> int:
    """Run the command beside busy loops; return its status, or 1 after the deadline."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--loops", type=int, default=2 * (os.cpu_count() or 1), help="busy loops")
    parser.add_argument("--deadline", type=float, default=1800, help="time limit of the command in seconds")
    parser.add_argument("command", nargs="+")
    arguments = parser.parse_args()
    loops = [subprocess.Popen([sys.executable, "-c", LOOP], stdin=subprocess.PIPE) for _ in range(arguments.loops)]
    running = subprocess.Popen(arguments.command)
    late = threading.Event()

    def give_up() -> None:
        late.set()
        print(f"\nkilled: it ran for more than {arguments.deadline:.0f} s", file=sys.stderr)
        running.kill()

    timer = threading.Timer(arguments.deadline, give_up)
    timer.daemon = True
    timer.start()
    try:
        return running.wait() or int(late.is_set())
    finally:
        timer.cancel()
        for loop in loops:
            loop.kill()
            loop.wait()


if __name__ == "__main__":
    sys.exit(main())
