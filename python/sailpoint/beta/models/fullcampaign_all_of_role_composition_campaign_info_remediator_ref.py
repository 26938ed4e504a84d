# Generated from schema/.
"""Fullcampaign all of role composition campaign info remediator ref."""

__all__ = ["FullcampaignAllOfRoleCompositionCampaignInfoRemediatorRef"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class FullcampaignAllOfRoleCompositionCampaignInfoRemediatorRef(Model):
        """Fullcampaign all of role composition campaign info remediator ref."""

        type: str
        """Known values: IDENTITY."""
        id: str
        name: str | None
        """Read-only: it is left out of requests."""
        def __init__(
            self,
            *,
            type: Literal["IDENTITY"],
            id: str,
            name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    FullcampaignAllOfRoleCompositionCampaignInfoRemediatorRef = model("beta", "FullcampaignAllOfRoleCompositionCampaignInfoRemediatorRef")
