# Generated from schema/.
"""Campaign all of role composition campaign info remediator ref."""

__all__ = ["CampaignAllOfRoleCompositionCampaignInfoRemediatorRef"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class CampaignAllOfRoleCompositionCampaignInfoRemediatorRef(Model):
        """Campaign all of role composition campaign info remediator ref."""

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

    CampaignAllOfRoleCompositionCampaignInfoRemediatorRef = model("v3", "CampaignAllOfRoleCompositionCampaignInfoRemediatorRef")
