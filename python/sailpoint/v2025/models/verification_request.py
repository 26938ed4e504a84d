# Generated from schema/.
"""Verification request."""

__all__ = ["VerificationRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class VerificationRequest(Model):
        """Verification request."""

        stream_id: str
        state: str | None
        def __init__(
            self,
            *,
            stream_id: str,
            state: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    VerificationRequest = model("v2025", "VerificationRequest")
