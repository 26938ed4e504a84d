# Generated from schema/.
"""Verification response."""

__all__ = ["VerificationResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class VerificationResponse(Model):
        """Verification response."""

        request_id: str | None
        status: str | None
        """Known values: PENDING, SUCCESS, FAILED, LOCKOUT, NOT_ENOUGH_DATA."""
        error: str | None
        def __init__(
            self,
            *,
            request_id: str | None = ...,
            status: Literal["PENDING", "SUCCESS", "FAILED", "LOCKOUT", "NOT_ENOUGH_DATA"] | None = ...,
            error: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    VerificationResponse = model("v3", "VerificationResponse")
