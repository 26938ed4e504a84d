# Generated from schema/.
"""The campaigns to delete."""

__all__ = ["CampaignsDeleteRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class CampaignsDeleteRequest(Model):
        """The campaigns to delete."""

        ids: list[str] | None
        """The ids of the campaigns."""
        def __init__(
            self,
            *,
            ids: list[str] | tuple[str, ...] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    CampaignsDeleteRequest = model("v2025", "CampaignsDeleteRequest")
