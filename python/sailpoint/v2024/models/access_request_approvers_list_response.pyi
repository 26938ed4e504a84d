# Written by `make stubs` from schema/; change it there.
"""Access request approvers list response."""

from sailpoint._core import Model

__all__ = ["AccessRequestApproversListResponse"]

class AccessRequestApproversListResponse(Model):
    """Access request approvers list response."""

    id: str | None
    email: str | None
    name: str | None
    approval_id: str | None
    type: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        email: str | None = ...,
        name: str | None = ...,
        approval_id: str | None = ...,
        type: str | None = ...,
    ) -> None: ...
