# Written by `make stubs` from schema/; change it there.
"""Campaign complete options."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["CampaignCompleteOptions"]

class CampaignCompleteOptions(Model):
    """Campaign complete options."""

    auto_complete_action: str | None
    """Known values: APPROVE, REVOKE."""
    def __init__(
        self,
        *,
        auto_complete_action: Literal["APPROVE", "REVOKE"] | None = ...,
    ) -> None: ...
