# Generated from schema/.
"""Source app patch dto."""

__all__ = ["SourceAppPatchDto"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any

    from sailpoint._core import Model
    from sailpoint._tracking import Tracked
    from sailpoint.v2025.models.base_reference_dto import BaseReferenceDto
    from sailpoint.v2025.models.json_patch_operation import JsonPatchOperation
    from sailpoint.v2025.models.source_app_account_source import SourceAppAccountSource

    class SourceAppPatchDto(Tracked[JsonPatchOperation], Model):
        """Source app patch dto."""

        id: str | None
        cloud_app_id: str | None
        name: str | None
        created: datetime | str | None
        modified: datetime | str | None
        enabled: bool | None
        provision_request_enabled: bool | None
        description: str | None
        match_all_accounts: bool | None
        app_center_enabled: bool | None
        access_profiles: list[str] | None
        account_source: SourceAppAccountSource | None
        owner: BaseReferenceDto | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            cloud_app_id: str | None = ...,
            name: str | None = ...,
            created: datetime | str | None = ...,
            modified: datetime | str | None = ...,
            enabled: bool | None = ...,
            provision_request_enabled: bool | None = ...,
            description: str | None = ...,
            match_all_accounts: bool | None = ...,
            app_center_enabled: bool | None = ...,
            access_profiles: list[str] | tuple[str, ...] | None = ...,
            account_source: SourceAppAccountSource | Mapping[str, Any] | None = ...,
            owner: BaseReferenceDto | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SourceAppPatchDto = model("v2025", "SourceAppPatchDto")
