"""Calls the embedded tenant with the official TypeScript SDK, which npm installs from its registry into .cache."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from sailpoint.sandbox import Sandbox

SCRIPT = Path(__file__).parent / "typescript"
PLACE = Path(__file__).parents[2] / ".cache" / "typescript"
SECONDS = 300


def main() -> int:
    """Install the SDK, and run the calls against a fresh tenant; return the exit status."""
    npm, node = shutil.which("npm"), shutil.which("node")
    if npm is None or node is None:
        raise SystemExit("npm and node are required")
    shutil.copytree(SCRIPT, PLACE, dirs_exist_ok=True)
    install = [npm, "install", "--no-audit", "--no-fund", "--ignore-scripts", "--silent"]
    subprocess.run(install, cwd=PLACE, check=True, timeout=SECONDS)
    with Sandbox() as sandbox:
        environment = {**os.environ, **sandbox.environment()}
        return subprocess.run([node, "calls.js"], cwd=PLACE, env=environment, timeout=SECONDS, check=False).returncode


if __name__ == "__main__":
    raise SystemExit(main())
