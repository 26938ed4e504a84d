# Written by `make stubs` from schema/; change it there.
"""Approval item details."""

from typing import Any

from sailpoint._core import Model

__all__ = ["ApprovalItemDetails"]

class ApprovalItemDetails(Model):
    """Approval item details."""

    id: str | None
    account: str | None
    application: str | None
    name: str | None
    operation: str | None
    value: str | None
    state: Any
    def __init__(
        self,
        *,
        id: str | None = ...,
        account: str | None = ...,
        application: str | None = ...,
        name: str | None = ...,
        operation: str | None = ...,
        value: str | None = ...,
        state: Any = ...,
    ) -> None: ...
