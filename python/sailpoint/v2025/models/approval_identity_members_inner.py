# Generated from schema/.
"""Approval identity members inner."""

__all__ = ["ApprovalIdentityMembersInner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class ApprovalIdentityMembersInner(Model):
        """Approval identity members inner."""

        email: str | None
        id: str | None
        name: str | None
        type: str | None
        def __init__(
            self,
            *,
            email: str | None = ...,
            id: str | None = ...,
            name: str | None = ...,
            type: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ApprovalIdentityMembersInner = model("v2025", "ApprovalIdentityMembersInner")
