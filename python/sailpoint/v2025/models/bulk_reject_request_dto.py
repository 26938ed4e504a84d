# Generated from schema/.
"""Bulk reject request DTO."""

__all__ = ["BulkRejectRequestDTO"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class BulkRejectRequestDTO(Model):
        """Bulk reject request DTO."""

        approval_ids: list[str] | None
        comment: str | None
        def __init__(
            self,
            *,
            approval_ids: list[str] | tuple[str, ...] | None = ...,
            comment: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    BulkRejectRequestDTO = model("v2025", "BulkRejectRequestDTO")
