# Generated from schema/.
"""A role: access that identities get by criteria, by assignment or on request."""

__all__ = ["Role"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from sailpoint._core import Model
    from sailpoint._tracking import Tracked
    from sailpoint.v3.models.access_profile_ref import AccessProfileRef
    from sailpoint.v3.models.additional_owner_ref import AdditionalOwnerRef
    from sailpoint.v3.models.attribute_dto_list import AttributeDTOList
    from sailpoint.v3.models.dimension_ref import DimensionRef
    from sailpoint.v3.models.entitlement_ref import EntitlementRef
    from sailpoint.v3.models.json_patch_operation import JsonPatchOperation
    from sailpoint.v3.models.owner_reference import OwnerReference
    from sailpoint.v3.models.requestability_for_role import RequestabilityForRole
    from sailpoint.v3.models.revocability_for_role import RevocabilityForRole
    from sailpoint.v3.models.role_membership_selector import RoleMembershipSelector

    class Role(Tracked[JsonPatchOperation], Model):
        """A role: access that identities get by criteria, by assignment or on request."""

        id: str | None
        """The role's id."""
        name: str
        """The role's name."""
        created: datetime | str | None
        """Time of creation.

        Read-only: it is left out of requests.
        """
        modified: datetime | str | None
        """Time of the last change.

        Read-only: it is left out of requests.
        """
        description: str | None
        """The role's description."""
        owner: OwnerReference
        """The identity that owns the role."""
        additional_owners: list[AdditionalOwnerRef] | None
        """Further owners."""
        access_profiles: list[AccessProfileRef] | None
        """References to the access profiles."""
        entitlements: list[EntitlementRef] | None
        """References to the entitlements."""
        membership: RoleMembershipSelector | None
        """The criteria or the list that decides which identities have the role."""
        legacy_membership_info: dict[str, Any] | None
        """Membership in an older form."""
        enabled: bool | None
        """True if the role is enabled."""
        requestable: bool | None
        """True if users can request it."""
        access_request_config: RequestabilityForRole | None
        """Settings for requests of the role."""
        revocation_request_config: RevocabilityForRole | None
        """Settings for requests to revoke it."""
        segments: list[str] | None
        """Ids of the segments that it is in."""
        dimensional: bool | None
        """True if the role has dimensions."""
        dimension_refs: list[DimensionRef] | None
        """References to the dimensions."""
        access_model_metadata: AttributeDTOList | None
        """Metadata of the role."""
        privilege_level: str | None
        """Level of privilege."""
        def __init__(
            self,
            *,
            name: str,
            owner: OwnerReference | Mapping[str, Any],
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
else:
    from sailpoint._core import model

    Role = model("v3", "Role")
