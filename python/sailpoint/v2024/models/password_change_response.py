# Generated from schema/.
"""Password change response."""

__all__ = ["PasswordChangeResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class PasswordChangeResponse(Model):
        """Password change response."""

        request_id: str | None
        state: str | None
        """Known values: IN_PROGRESS, FINISHED, FAILED."""
        def __init__(
            self,
            *,
            request_id: str | None = ...,
            state: Literal["IN_PROGRESS", "FINISHED", "FAILED"] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    PasswordChangeResponse = model("v2024", "PasswordChangeResponse")
