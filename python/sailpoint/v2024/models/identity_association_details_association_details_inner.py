# Generated from schema/.
"""Identity association details association details inner."""

__all__ = ["IdentityAssociationDetailsAssociationDetailsInner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2024.models.identity_entities import IdentityEntities

    class IdentityAssociationDetailsAssociationDetailsInner(Model):
        """Identity association details association details inner."""

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

    IdentityAssociationDetailsAssociationDetailsInner = model("v2024", "IdentityAssociationDetailsAssociationDetailsInner")
