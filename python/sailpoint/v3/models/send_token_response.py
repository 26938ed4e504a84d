# Generated from schema/.
"""Send token response."""

__all__ = ["SendTokenResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class SendTokenResponse(Model):
        """Send token response."""

        request_id: str | None
        status: str | None
        """Known values: SUCCESS, FAILED."""
        error_message: str | None
        def __init__(
            self,
            *,
            request_id: str | None = ...,
            status: Literal["SUCCESS", "FAILED"] | None = ...,
            error_message: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SendTokenResponse = model("v3", "SendTokenResponse")
