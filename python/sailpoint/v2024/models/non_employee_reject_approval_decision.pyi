# Written by `make stubs` from schema/; change it there.
"""Non employee reject approval decision."""

from sailpoint._core import Model

__all__ = ["NonEmployeeRejectApprovalDecision"]

class NonEmployeeRejectApprovalDecision(Model):
    """Non employee reject approval decision."""

    comment: str
    def __init__(
        self,
        *,
        comment: str,
    ) -> None: ...
