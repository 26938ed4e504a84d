# Generated from schema/.
"""Campaign reference."""

__all__ = ["CampaignReference"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class CampaignReference(Model):
        """Campaign reference."""

        id: str
        name: str
        type: str
        """Known values: CAMPAIGN."""
        campaign_type: str
        """Known values: MANAGER, SOURCE_OWNER, SEARCH, ROLE_COMPOSITION, MACHINE_ACCOUNT."""
        description: str | None
        correlated_status: str
        """Known values: CORRELATED, UNCORRELATED."""
        mandatory_comment_requirement: str
        """Known values: ALL_DECISIONS, REVOKE_ONLY_DECISIONS, NO_DECISIONS."""
        def __init__(
            self,
            *,
            id: str,
            name: str,
            type: Literal["CAMPAIGN"],
            campaign_type: Literal["MANAGER", "SOURCE_OWNER", "SEARCH", "ROLE_COMPOSITION", "MACHINE_ACCOUNT"],
            description: str | None,
            correlated_status: Literal["CORRELATED", "UNCORRELATED"],
            mandatory_comment_requirement: Literal["ALL_DECISIONS", "REVOKE_ONLY_DECISIONS", "NO_DECISIONS"],
        ) -> None: ...
else:
    from sailpoint._core import model

    CampaignReference = model("v3", "CampaignReference")
