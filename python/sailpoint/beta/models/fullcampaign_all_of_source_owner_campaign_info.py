# Generated from schema/.
"""Fullcampaign all of source owner campaign info."""

__all__ = ["FullcampaignAllOfSourceOwnerCampaignInfo"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class FullcampaignAllOfSourceOwnerCampaignInfo(Model):
        """Fullcampaign all of source owner campaign info."""

        source_ids: list[str] | None
        def __init__(
            self,
            *,
            source_ids: list[str] | tuple[str, ...] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    FullcampaignAllOfSourceOwnerCampaignInfo = model("beta", "FullcampaignAllOfSourceOwnerCampaignInfo")
