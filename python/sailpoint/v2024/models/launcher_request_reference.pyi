# Written by `make stubs` from schema/; change it there.
"""Launcher request reference."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["LauncherRequestReference"]

class LauncherRequestReference(Model):
    """Launcher request reference."""

    type: str
    """Known values: WORKFLOW."""
    id: str
    def __init__(
        self,
        *,
        type: Literal["WORKFLOW"],
        id: str,
    ) -> None: ...
