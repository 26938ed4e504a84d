# Generated from schema/.
"""Launcher."""

__all__ = ["Launcher"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2024.models.launcher_owner import LauncherOwner
    from sailpoint.v2024.models.launcher_reference import LauncherReference

    class Launcher(Model):
        """Launcher."""

        id: str
        created: datetime | str
        modified: datetime | str
        owner: LauncherOwner
        name: str
        description: str
        type: str
        """Known values: INTERACTIVE_PROCESS."""
        disabled: bool
        reference: LauncherReference | None
        config: str
        def __init__(
            self,
            *,
            id: str,
            created: datetime | str,
            modified: datetime | str,
            owner: LauncherOwner | Mapping[str, Any],
            name: str,
            description: str,
            type: Literal["INTERACTIVE_PROCESS"],
            disabled: bool,
            config: str,
            reference: LauncherReference | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    Launcher = model("v2024", "Launcher")
