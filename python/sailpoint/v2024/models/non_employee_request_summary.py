# Generated from schema/.
"""Non employee request summary."""

__all__ = ["NonEmployeeRequestSummary"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class NonEmployeeRequestSummary(Model):
        """Non employee request summary."""

        approved: int | None
        rejected: int | None
        pending: int | None
        non_employee_count: int | None
        def __init__(
            self,
            *,
            approved: int | None = ...,
            rejected: int | None = ...,
            pending: int | None = ...,
            non_employee_count: int | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    NonEmployeeRequestSummary = model("v2024", "NonEmployeeRequestSummary")
