# Written by `make stubs` from schema/; change it there.
"""Approval comment2."""

from datetime import datetime

from sailpoint._core import Model

__all__ = ["ApprovalComment2"]

class ApprovalComment2(Model):
    """Approval comment2."""

    comment: str | None
    commenter: str | None
    var_date: datetime | str | None
    def __init__(
        self,
        *,
        comment: str | None = ...,
        commenter: str | None = ...,
        var_date: datetime | str | None = ...,
    ) -> None: ...
