# Generated from schema/.
"""Campaign all of source owner campaign info."""

__all__ = ["CampaignAllOfSourceOwnerCampaignInfo"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class CampaignAllOfSourceOwnerCampaignInfo(Model):
        """Campaign all of source owner campaign info."""

        source_ids: list[str] | None
        def __init__(
            self,
            *,
            source_ids: list[str] | tuple[str, ...] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    CampaignAllOfSourceOwnerCampaignInfo = model("v2025", "CampaignAllOfSourceOwnerCampaignInfo")
