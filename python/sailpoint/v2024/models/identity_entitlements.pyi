# Written by `make stubs` from schema/; change it there.
"""An entitlement of an identity."""

from collections.abc import Mapping
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.tagged_object_dto import TaggedObjectDto

__all__ = ["IdentityEntitlements"]

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
