# Generated from schema/.
"""Non employee request summary."""

__all__ = ["NonEmployeeRequestSummary"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class NonEmployeeRequestSummary(Model):
        """Non employee request summary."""

        approved: float | None
        rejected: float | None
        pending: float | None
        non_employee_count: float | None
        def __init__(
            self,
            *,
            approved: float | None = ...,
            rejected: float | None = ...,
            pending: float | None = ...,
            non_employee_count: float | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    NonEmployeeRequestSummary = model("beta", "NonEmployeeRequestSummary")
