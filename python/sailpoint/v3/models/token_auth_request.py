# Generated from schema/.
"""Token auth request."""

__all__ = ["TokenAuthRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class TokenAuthRequest(Model):
        """Token auth request."""

        token: str
        user_alias: str
        delivery_type: str
        """Known values: SMS_PERSONAL, VOICE_PERSONAL, SMS_WORK, VOICE_WORK, EMAIL_WORK, EMAIL_PERSONAL."""
        def __init__(
            self,
            *,
            token: str,
            user_alias: str,
            delivery_type: Literal["SMS_PERSONAL", "VOICE_PERSONAL", "SMS_WORK", "VOICE_WORK", "EMAIL_WORK", "EMAIL_PERSONAL"],
        ) -> None: ...
else:
    from sailpoint._core import model

    TokenAuthRequest = model("v3", "TokenAuthRequest")
