# Generated from schema/.
"""Launcher request reference."""

__all__ = ["LauncherRequestReference"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

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
else:
    from sailpoint._core import model

    LauncherRequestReference = model("v2025", "LauncherRequestReference")
