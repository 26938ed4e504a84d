# Generated from schema/.
"""Role document."""

__all__ = ["RoleDocument"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v3.models.base_access_owner import BaseAccessOwner
    from sailpoint.v3.models.base_access_profile import BaseAccessProfile
    from sailpoint.v3.models.base_segment import BaseSegment
    from sailpoint.v3.models.role_document_all_of_dimension_schema_attributes import RoleDocumentAllOfDimensionSchemaAttributes
    from sailpoint.v3.models.role_document_all_of_dimensions import RoleDocumentAllOfDimensions
    from sailpoint.v3.models.role_document_all_of_entitlements import RoleDocumentAllOfEntitlements

    class RoleDocument(Model):
        """Role document."""

        description: str | None
        created: datetime | str | None
        modified: datetime | str | None
        synced: datetime | str | None
        enabled: bool | None
        requestable: bool | None
        request_comments_required: bool | None
        owner: BaseAccessOwner | None
        id: str
        name: str
        access_profiles: list[BaseAccessProfile] | None
        access_profile_count: int | None
        tags: list[str] | None
        segments: list[BaseSegment] | None
        segment_count: int | None
        entitlements: list[RoleDocumentAllOfEntitlements] | None
        entitlement_count: int | None
        dimensional: bool | None
        dimension_schema_attribute_count: int | None
        dimension_schema_attributes: list[RoleDocumentAllOfDimensionSchemaAttributes] | None
        dimensions: list[RoleDocumentAllOfDimensions] | None
        def __init__(
            self,
            *,
            id: str,
            name: str,
            description: str | None = ...,
            created: datetime | str | None = ...,
            modified: datetime | str | None = ...,
            synced: datetime | str | None = ...,
            enabled: bool | None = ...,
            requestable: bool | None = ...,
            request_comments_required: bool | None = ...,
            owner: BaseAccessOwner | Mapping[str, Any] | None = ...,
            access_profiles: Sequence[BaseAccessProfile | Mapping[str, Any]] | None = ...,
            access_profile_count: int | None = ...,
            tags: list[str] | tuple[str, ...] | None = ...,
            segments: Sequence[BaseSegment | Mapping[str, Any]] | None = ...,
            segment_count: int | None = ...,
            entitlements: Sequence[RoleDocumentAllOfEntitlements | Mapping[str, Any]] | None = ...,
            entitlement_count: int | None = ...,
            dimensional: bool | None = ...,
            dimension_schema_attribute_count: int | None = ...,
            dimension_schema_attributes: Sequence[RoleDocumentAllOfDimensionSchemaAttributes | Mapping[str, Any]]
            | None = ...,
            dimensions: Sequence[RoleDocumentAllOfDimensions | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    RoleDocument = model("v3", "RoleDocument")
