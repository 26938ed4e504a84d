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
    from sailpoint.v3.models.additional_owner_ref import AdditionalOwnerRef
    from sailpoint.v3.models.entitlement_access_model_metadata import EntitlementAccessModelMetadata
    from sailpoint.v3.models.entitlement_owner import EntitlementOwner
    from sailpoint.v3.models.entitlement_source import EntitlementSource
    from sailpoint.v3.models.json_patch_operation import JsonPatchOperation
    from sailpoint.v3.models.permission_dto import PermissionDto

    class Entitlement(Tracked[JsonPatchOperation], Model):
        """Entitlement."""

        id: str | None
        name: str | None
        attribute: str | None
        value: str | None
        source_schema_object_type: str | None
        description: str | None
        privileged: bool | None
        cloud_governed: bool | None
        requestable: bool | None
        owner: EntitlementOwner | None
        additional_owners: list[AdditionalOwnerRef] | None
        manually_updated_fields: dict[str, Any] | None
        access_model_metadata: EntitlementAccessModelMetadata | None
        created: datetime | str | None
        modified: datetime | str | None
        source: EntitlementSource | None
        attributes: dict[str, Any] | None
        segments: list[str] | None
        direct_permissions: list[PermissionDto] | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            name: str | None = ...,
            attribute: str | None = ...,
            value: str | None = ...,
            source_schema_object_type: str | None = ...,
            description: str | None = ...,
            privileged: bool | None = ...,
            cloud_governed: bool | None = ...,
            requestable: bool | None = ...,
            owner: EntitlementOwner | Mapping[str, Any] | None = ...,
            additional_owners: Sequence[AdditionalOwnerRef | Mapping[str, Any]] | None = ...,
            manually_updated_fields: Mapping[str, Any] | None = ...,
            access_model_metadata: EntitlementAccessModelMetadata | Mapping[str, Any] | None = ...,
            created: datetime | str | None = ...,
            modified: datetime | str | None = ...,
            source: EntitlementSource | Mapping[str, Any] | None = ...,
            attributes: Mapping[str, Any] | None = ...,
            segments: list[str] | tuple[str, ...] | None = ...,
            direct_permissions: Sequence[PermissionDto | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    Entitlement = model("v3", "Entitlement")
