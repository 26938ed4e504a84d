# Written by `make stubs` from schema/; change it there.
"""Approval name."""

from sailpoint._core import Model

__all__ = ["ApprovalName"]

class ApprovalName(Model):
    """Approval name."""

    value: str | None
    locale: str | None
    def __init__(
        self,
        *,
        value: str | None = ...,
        locale: str | None = ...,
    ) -> None: ...
