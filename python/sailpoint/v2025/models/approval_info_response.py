# Generated from schema/.
"""Approval info response."""

__all__ = ["ApprovalInfoResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class ApprovalInfoResponse(Model):
        """Approval info response."""

        id: str | None
        name: str | None
        status: str | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            name: str | None = ...,
            status: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ApprovalInfoResponse = model("v2025", "ApprovalInfoResponse")
