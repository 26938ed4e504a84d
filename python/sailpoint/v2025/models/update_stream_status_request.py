# Generated from schema/.
"""Update stream status request."""

__all__ = ["UpdateStreamStatusRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class UpdateStreamStatusRequest(Model):
        """Update stream status request."""

        stream_id: str
        status: str
        """Known values: enabled, paused, disabled."""
        reason: str | None
        def __init__(
            self,
            *,
            stream_id: str,
            status: Literal["enabled", "paused", "disabled"],
            reason: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    UpdateStreamStatusRequest = model("v2025", "UpdateStreamStatusRequest")
