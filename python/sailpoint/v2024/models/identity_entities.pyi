# Written by `make stubs` from schema/; change it there.
"""Identity entities."""

from collections.abc import Mapping
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.identity_entities_identity_entity import IdentityEntitiesIdentityEntity

__all__ = ["IdentityEntities"]

class IdentityEntities(Model):
    """Identity entities."""

    identity_entity: IdentityEntitiesIdentityEntity | None
    def __init__(
        self,
        *,
        identity_entity: IdentityEntitiesIdentityEntity | Mapping[str, Any] | None = ...,
    ) -> None: ...
