# Written by `make stubs` from schema/; change it there.
"""Resource objects request."""

from sailpoint._core import Model

__all__ = ["ResourceObjectsRequest"]

class ResourceObjectsRequest(Model):
    """Resource objects request."""

    object_type: str | None
    max_count: int | None
    def __init__(
        self,
        *,
        object_type: str | None = ...,
        max_count: int | None = ...,
    ) -> None: ...
