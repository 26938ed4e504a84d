# Generated from schema/.
"""Non employee approval decision."""

__all__ = ["NonEmployeeApprovalDecision"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class NonEmployeeApprovalDecision(Model):
        """Non employee approval decision."""

        comment: str | None
        def __init__(
            self,
            *,
            comment: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    NonEmployeeApprovalDecision = model("beta", "NonEmployeeApprovalDecision")
