# Generated from schema/.
"""The way to send a verification token."""

__all__ = ["SendAccountVerificationRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class SendAccountVerificationRequest(Model):
        """The way to send a verification token."""

        source_name: str | None
        """Name of the source."""
        via: str
        """The address to send it to.

        Known values: EMAIL_WORK, EMAIL_PERSONAL, LINK_WORK, LINK_PERSONAL.
        """
        def __init__(
            self,
            *,
            via: Literal["EMAIL_WORK", "EMAIL_PERSONAL", "LINK_WORK", "LINK_PERSONAL"],
            source_name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SendAccountVerificationRequest = model("beta", "SendAccountVerificationRequest")
