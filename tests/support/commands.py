"""Runs the command line, in this process or in another."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any, NamedTuple

from sailpoint.__main__ import main

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    import pytest

    from sailpoint.sandbox import Sandbox

COMMAND = [sys.executable, "-m", "sailpoint"]


class Ended(NamedTuple):
    """The result of a command."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The printed JSON."""
        assert self.status == 0, self.err
        return json.loads(self.out)

    @property
    def rows(self) -> list[list[str]]:
        """The cells of the printed table, none of which may contain two spaces in a row."""
        assert self.status == 0, self.err
        return [[cell.strip() for cell in line.split("  ") if cell] for line in self.out.splitlines()]


class Commands:
    """Runs commands in this process, which is quick, with a separate home directory."""

    def __init__(self, patch: pytest.MonkeyPatch, capture: pytest.CaptureFixture[str], home: Path) -> None:
        self._patch = patch
        self._capture = capture
        self.home = home
        patch.setenv("HOME", str(home))
        patch.setenv("USERPROFILE", str(home))
        patch.chdir(home)
        for name in list(os.environ):
            if name.startswith("SAIL"):
                patch.delenv(name)

    def log_in(self, tenant: Sandbox) -> None:
        """Set the variables with which commands log in to this tenant."""
        for name, value in tenant.environment().items():
            self._patch.setenv(name, value)

    def __call__(self, *arguments: str, stdin: str = "") -> Ended:
        """Run a command."""
        self._patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin.encode())))
        self._capture.readouterr()
        try:
            status = main(list(arguments))
        except SystemExit as ended:
            status = int(ended.code or 0)
        return Ended(status, *self._capture.readouterr())


def run(
    *arguments: str, tenant: Sandbox | None = None, variables: Mapping[str, str] | None = None, **options: Any
) -> Ended:
    """Run a command in its own process."""
    known = tenant.environment() if tenant else {}
    ended = subprocess.run(
        [*COMMAND, *arguments],
        env={**os.environ, "PYTHONIOENCODING": "utf-8", **known, **(variables or {})},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
        **options,
    )
    return Ended(ended.returncode, ended.stdout, ended.stderr)
