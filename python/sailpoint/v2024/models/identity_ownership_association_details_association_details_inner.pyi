# Written by `make stubs` from schema/; change it there.
"""Identity ownership association details association details inner."""

from collections.abc import Mapping, Sequence
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.identity_entities import IdentityEntities

__all__ = ["IdentityOwnershipAssociationDetailsAssociationDetailsInner"]

class IdentityOwnershipAssociationDetailsAssociationDetailsInner(Model):
    """Identity ownership association details association details inner."""

    association_type: str | None
    entities: list[IdentityEntities] | None
    def __init__(
        self,
        *,
        association_type: str | None = ...,
        entities: Sequence[IdentityEntities | Mapping[str, Any]] | None = ...,
    ) -> None: ...
