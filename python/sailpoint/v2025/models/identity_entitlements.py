# Generated from schema/.
"""An entitlement of an identity."""

__all__ = ["IdentityEntitlements"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.tagged_object_dto import TaggedObjectDto

    class IdentityEntitlements(Model):
        """An entitlement of an identity."""

        object_ref: TaggedObjectDto | None
        """Reference to the entitlement."""
        tags: list[str] | None
        """Tags of the entitlement."""
        def __init__(
            self,
            *,
            object_ref: TaggedObjectDto | Mapping[str, Any] | None = ...,
            tags: list[str] | tuple[str, ...] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    IdentityEntitlements = model("v2025", "IdentityEntitlements")
