# Written by `make stubs` from schema/; change it there.
"""Source management workgroup."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["SourceManagementWorkgroup"]

class SourceManagementWorkgroup(Model):
    """Source management workgroup."""

    type: str | None
    """Known values: GOVERNANCE_GROUP."""
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: Literal["GOVERNANCE_GROUP"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...
