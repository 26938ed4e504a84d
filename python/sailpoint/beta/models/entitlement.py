# Generated from schema/.
"""Entitlement."""

__all__ = ["Entitlement"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from sailpoint._core import Model
    from sailpoint._tracking import Tracked
    from sailpoint.beta.models.additional_owner_ref import AdditionalOwnerRef
    from sailpoint.beta.models.entitlement_access_model_metadata import EntitlementAccessModelMetadata
    from sailpoint.beta.models.entitlement_manually_updated_fields import EntitlementManuallyUpdatedFields
    from sailpoint.beta.models.entitlement_owner import EntitlementOwner
    from sailpoint.beta.models.entitlement_source import EntitlementSource
    from sailpoint.beta.models.json_patch_operation import JsonPatchOperation
    from sailpoint.beta.models.permission_dto import PermissionDto

    class Entitlement(Tracked[JsonPatchOperation], Model):
        """Entitlement."""

        id: str | None
        name: str | None
        created: datetime | str | None
        modified: datetime | str | None
        attribute: str | None
        value: str | None
        source_schema_object_type: str | None
        privileged: bool | None
        cloud_governed: bool | None
        description: str | None
        requestable: bool | None
        attributes: dict[str, Any] | None
        source: EntitlementSource | None
        owner: EntitlementOwner | None
        additional_owners: list[AdditionalOwnerRef] | None
        direct_permissions: list[PermissionDto] | None
        segments: list[str] | None
        manually_updated_fields: EntitlementManuallyUpdatedFields | None
        access_model_metadata: EntitlementAccessModelMetadata | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            name: str | None = ...,
            created: datetime | str | None = ...,
            modified: datetime | str | None = ...,
            attribute: str | None = ...,
            value: str | None = ...,
            source_schema_object_type: str | None = ...,
            privileged: bool | None = ...,
            cloud_governed: bool | None = ...,
            description: str | None = ...,
            requestable: bool | None = ...,
            attributes: Mapping[str, Any] | None = ...,
            source: EntitlementSource | Mapping[str, Any] | None = ...,
            owner: EntitlementOwner | Mapping[str, Any] | None = ...,
            additional_owners: Sequence[AdditionalOwnerRef | Mapping[str, Any]] | None = ...,
            direct_permissions: Sequence[PermissionDto | Mapping[str, Any]] | None = ...,
            segments: list[str] | tuple[str, ...] | None = ...,
            manually_updated_fields: EntitlementManuallyUpdatedFields | Mapping[str, Any] | None = ...,
            access_model_metadata: EntitlementAccessModelMetadata | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    Entitlement = model("beta", "Entitlement")
