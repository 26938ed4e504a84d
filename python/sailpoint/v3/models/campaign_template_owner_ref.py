# Generated from schema/.
"""Campaign template owner ref."""

__all__ = ["CampaignTemplateOwnerRef"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class CampaignTemplateOwnerRef(Model):
        """Campaign template owner ref."""

        id: str | None
        type: str | None
        """Known values: IDENTITY."""
        name: str | None
        email: str | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            type: Literal["IDENTITY"] | None = ...,
            name: str | None = ...,
            email: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    CampaignTemplateOwnerRef = model("v3", "CampaignTemplateOwnerRef")
