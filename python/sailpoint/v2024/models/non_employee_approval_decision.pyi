# Written by `make stubs` from schema/; change it there.
"""Non employee approval decision."""

from sailpoint._core import Model

__all__ = ["NonEmployeeApprovalDecision"]

class NonEmployeeApprovalDecision(Model):
    """Non employee approval decision."""

    comment: str | None
    def __init__(
        self,
        *,
        comment: str | None = ...,
    ) -> None: ...
