# Generated from schema/.
"""Stream status response."""

__all__ = ["StreamStatusResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class StreamStatusResponse(Model):
        """Stream status response."""

        stream_id: str | None
        status: str | None
        """Known values: enabled, paused, disabled."""
        reason: str | None
        def __init__(
            self,
            *,
            stream_id: str | None = ...,
            status: Literal["enabled", "paused", "disabled"] | None = ...,
            reason: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    StreamStatusResponse = model("v2025", "StreamStatusResponse")
