# Generated from schema/.
"""Complete campaign options."""

__all__ = ["CompleteCampaignOptions"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class CompleteCampaignOptions(Model):
        """Complete campaign options."""

        auto_complete_action: str | None
        """Known values: APPROVE, REVOKE."""
        def __init__(
            self,
            *,
            auto_complete_action: Literal["APPROVE", "REVOKE"] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    CompleteCampaignOptions = model("beta", "CompleteCampaignOptions")
