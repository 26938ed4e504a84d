# Generated from schema/.
"""Role propagation status response terminated by."""

__all__ = ["RolePropagationStatusResponseTerminatedBy"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class RolePropagationStatusResponseTerminatedBy(Model):
        """Role propagation status response terminated by."""

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

    RolePropagationStatusResponseTerminatedBy = model("v2025", "RolePropagationStatusResponseTerminatedBy")
