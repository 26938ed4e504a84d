# Written by `make stubs` from schema/; change it there.
"""Campaign all of filter."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["CampaignAllOfFilter"]

class CampaignAllOfFilter(Model):
    """Campaign all of filter."""

    id: str | None
    type: str | None
    """Known values: CAMPAIGN_FILTER."""
    name: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        type: Literal["CAMPAIGN_FILTER"] | None = ...,
        name: str | None = ...,
    ) -> None: ...
