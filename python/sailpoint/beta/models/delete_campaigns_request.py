# Generated from schema/.
"""Delete campaigns request."""

__all__ = ["DeleteCampaignsRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class DeleteCampaignsRequest(Model):
        """Delete campaigns request."""

        ids: list[str] | None
        def __init__(
            self,
            *,
            ids: list[str] | tuple[str, ...] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    DeleteCampaignsRequest = model("beta", "DeleteCampaignsRequest")
