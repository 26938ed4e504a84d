# Generated from schema/.
"""Okta verification request."""

__all__ = ["OktaVerificationRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class OktaVerificationRequest(Model):
        """Okta verification request."""

        user_id: str
        def __init__(
            self,
            *,
            user_id: str,
        ) -> None: ...
else:
    from sailpoint._core import model

    OktaVerificationRequest = model("v3", "OktaVerificationRequest")
