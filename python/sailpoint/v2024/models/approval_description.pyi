# Written by `make stubs` from schema/; change it there.
"""Approval description."""

from sailpoint._core import Model

__all__ = ["ApprovalDescription"]

class ApprovalDescription(Model):
    """Approval description."""

    value: str | None
    locale: str | None
    def __init__(
        self,
        *,
        value: str | None = ...,
        locale: str | None = ...,
    ) -> None: ...
