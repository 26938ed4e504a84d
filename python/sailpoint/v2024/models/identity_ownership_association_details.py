# Generated from schema/.
"""The objects that an identity owns."""

__all__ = ["IdentityOwnershipAssociationDetails"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2024.models.identity_ownership_association_details_association_details_inner import IdentityOwnershipAssociationDetailsAssociationDetailsInner

    class IdentityOwnershipAssociationDetails(Model):
        """The objects that an identity owns."""

        association_details: list[IdentityOwnershipAssociationDetailsAssociationDetailsInner] | None
        """The objects, by the kind of association."""
        def __init__(
            self,
            *,
            association_details: Sequence[IdentityOwnershipAssociationDetailsAssociationDetailsInner | Mapping[str, Any]]
            | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    IdentityOwnershipAssociationDetails = model("v2024", "IdentityOwnershipAssociationDetails")
