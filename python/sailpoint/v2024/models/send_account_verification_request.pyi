# Written by `make stubs` from schema/; change it there.
"""Send account verification request."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["SendAccountVerificationRequest"]

class SendAccountVerificationRequest(Model):
    """Send account verification request."""

    source_name: str | None
    via: str
    """Known values: EMAIL_WORK, EMAIL_PERSONAL, LINK_WORK, LINK_PERSONAL."""
    def __init__(
        self,
        *,
        via: Literal["EMAIL_WORK", "EMAIL_PERSONAL", "LINK_WORK", "LINK_PERSONAL"],
        source_name: str | None = ...,
    ) -> None: ...
