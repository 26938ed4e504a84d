# Generated from schema/.
"""Launcher request."""

__all__ = ["LauncherRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2024.models.launcher_request_reference import LauncherRequestReference

    class LauncherRequest(Model):
        """Launcher request."""

        name: str
        description: str
        type: str
        """Known values: INTERACTIVE_PROCESS."""
        disabled: bool
        reference: LauncherRequestReference | None
        config: str
        def __init__(
            self,
            *,
            name: str,
            description: str,
            type: Literal["INTERACTIVE_PROCESS"],
            disabled: bool,
            config: str,
            reference: LauncherRequestReference | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    LauncherRequest = model("v2024", "LauncherRequest")
