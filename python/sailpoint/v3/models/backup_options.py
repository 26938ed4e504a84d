# Generated from schema/.
"""Backup options."""

__all__ = ["BackupOptions"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v3.models.object_export_import_names import ObjectExportImportNames

    class BackupOptions(Model):
        """Backup options."""

        include_types: list[str] | None
        object_options: dict[str, ObjectExportImportNames] | None
        def __init__(
            self,
            *,
            include_types: Sequence[Literal["ACCESS_PROFILE", "ACCESS_REQUEST_CONFIG", "ATTR_SYNC_SOURCE_CONFIG", "AUTH_ORG", "CAMPAIGN_FILTER", "FORM_DEFINITION", "GOVERNANCE_GROUP", "IDENTITY_OBJECT_CONFIG", "IDENTITY_PROFILE", "LIFECYCLE_STATE", "NOTIFICATION_TEMPLATE", "PASSWORD_POLICY", "PASSWORD_SYNC_GROUP", "PUBLIC_IDENTITIES_CONFIG", "ROLE", "RULE", "SEGMENT", "SERVICE_DESK_INTEGRATION", "SOD_POLICY", "SOURCE", "TAG", "TRANSFORM", "TRIGGER_SUBSCRIPTION", "WORKFLOW"]]
            | None = ...,
            object_options: Mapping[str, ObjectExportImportNames | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    BackupOptions = model("v3", "BackupOptions")
