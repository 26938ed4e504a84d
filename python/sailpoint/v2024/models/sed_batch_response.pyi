# Written by `make stubs` from schema/; change it there.
"""Sed batch response."""

from sailpoint._core import Model

__all__ = ["SedBatchResponse"]

class SedBatchResponse(Model):
    """Sed batch response."""

    batch_id: str | None
    def __init__(
        self,
        *,
        batch_id: str | None = ...,
    ) -> None: ...
