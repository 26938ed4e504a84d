# Generated from schema/.
"""Access profile document."""

__all__ = ["AccessProfileDocument"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2024.models.access_apps import AccessApps
    from sailpoint.v2024.models.access_profile_document_all_of_source import AccessProfileDocumentAllOfSource
    from sailpoint.v2024.models.base_access_owner import BaseAccessOwner
    from sailpoint.v2024.models.base_entitlement import BaseEntitlement
    from sailpoint.v2024.models.base_segment import BaseSegment

    class AccessProfileDocument(Model):
        """Access profile document."""

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
        source: AccessProfileDocumentAllOfSource | None
        entitlements: list[BaseEntitlement] | None
        entitlement_count: int | None
        segments: list[BaseSegment] | None
        segment_count: int | None
        tags: list[str] | None
        apps: list[AccessApps] | None
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
            source: AccessProfileDocumentAllOfSource | Mapping[str, Any] | None = ...,
            entitlements: Sequence[BaseEntitlement | Mapping[str, Any]] | None = ...,
            entitlement_count: int | None = ...,
            segments: Sequence[BaseSegment | Mapping[str, Any]] | None = ...,
            segment_count: int | None = ...,
            tags: list[str] | tuple[str, ...] | None = ...,
            apps: Sequence[AccessApps | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccessProfileDocument = model("v2024", "AccessProfileDocument")
