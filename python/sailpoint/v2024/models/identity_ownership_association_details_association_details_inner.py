# Generated from schema/.
"""Identity ownership association details association details inner."""

__all__ = ["IdentityOwnershipAssociationDetailsAssociationDetailsInner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2024.models.identity_entities import IdentityEntities

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
else:
    from sailpoint._core import model

    IdentityOwnershipAssociationDetailsAssociationDetailsInner = model("v2024", "IdentityOwnershipAssociationDetailsAssociationDetailsInner")
