"""The official SDK, for comparison. It has the same import name, so that each SDK runs in its own process."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import venv
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from filelock import FileLock

if TYPE_CHECKING:
    from collections.abc import Mapping

VERSION = "1.3.8"
SCRIPTS = Path(__file__).parent / "scripts"


@dataclass(frozen=True)
class Sdk:
    """One of the two SDKs, with the interpreter in which it is installed."""

    python: Path

    def run(self, script: str, given: object, environment: Mapping[str, str] | None = None) -> Any:
        """Run a script of `scripts` with a JSON value, and return the JSON that it prints."""
        # The official SDK writes some downloads into the current folder.
        with tempfile.TemporaryDirectory() as folder:
            ended = subprocess.run(
                [self.python, "-I", SCRIPTS / script],
                input=json.dumps(given),
                capture_output=True,
                text=True,
                encoding="utf-8",
                timeout=300,
                check=False,
                cwd=folder,
                env={**os.environ, "PYTHONIOENCODING": "utf-8", **(environment or {})},
            )
        assert ended.returncode == 0, ended.stderr
        return json.loads(ended.stdout)


def install(directory: Path, version: str = VERSION) -> Sdk:
    """The official SDK in a virtual environment, which is created if necessary.

    Raises:
        OSError: The package index did not provide it.
    """
    python = directory / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    complete = directory / "complete"
    directory.parent.mkdir(parents=True, exist_ok=True)
    with FileLock(f"{directory}.lock"):
        if not complete.exists():
            venv.create(directory, clear=True, with_pip=True)
            arguments = ["install", "--quiet", "--disable-pip-version-check", f"sailpoint=={version}"]
            ended = subprocess.run([python, "-m", "pip", *arguments], capture_output=True, text=True, check=False)
            if ended.returncode:
                raise OSError(ended.stderr.strip().rpartition("\n")[2])
            complete.touch()
    return Sdk(python)
