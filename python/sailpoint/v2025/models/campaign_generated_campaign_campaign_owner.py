# Generated from schema/.
"""Campaign generated campaign campaign owner."""

__all__ = ["CampaignGeneratedCampaignCampaignOwner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class CampaignGeneratedCampaignCampaignOwner(Model):
        """Campaign generated campaign campaign owner."""

        id: str
        display_name: str
        email: str
        def __init__(
            self,
            *,
            id: str,
            display_name: str,
            email: str,
        ) -> None: ...
else:
    from sailpoint._core import model

    CampaignGeneratedCampaignCampaignOwner = model("v2025", "CampaignGeneratedCampaignCampaignOwner")
