# Written by `make stubs` from schema/; change it there.
"""Manual work item details current owner."""

from sailpoint._core import Model

__all__ = ["ManualWorkItemDetailsCurrentOwner"]

class ManualWorkItemDetailsCurrentOwner(Model):
    """Manual work item details current owner."""

    type: str | None
    """Known values: GOVERNANCE_GROUP, IDENTITY."""
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: str | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...
