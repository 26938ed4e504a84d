"""The official SDK, to compare with: it has our package's name, so that each runs in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import venv
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

VERSION = "1.3.8"
SCRIPTS = Path(__file__).parent / "scripts"


@dataclass(frozen=True)
class Sdk:
    """One of the two SDKs, by the interpreter that has it."""

    python: Path

    def run(self, script: str, given: object, environment: Mapping[str, str] | None = None) -> Any:
        """What a script of `scripts` prints as JSON that gets a value as JSON."""
        ended = subprocess.run(
            [self.python, "-I", SCRIPTS / script],
            input=json.dumps(given),
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=300,
            check=False,
            env={**os.environ, "PYTHONIOENCODING": "utf-8", **(environment or {})},
        )
        assert ended.returncode == 0, ended.stderr
        return json.loads(ended.stdout)


def install(directory: Path) -> Sdk:
    """The official SDK in a virtual environment, which is made when it is not there yet.

    Raises:
        OSError: the package index did not give it.
    """
    python = directory / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    complete = directory / "complete"
    if not complete.exists():
        venv.create(directory, clear=True, with_pip=True)
        arguments = ["install", "--quiet", "--disable-pip-version-check", f"sailpoint=={VERSION}"]
        ended = subprocess.run([python, "-m", "pip", *arguments], capture_output=True, text=True, check=False)
        if ended.returncode:
            raise OSError(ended.stderr.strip().rpartition("\n")[2])
        complete.touch()
    return Sdk(python)
