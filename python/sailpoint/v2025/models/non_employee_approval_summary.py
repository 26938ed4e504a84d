# Generated from schema/.
"""Non employee approval summary."""

__all__ = ["NonEmployeeApprovalSummary"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class NonEmployeeApprovalSummary(Model):
        """Non employee approval summary."""

        approved: int | None
        pending: int | None
        rejected: int | None
        def __init__(
            self,
            *,
            approved: int | None = ...,
            pending: int | None = ...,
            rejected: int | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    NonEmployeeApprovalSummary = model("v2025", "NonEmployeeApprovalSummary")
