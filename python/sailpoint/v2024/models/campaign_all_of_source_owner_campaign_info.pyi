# Written by `make stubs` from schema/; change it there.
"""Campaign all of source owner campaign info."""

from sailpoint._core import Model

__all__ = ["CampaignAllOfSourceOwnerCampaignInfo"]

class CampaignAllOfSourceOwnerCampaignInfo(Model):
    """Campaign all of source owner campaign info."""

    source_ids: list[str] | None
    def __init__(
        self,
        *,
        source_ids: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...
