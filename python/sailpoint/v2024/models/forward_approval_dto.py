# Generated from schema/.
"""Forward approval dto."""

__all__ = ["ForwardApprovalDto"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class ForwardApprovalDto(Model):
        """Forward approval dto."""

        new_owner_id: str
        comment: str
        def __init__(
            self,
            *,
            new_owner_id: str,
            comment: str,
        ) -> None: ...
else:
    from sailpoint._core import model

    ForwardApprovalDto = model("v2024", "ForwardApprovalDto")
