# Generated from schema/.
"""The reasons why an identity cannot be deleted."""

__all__ = ["IdentityAssociationDetails"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2024.models.identity_association_details_association_details_inner import IdentityAssociationDetailsAssociationDetailsInner

    class IdentityAssociationDetails(Model):
        """The reasons why an identity cannot be deleted."""

        message: str | None
        """The message."""
        association_details: list[IdentityAssociationDetailsAssociationDetailsInner] | None
        """The objects that need the identity, by the kind of association."""
        def __init__(
            self,
            *,
            message: str | None = ...,
            association_details: Sequence[IdentityAssociationDetailsAssociationDetailsInner | Mapping[str, Any]]
            | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    IdentityAssociationDetails = model("v2024", "IdentityAssociationDetails")
