# Written by `make stubs` from schema/; change it there.
"""Resource objects response."""

from collections.abc import Mapping, Sequence
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.resource_object import ResourceObject

__all__ = ["ResourceObjectsResponse"]

class ResourceObjectsResponse(Model):
    """Resource objects response."""

    id: str | None
    """Read-only: it is left out of requests."""
    name: str | None
    """Read-only: it is left out of requests."""
    object_count: int | None
    """Read-only: it is left out of requests."""
    elapsed_millis: int | None
    """Read-only: it is left out of requests."""
    resource_objects: list[ResourceObject] | None
    """Read-only: it is left out of requests."""
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        object_count: int | None = ...,
        elapsed_millis: int | None = ...,
        resource_objects: Sequence[ResourceObject | Mapping[str, Any]] | None = ...,
    ) -> None: ...
