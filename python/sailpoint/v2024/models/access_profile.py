# Generated from schema/.
"""An access profile: entitlements of one source under one name."""

__all__ = ["AccessProfile"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from sailpoint._core import Model
    from sailpoint._tracking import Tracked
    from sailpoint.v2024.models.access_profile_source_ref import AccessProfileSourceRef
    from sailpoint.v2024.models.additional_owner_ref import AdditionalOwnerRef
    from sailpoint.v2024.models.attribute_dto_list import AttributeDTOList
    from sailpoint.v2024.models.entitlement_ref import EntitlementRef
    from sailpoint.v2024.models.json_patch_operation import JsonPatchOperation
    from sailpoint.v2024.models.owner_reference import OwnerReference
    from sailpoint.v2024.models.provisioning_criteria_level1 import ProvisioningCriteriaLevel1
    from sailpoint.v2024.models.requestability import Requestability
    from sailpoint.v2024.models.revocability import Revocability

    class AccessProfile(Tracked[JsonPatchOperation], Model):
        """An access profile: entitlements of one source under one name."""

        id: str | None
        """The access profile's id.

        Read-only: it is left out of requests.
        """
        name: str
        """The access profile's name."""
        description: str | None
        """The access profile's description."""
        created: datetime | str | None
        """Time of creation.

        Read-only: it is left out of requests.
        """
        modified: datetime | str | None
        """Time of the last change.

        Read-only: it is left out of requests.
        """
        enabled: bool | None
        """True if the access profile is enabled."""
        owner: OwnerReference | None
        """The identity that owns the access profile."""
        source: AccessProfileSourceRef
        """Reference to the source."""
        entitlements: list[EntitlementRef] | None
        """References to the entitlements."""
        requestable: bool | None
        """True if users can request it."""
        access_request_config: Requestability | None
        """Settings for requests of the access profile."""
        revocation_request_config: Revocability | None
        """Settings for requests to revoke it."""
        segments: list[str] | None
        """Ids of the segments that it is in."""
        access_model_metadata: AttributeDTOList | None
        """Metadata of the access profile."""
        provisioning_criteria: ProvisioningCriteriaLevel1 | None
        """Criteria that choose the account if an identity has several."""
        additional_owners: list[AdditionalOwnerRef] | None
        """Further owners."""
        def __init__(
            self,
            *,
            name: str,
            owner: OwnerReference | Mapping[str, Any] | None,
            source: AccessProfileSourceRef | Mapping[str, Any],
            id: str | None = ...,
            description: str | None = ...,
            created: datetime | str | None = ...,
            modified: datetime | str | None = ...,
            enabled: bool | None = ...,
            entitlements: Sequence[EntitlementRef | Mapping[str, Any]] | None = ...,
            requestable: bool | None = ...,
            access_request_config: Requestability | Mapping[str, Any] | None = ...,
            revocation_request_config: Revocability | Mapping[str, Any] | None = ...,
            segments: list[str] | tuple[str, ...] | None = ...,
            access_model_metadata: AttributeDTOList | Mapping[str, Any] | None = ...,
            provisioning_criteria: ProvisioningCriteriaLevel1 | Mapping[str, Any] | None = ...,
            additional_owners: Sequence[AdditionalOwnerRef | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccessProfile = model("v2024", "AccessProfile")
