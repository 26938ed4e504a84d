# Written by `make stubs` from schema/; change it there.
"""Access item approver dto."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["AccessItemApproverDto"]

class AccessItemApproverDto(Model):
    """Access item approver dto."""

    type: str | None
    """Known values: IDENTITY."""
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: Literal["IDENTITY"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...
