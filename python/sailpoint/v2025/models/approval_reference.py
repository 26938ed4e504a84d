# Generated from schema/.
"""Approval reference."""

__all__ = ["ApprovalReference"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class ApprovalReference(Model):
        """Approval reference."""

        id: str | None
        type: str | None
        name: str | None
        email: str | None
        serial_order: int | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            type: str | None = ...,
            name: str | None = ...,
            email: str | None = ...,
            serial_order: int | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ApprovalReference = model("v2025", "ApprovalReference")
