# Written by `make stubs` from schema/; change it there.
"""Source management workgroup."""

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
        type: str | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...
