# Written by `make stubs` from schema/; change it there.
"""Role."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sailpoint._core import Model
from sailpoint._tracking import Tracked
from sailpoint.v2024.models.access_profile_ref import AccessProfileRef
from sailpoint.v2024.models.additional_owner_ref import AdditionalOwnerRef
from sailpoint.v2024.models.attribute_dto_list import AttributeDTOList
from sailpoint.v2024.models.dimension_ref import DimensionRef
from sailpoint.v2024.models.entitlement_ref import EntitlementRef
from sailpoint.v2024.models.owner_reference import OwnerReference
from sailpoint.v2024.models.requestability_for_role import RequestabilityForRole
from sailpoint.v2024.models.revocability_for_role import RevocabilityForRole
from sailpoint.v2024.models.role_membership_selector import RoleMembershipSelector

__all__ = ["Role"]

class Role(Tracked, Model):
    """Role."""

    id: str | None
    name: str
    created: datetime | str | None
    """Read-only: it is left out of requests."""
    modified: datetime | str | None
    """Read-only: it is left out of requests."""
    description: str | None
    owner: OwnerReference | None
    additional_owners: list[AdditionalOwnerRef] | None
    access_profiles: list[AccessProfileRef] | None
    entitlements: list[EntitlementRef] | None
    membership: RoleMembershipSelector | None
    legacy_membership_info: dict[str, Any] | None
    enabled: bool | None
    requestable: bool | None
    access_request_config: RequestabilityForRole | None
    revocation_request_config: RevocabilityForRole | None
    segments: list[str] | None
    dimensional: bool | None
    dimension_refs: list[DimensionRef] | None
    access_model_metadata: AttributeDTOList | None
    privilege_level: str | None
    def __init__(
        self,
        *,
        name: str,
        owner: OwnerReference | Mapping[str, Any] | None,
        id: str | None = ...,
        created: datetime | str | None = ...,
        modified: datetime | str | None = ...,
        description: str | None = ...,
        additional_owners: Sequence[AdditionalOwnerRef | Mapping[str, Any]] | None = ...,
        access_profiles: Sequence[AccessProfileRef | Mapping[str, Any]] | None = ...,
        entitlements: Sequence[EntitlementRef | Mapping[str, Any]] | None = ...,
        membership: RoleMembershipSelector | Mapping[str, Any] | None = ...,
        legacy_membership_info: Mapping[str, Any] | None = ...,
        enabled: bool | None = ...,
        requestable: bool | None = ...,
        access_request_config: RequestabilityForRole | Mapping[str, Any] | None = ...,
        revocation_request_config: RevocabilityForRole | Mapping[str, Any] | None = ...,
        segments: list[str] | tuple[str, ...] | None = ...,
        dimensional: bool | None = ...,
        dimension_refs: Sequence[DimensionRef | Mapping[str, Any]] | None = ...,
        access_model_metadata: AttributeDTOList | Mapping[str, Any] | None = ...,
        privilege_level: str | None = ...,
    ) -> None: ...
