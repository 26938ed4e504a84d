# Written by `make stubs` from schema/; change it there.
"""Identity association details."""

from collections.abc import Mapping, Sequence
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.identity_association_details_association_details_inner import IdentityAssociationDetailsAssociationDetailsInner

__all__ = ["IdentityAssociationDetails"]

class IdentityAssociationDetails(Model):
    """Identity association details."""

    message: str | None
    association_details: list[IdentityAssociationDetailsAssociationDetailsInner] | None
    def __init__(
        self,
        *,
        message: str | None = ...,
        association_details: Sequence[IdentityAssociationDetailsAssociationDetailsInner | Mapping[str, Any]]
        | None = ...,
    ) -> None: ...
