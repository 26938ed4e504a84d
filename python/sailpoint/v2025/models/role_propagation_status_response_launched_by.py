# Generated from schema/.
"""Role propagation status response launched by."""

__all__ = ["RolePropagationStatusResponseLaunchedBy"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class RolePropagationStatusResponseLaunchedBy(Model):
        """Role propagation status response launched by."""

        type: str | None
        """Known values: IDENTITY."""
        id: str | None
        name: str | None
        def __init__(
            self,
            *,
            type: Literal["IDENTITY"] | None = ...,
            id: str | None = ...,
            name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    RolePropagationStatusResponseLaunchedBy = model("v2025", "RolePropagationStatusResponseLaunchedBy")
