# Generated from schema/.
"""Campaign activated campaign campaign owner."""

__all__ = ["CampaignActivatedCampaignCampaignOwner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class CampaignActivatedCampaignCampaignOwner(Model):
        """Campaign activated campaign campaign owner."""

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

    CampaignActivatedCampaignCampaignOwner = model("beta", "CampaignActivatedCampaignCampaignOwner")
