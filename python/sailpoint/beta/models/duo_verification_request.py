# Generated from schema/.
"""Duo verification request."""

__all__ = ["DuoVerificationRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class DuoVerificationRequest(Model):
        """Duo verification request."""

        user_id: str
        signed_response: str
        def __init__(
            self,
            *,
            user_id: str,
            signed_response: str,
        ) -> None: ...
else:
    from sailpoint._core import model

    DuoVerificationRequest = model("beta", "DuoVerificationRequest")
