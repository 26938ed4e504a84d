# Generated from schema/.
"""Entitlement document."""

__all__ = ["EntitlementDocument"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v3.models.base_segment import BaseSegment
    from sailpoint.v3.models.entitlement_document_all_of_manually_updated_fields import EntitlementDocumentAllOfManuallyUpdatedFields
    from sailpoint.v3.models.entitlement_document_all_of_permissions import EntitlementDocumentAllOfPermissions
    from sailpoint.v3.models.entitlement_document_all_of_source import EntitlementDocumentAllOfSource

    class EntitlementDocument(Model):
        """Entitlement document."""

        id: str
        name: str
        modified: datetime | str | None
        synced: str | None
        display_name: str | None
        source: EntitlementDocumentAllOfSource | None
        segments: list[BaseSegment] | None
        segment_count: int | None
        requestable: bool | None
        cloud_governed: bool | None
        created: datetime | str | None
        privileged: bool | None
        tags: list[str] | None
        attribute: str | None
        value: str | None
        source_schema_object_type: str | None
        var_schema: str | None
        hash: str | None
        attributes: dict[str, Any] | None
        truncated_attributes: list[str] | None
        contains_data_access: bool | None
        manually_updated_fields: EntitlementDocumentAllOfManuallyUpdatedFields | None
        permissions: list[EntitlementDocumentAllOfPermissions] | None
        def __init__(
            self,
            *,
            id: str,
            name: str,
            modified: datetime | str | None = ...,
            synced: str | None = ...,
            display_name: str | None = ...,
            source: EntitlementDocumentAllOfSource | Mapping[str, Any] | None = ...,
            segments: Sequence[BaseSegment | Mapping[str, Any]] | None = ...,
            segment_count: int | None = ...,
            requestable: bool | None = ...,
            cloud_governed: bool | None = ...,
            created: datetime | str | None = ...,
            privileged: bool | None = ...,
            tags: list[str] | tuple[str, ...] | None = ...,
            attribute: str | None = ...,
            value: str | None = ...,
            source_schema_object_type: str | None = ...,
            var_schema: str | None = ...,
            hash: str | None = ...,
            attributes: Mapping[str, Any] | None = ...,
            truncated_attributes: list[str] | tuple[str, ...] | None = ...,
            contains_data_access: bool | None = ...,
            manually_updated_fields: EntitlementDocumentAllOfManuallyUpdatedFields | Mapping[str, Any] | None = ...,
            permissions: Sequence[EntitlementDocumentAllOfPermissions | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    EntitlementDocument = model("v3", "EntitlementDocument")
