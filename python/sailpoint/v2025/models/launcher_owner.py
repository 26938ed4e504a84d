# Generated from schema/.
"""Launcher owner."""

__all__ = ["LauncherOwner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

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
else:
    from sailpoint._core import model

    LauncherOwner = model("v2025", "LauncherOwner")
