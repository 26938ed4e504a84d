# Generated from schema/.
"""Campaign filter details."""

__all__ = ["CampaignFilterDetails"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2024.models.campaign_filter_details_criteria_list_inner import CampaignFilterDetailsCriteriaListInner

    class CampaignFilterDetails(Model):
        """Campaign filter details."""

        id: str
        name: str
        description: str | None
        owner: str | None
        mode: str
        """Known values: INCLUSION, EXCLUSION."""
        criteria_list: list[CampaignFilterDetailsCriteriaListInner] | None
        is_system_filter: bool
        def __init__(
            self,
            *,
            id: str,
            name: str,
            owner: str | None,
            mode: Literal["INCLUSION", "EXCLUSION"],
            is_system_filter: bool,
            description: str | None = ...,
            criteria_list: Sequence[CampaignFilterDetailsCriteriaListInner | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    CampaignFilterDetails = model("v2024", "CampaignFilterDetails")
