# Generated from schema/.
"""Options of activating a campaign."""

__all__ = ["ActivateCampaignOptions"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class ActivateCampaignOptions(Model):
        """Options of activating a campaign."""

        time_zone: str | None
        """Time zone of the campaign."""
        def __init__(
            self,
            *,
            time_zone: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ActivateCampaignOptions = model("v3", "ActivateCampaignOptions")
