# Generated from schema/.
"""Verification poll request."""

__all__ = ["VerificationPollRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class VerificationPollRequest(Model):
        """Verification poll request."""

        request_id: str
        def __init__(
            self,
            *,
            request_id: str,
        ) -> None: ...
else:
    from sailpoint._core import model

    VerificationPollRequest = model("v3", "VerificationPollRequest")
