# Generated from schema/.
"""Get active campaigns200 response inner."""

__all__ = ["GetActiveCampaigns200ResponseInner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Self

    from sailpoint._core import Model
    from sailpoint.beta.models.campaign import Campaign
    from sailpoint.beta.models.slimcampaign import Slimcampaign

    class GetActiveCampaigns200ResponseInner(Model):
        """Get active campaigns200 response inner."""

        __match_args__ = ("actual_instance",)
        actual_instance: Campaign | Slimcampaign | None
        def __init__(
            self,
            actual_instance: Campaign | Mapping[str, Any] | Slimcampaign | None = None,
        ) -> None: ...
        @classmethod
        def from_dict(cls, obj: Any) -> Self: ...
        def to_dict(self) -> Any: ...
else:
    from sailpoint._core import model

    GetActiveCampaigns200ResponseInner = model("beta", "GetActiveCampaigns200ResponseInner")
