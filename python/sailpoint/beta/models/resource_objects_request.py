# Generated from schema/.
"""The objects to read from the connected system."""

__all__ = ["ResourceObjectsRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

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
else:
    from sailpoint._core import model

    ResourceObjectsRequest = model("beta", "ResourceObjectsRequest")
