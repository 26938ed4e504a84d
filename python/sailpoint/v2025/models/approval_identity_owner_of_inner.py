# Generated from schema/.
"""Approval identity owner of inner."""

__all__ = ["ApprovalIdentityOwnerOfInner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class ApprovalIdentityOwnerOfInner(Model):
        """Approval identity owner of inner."""

        id: str | None
        name: str | None
        type: str | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            name: str | None = ...,
            type: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ApprovalIdentityOwnerOfInner = model("v2025", "ApprovalIdentityOwnerOfInner")
