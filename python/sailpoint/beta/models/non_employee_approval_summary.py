# Generated from schema/.
"""Non employee approval summary."""

__all__ = ["NonEmployeeApprovalSummary"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class NonEmployeeApprovalSummary(Model):
        """Non employee approval summary."""

        approved: float | None
        pending: float | None
        rejected: float | None
        def __init__(
            self,
            *,
            approved: float | None = ...,
            pending: float | None = ...,
            rejected: float | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    NonEmployeeApprovalSummary = model("beta", "NonEmployeeApprovalSummary")
