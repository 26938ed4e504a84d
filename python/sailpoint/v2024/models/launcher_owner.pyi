# Written by `make stubs` from schema/; change it there.
"""Launcher owner."""

from sailpoint._core import Model

__all__ = ["LauncherOwner"]

class LauncherOwner(Model):
    """Launcher owner."""

    type: str
    id: str
    def __init__(
        self,
        *,
        type: str,
        id: str,
    ) -> None: ...
