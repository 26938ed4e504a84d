# Generated from schema/.
"""Bulk reassign request DTO."""

__all__ = ["BulkReassignRequestDTO"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class BulkReassignRequestDTO(Model):
        """Bulk reassign request DTO."""

        approval_ids: list[str] | None
        comment: str | None
        reassign_from: str | None
        reassign_to: str | None
        def __init__(
            self,
            *,
            approval_ids: list[str] | tuple[str, ...] | None = ...,
            comment: str | None = ...,
            reassign_from: str | None = ...,
            reassign_to: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    BulkReassignRequestDTO = model("v2025", "BulkReassignRequestDTO")
