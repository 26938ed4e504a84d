# Generated from schema/.
"""Campaign all of machine account campaign info."""

__all__ = ["CampaignAllOfMachineAccountCampaignInfo"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class CampaignAllOfMachineAccountCampaignInfo(Model):
        """Campaign all of machine account campaign info."""

        source_ids: list[str] | None
        reviewer_type: str | None
        """Known values: ACCOUNT_OWNER."""
        def __init__(
            self,
            *,
            source_ids: list[str] | tuple[str, ...] | None = ...,
            reviewer_type: Literal["ACCOUNT_OWNER"] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    CampaignAllOfMachineAccountCampaignInfo = model("v3", "CampaignAllOfMachineAccountCampaignInfo")
