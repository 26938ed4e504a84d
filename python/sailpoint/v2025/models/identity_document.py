# Generated from schema/.
"""Identity document."""

__all__ = ["IdentityDocument"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.access_profile_role import AccessProfileRole
    from sailpoint.v2025.models.access_profile_summary import AccessProfileSummary
    from sailpoint.v2025.models.app import App
    from sailpoint.v2025.models.base_account import BaseAccount
    from sailpoint.v2025.models.entitlement_summary import EntitlementSummary
    from sailpoint.v2025.models.identity_access import IdentityAccess
    from sailpoint.v2025.models.identity_document_all_of_identity_profile import IdentityDocumentAllOfIdentityProfile
    from sailpoint.v2025.models.identity_document_all_of_manager import IdentityDocumentAllOfManager
    from sailpoint.v2025.models.identity_document_all_of_source import IdentityDocumentAllOfSource
    from sailpoint.v2025.models.owns import Owns
    from sailpoint.v2025.models.processing_details import ProcessingDetails

    class IdentityDocument(Model):
        """Identity document."""

        id: str
        name: str
        display_name: str | None
        first_name: str | None
        last_name: str | None
        email: str | None
        created: datetime | str | None
        modified: datetime | str | None
        phone: str | None
        synced: str | None
        inactive: bool | None
        protected: bool | None
        status: str | None
        employee_number: str | None
        manager: IdentityDocumentAllOfManager | None
        is_manager: bool | None
        identity_profile: IdentityDocumentAllOfIdentityProfile | None
        source: IdentityDocumentAllOfSource | None
        attributes: dict[str, Any] | None
        disabled: bool | None
        locked: bool | None
        processing_state: str | None
        processing_details: ProcessingDetails | None
        accounts: list[BaseAccount] | None
        account_count: int | None
        apps: list[App] | None
        app_count: int | None
        access: list[AccessProfileSummary | EntitlementSummary | AccessProfileRole] | None
        access_count: int | None
        entitlement_count: int | None
        role_count: int | None
        access_profile_count: int | None
        owns: list[Owns] | None
        owns_count: int | None
        tags: list[str] | None
        tags_count: int | None
        visible_segments: list[str] | None
        visible_segment_count: int | None
        def __init__(
            self,
            *,
            id: str,
            name: str,
            display_name: str | None = ...,
            first_name: str | None = ...,
            last_name: str | None = ...,
            email: str | None = ...,
            created: datetime | str | None = ...,
            modified: datetime | str | None = ...,
            phone: str | None = ...,
            synced: str | None = ...,
            inactive: bool | None = ...,
            protected: bool | None = ...,
            status: str | None = ...,
            employee_number: str | None = ...,
            manager: IdentityDocumentAllOfManager | Mapping[str, Any] | None = ...,
            is_manager: bool | None = ...,
            identity_profile: IdentityDocumentAllOfIdentityProfile | Mapping[str, Any] | None = ...,
            source: IdentityDocumentAllOfSource | Mapping[str, Any] | None = ...,
            attributes: Mapping[str, Any] | None = ...,
            disabled: bool | None = ...,
            locked: bool | None = ...,
            processing_state: str | None = ...,
            processing_details: ProcessingDetails | Mapping[str, Any] | None = ...,
            accounts: Sequence[BaseAccount | Mapping[str, Any]] | None = ...,
            account_count: int | None = ...,
            apps: Sequence[App | Mapping[str, Any]] | None = ...,
            app_count: int | None = ...,
            access: Sequence[IdentityAccess | AccessProfileSummary | Mapping[str, Any] | EntitlementSummary | AccessProfileRole]
            | None = ...,
            access_count: int | None = ...,
            entitlement_count: int | None = ...,
            role_count: int | None = ...,
            access_profile_count: int | None = ...,
            owns: Sequence[Owns | Mapping[str, Any]] | None = ...,
            owns_count: int | None = ...,
            tags: list[str] | tuple[str, ...] | None = ...,
            tags_count: int | None = ...,
            visible_segments: list[str] | tuple[str, ...] | None = ...,
            visible_segment_count: int | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    IdentityDocument = model("v2025", "IdentityDocument")
