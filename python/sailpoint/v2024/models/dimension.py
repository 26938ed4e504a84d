# Generated from schema/.
"""Dimension."""

__all__ = ["Dimension"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from sailpoint._core import Model
    from sailpoint._tracking import Tracked
    from sailpoint.v2024.models.access_profile_ref import AccessProfileRef
    from sailpoint.v2024.models.dimension_membership_selector import DimensionMembershipSelector
    from sailpoint.v2024.models.entitlement_ref import EntitlementRef
    from sailpoint.v2024.models.json_patch_operation import JsonPatchOperation
    from sailpoint.v2024.models.owner_reference import OwnerReference

    class Dimension(Tracked[JsonPatchOperation], Model):
        """Dimension."""

        id: str | None
        name: str
        created: datetime | str | None
        """Read-only: it is left out of requests."""
        modified: datetime | str | None
        """Read-only: it is left out of requests."""
        description: str | None
        owner: OwnerReference | None
        access_profiles: list[AccessProfileRef] | None
        entitlements: list[EntitlementRef] | None
        membership: DimensionMembershipSelector | None
        parent_id: str | None
        def __init__(
            self,
            *,
            name: str,
            owner: OwnerReference | Mapping[str, Any] | None,
            id: str | None = ...,
            created: datetime | str | None = ...,
            modified: datetime | str | None = ...,
            description: str | None = ...,
            access_profiles: Sequence[AccessProfileRef | Mapping[str, Any]] | None = ...,
            entitlements: Sequence[EntitlementRef | Mapping[str, Any]] | None = ...,
            membership: DimensionMembershipSelector | Mapping[str, Any] | None = ...,
            parent_id: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    Dimension = model("v2024", "Dimension")
