# Written by `make stubs` from schema/; change it there.
"""Launcher reference."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["LauncherReference"]

class LauncherReference(Model):
    """Launcher reference."""

    type: str | None
    """Known values: WORKFLOW."""
    id: str | None
    def __init__(
        self,
        *,
        type: Literal["WORKFLOW"] | None = ...,
        id: str | None = ...,
    ) -> None: ...
