# Written by `make stubs` from schema/; change it there.
"""Options of activating a campaign."""

from sailpoint._core import Model

__all__ = ["ActivateCampaignOptions"]

class ActivateCampaignOptions(Model):
    """Options of activating a campaign."""

    time_zone: str | None
    """Time zone of the campaign."""
    def __init__(
        self,
        *,
        time_zone: str | None = ...,
    ) -> None: ...
