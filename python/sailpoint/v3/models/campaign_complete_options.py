# Generated from schema/.
"""Options of completing a campaign."""

__all__ = ["CampaignCompleteOptions"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class CampaignCompleteOptions(Model):
        """Options of completing a campaign."""

        auto_complete_action: str | None
        """The decision on items that no reviewer has decided on.

        Known values: APPROVE, REVOKE.
        """
        def __init__(
            self,
            *,
            auto_complete_action: Literal["APPROVE", "REVOKE"] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    CampaignCompleteOptions = model("v3", "CampaignCompleteOptions")
