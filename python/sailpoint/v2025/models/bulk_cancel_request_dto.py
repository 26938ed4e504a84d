# Generated from schema/.
"""Bulk cancel request DTO."""

__all__ = ["BulkCancelRequestDTO"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class BulkCancelRequestDTO(Model):
        """Bulk cancel request DTO."""

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

    BulkCancelRequestDTO = model("v2025", "BulkCancelRequestDTO")
