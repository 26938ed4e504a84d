# Generated from schema/.
"""Reelect request."""

__all__ = ["ReelectRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class ReelectRequest(Model):
        """Reelect request."""

        owner_id: str | None
        campaign_name: str | None
        reviewers: list[str] | None
        def __init__(
            self,
            *,
            owner_id: str | None = ...,
            campaign_name: str | None = ...,
            reviewers: list[str] | tuple[str, ...] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ReelectRequest = model("v2025", "ReelectRequest")
