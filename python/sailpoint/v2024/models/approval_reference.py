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
        def __init__(
            self,
            *,
            id: str | None = ...,
            type: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ApprovalReference = model("v2024", "ApprovalReference")
