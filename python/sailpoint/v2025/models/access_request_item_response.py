# Generated from schema/.
"""Access request item response."""

__all__ = ["AccessRequestItemResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2025.models.approval_info_response import ApprovalInfoResponse

    class AccessRequestItemResponse(Model):
        """Access request item response."""

        operation: str | None
        access_item_type: str | None
        name: str | None
        decision: str | None
        """Known values: APPROVED, REJECTED."""
        description: str | None
        source_id: str | None
        source_name: str | None
        approval_infos: list[ApprovalInfoResponse] | None
        def __init__(
            self,
            *,
            operation: str | None = ...,
            access_item_type: str | None = ...,
            name: str | None = ...,
            decision: Literal["APPROVED", "REJECTED"] | None = ...,
            description: str | None = ...,
            source_id: str | None = ...,
            source_name: str | None = ...,
            approval_infos: Sequence[ApprovalInfoResponse | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccessRequestItemResponse = model("v2025", "AccessRequestItemResponse")
