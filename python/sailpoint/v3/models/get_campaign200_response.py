# Generated from schema/.
"""Get campaign200 response."""

__all__ = ["GetCampaign200Response"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Self

    from sailpoint._core import Model
    from sailpoint.v3.models.campaign import Campaign
    from sailpoint.v3.models.slim_campaign import SlimCampaign

    class GetCampaign200Response(Model):
        """Get campaign200 response."""

        __match_args__ = ("actual_instance",)
        actual_instance: SlimCampaign | Campaign | None
        def __init__(
            self,
            actual_instance: SlimCampaign | Mapping[str, Any] | Campaign | None = None,
        ) -> None: ...
        @classmethod
        def from_dict(cls, obj: Any) -> Self: ...
        def to_dict(self) -> Any: ...
else:
    from sailpoint._core import model

    GetCampaign200Response = model("v3", "GetCampaign200Response")
