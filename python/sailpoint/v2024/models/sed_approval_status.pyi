# Written by `make stubs` from schema/; change it there.
"""Sed approval status."""

from sailpoint._core import Model

__all__ = ["SedApprovalStatus"]

class SedApprovalStatus(Model):
    """Sed approval status."""

    failed_reason: str | None
    id: str | None
    status: str | None
    def __init__(
        self,
        *,
        failed_reason: str | None = ...,
        id: str | None = ...,
        status: str | None = ...,
    ) -> None: ...
