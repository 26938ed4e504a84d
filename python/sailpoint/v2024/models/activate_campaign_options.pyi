# Written by `make stubs` from schema/; change it there.
"""Activate campaign options."""

from sailpoint._core import Model

__all__ = ["ActivateCampaignOptions"]

class ActivateCampaignOptions(Model):
    """Activate campaign options."""

    time_zone: str | None
    def __init__(
        self,
        *,
        time_zone: str | None = ...,
    ) -> None: ...
