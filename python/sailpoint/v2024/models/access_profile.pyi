# Written by `make stubs` from schema/; change it there.
"""Access profile."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sailpoint._core import Model
from sailpoint._tracking import Tracked
from sailpoint.v2024.models.access_profile_source_ref import AccessProfileSourceRef
from sailpoint.v2024.models.additional_owner_ref import AdditionalOwnerRef
from sailpoint.v2024.models.attribute_dto_list import AttributeDTOList
from sailpoint.v2024.models.entitlement_ref import EntitlementRef
from sailpoint.v2024.models.owner_reference import OwnerReference
from sailpoint.v2024.models.provisioning_criteria_level1 import ProvisioningCriteriaLevel1
from sailpoint.v2024.models.requestability import Requestability
from sailpoint.v2024.models.revocability import Revocability

__all__ = ["AccessProfile"]

class AccessProfile(Tracked, Model):
    """Access profile."""

    id: str | None
    """Read-only: it is left out of requests."""
    name: str
    description: str | None
    created: datetime | str | None
    """Read-only: it is left out of requests."""
    modified: datetime | str | None
    """Read-only: it is left out of requests."""
    enabled: bool | None
    owner: OwnerReference | None
    source: AccessProfileSourceRef
    entitlements: list[EntitlementRef] | None
    requestable: bool | None
    access_request_config: Requestability | None
    revocation_request_config: Revocability | None
    segments: list[str] | None
    access_model_metadata: AttributeDTOList | None
    provisioning_criteria: ProvisioningCriteriaLevel1 | None
    additional_owners: list[AdditionalOwnerRef] | None
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
