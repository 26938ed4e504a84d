# Written by `make stubs` from schema/; change it there.
"""The objects to read from the connected system."""

from sailpoint._core import Model

__all__ = ["ResourceObjectsRequest"]

class ResourceObjectsRequest(Model):
    """The objects to read from the connected system."""

    object_type: str | None
    """Kind of object."""
    max_count: int | None
    """Maximum number of objects."""
    def __init__(
        self,
        *,
        object_type: str | None = ...,
        max_count: int | None = ...,
    ) -> None: ...
