# Generated from schema/.
"""Bulk approve request DTO."""

__all__ = ["BulkApproveRequestDTO"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model

    class BulkApproveRequestDTO(Model):
        """Bulk approve request DTO."""

        approval_ids: list[str] | None
        comment: str | None
        additional_attributes: dict[str, Any] | None
        def __init__(
            self,
            *,
            approval_ids: list[str] | tuple[str, ...] | None = ...,
            comment: str | None = ...,
            additional_attributes: Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    BulkApproveRequestDTO = model("v2025", "BulkApproveRequestDTO")
