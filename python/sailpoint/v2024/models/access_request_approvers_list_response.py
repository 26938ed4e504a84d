# Generated from schema/.
"""Access request approvers list response."""

__all__ = ["AccessRequestApproversListResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class AccessRequestApproversListResponse(Model):
        """Access request approvers list response."""

        id: str | None
        email: str | None
        name: str | None
        approval_id: str | None
        type: str | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            email: str | None = ...,
            name: str | None = ...,
            approval_id: str | None = ...,
            type: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccessRequestApproversListResponse = model("v2024", "AccessRequestApproversListResponse")
