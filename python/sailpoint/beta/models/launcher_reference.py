# Generated from schema/.
"""Launcher reference."""

__all__ = ["LauncherReference"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

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
else:
    from sailpoint._core import model

    LauncherReference = model("beta", "LauncherReference")
