# Written by `make stubs` from schema/; change it there.
"""Sed assignment response."""

from sailpoint._core import Model

__all__ = ["SedAssignmentResponse"]

class SedAssignmentResponse(Model):
    """Sed assignment response."""

    batch_id: str | None
    def __init__(
        self,
        *,
        batch_id: str | None = ...,
    ) -> None: ...
