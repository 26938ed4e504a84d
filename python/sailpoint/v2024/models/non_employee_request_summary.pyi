# Written by `make stubs` from schema/; change it there.
"""Non employee request summary."""

from sailpoint._core import Model

__all__ = ["NonEmployeeRequestSummary"]

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
