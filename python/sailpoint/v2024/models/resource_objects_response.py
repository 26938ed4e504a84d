# Generated from schema/.
"""Objects read from the connected system."""

__all__ = ["ResourceObjectsResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2024.models.resource_object import ResourceObject

    class ResourceObjectsResponse(Model):
        """Objects read from the connected system."""

        id: str | None
        """The source's id.

        Read-only: it is left out of requests.
        """
        name: str | None
        """The source's name.

        Read-only: it is left out of requests.
        """
        object_count: int | None
        """Number of objects.

        Read-only: it is left out of requests.
        """
        elapsed_millis: int | None
        """Duration in milliseconds.

        Read-only: it is left out of requests.
        """
        resource_objects: list[ResourceObject] | None
        """The objects.

        Read-only: it is left out of requests.
        """
        def __init__(
            self,
            *,
            id: str | None = ...,
            name: str | None = ...,
            object_count: int | None = ...,
            elapsed_millis: int | None = ...,
            resource_objects: Sequence[ResourceObject | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ResourceObjectsResponse = model("v2024", "ResourceObjectsResponse")
