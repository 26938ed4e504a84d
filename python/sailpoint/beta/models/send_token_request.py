# Generated from schema/.
"""Send token request."""

__all__ = ["SendTokenRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class SendTokenRequest(Model):
        """Send token request."""

        user_alias: str
        delivery_type: str
        """Known values: SMS_PERSONAL, VOICE_PERSONAL, SMS_WORK, VOICE_WORK, EMAIL_WORK, EMAIL_PERSONAL."""
        def __init__(
            self,
            *,
            user_alias: str,
            delivery_type: Literal["SMS_PERSONAL", "VOICE_PERSONAL", "SMS_WORK", "VOICE_WORK", "EMAIL_WORK", "EMAIL_PERSONAL"],
        ) -> None: ...
else:
    from sailpoint._core import model

    SendTokenRequest = model("beta", "SendTokenRequest")
