# Written by `make stubs` from schema/; change it there.
"""Identity ownership association details."""

from collections.abc import Mapping, Sequence
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.identity_ownership_association_details_association_details_inner import IdentityOwnershipAssociationDetailsAssociationDetailsInner

__all__ = ["IdentityOwnershipAssociationDetails"]

class IdentityOwnershipAssociationDetails(Model):
    """Identity ownership association details."""

    association_details: list[IdentityOwnershipAssociationDetailsAssociationDetailsInner] | None
    def __init__(
        self,
        *,
        association_details: Sequence[IdentityOwnershipAssociationDetailsAssociationDetailsInner | Mapping[str, Any]]
        | None = ...,
    ) -> None: ...
