"""The hook for PyInstaller, which the entry point `pyinstaller40` announces."""

from __future__ import annotations

from pathlib import Path

__all__ = ["hook_directories"]


def hook_directories() -> list[str]:
    """The directories with hooks."""
    return [str(Path(__file__).parent)]
