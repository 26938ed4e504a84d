# Written by `make stubs` from schema/; change it there.
"""Non employee approval summary."""

from sailpoint._core import Model

__all__ = ["NonEmployeeApprovalSummary"]

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
