# Generated from schema/.
"""User app."""

__all__ = ["UserApp"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any

    from sailpoint._core import Model
    from sailpoint._tracking import Tracked
    from sailpoint.v2024.models.json_patch_operation import JsonPatchOperation
    from sailpoint.v2024.models.user_app_account import UserAppAccount
    from sailpoint.v2024.models.user_app_owner import UserAppOwner
    from sailpoint.v2024.models.user_app_source import UserAppSource
    from sailpoint.v2024.models.user_app_source_app import UserAppSourceApp

    class UserApp(Tracked[JsonPatchOperation], Model):
        """User app."""

        id: str | None
        created: datetime | str | None
        modified: datetime | str | None
        has_multiple_accounts: bool | None
        use_for_password_management: bool | None
        provision_request_enabled: bool | None
        app_center_enabled: bool | None
        source_app: UserAppSourceApp | None
        source: UserAppSource | None
        account: UserAppAccount | None
        owner: UserAppOwner | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            created: datetime | str | None = ...,
            modified: datetime | str | None = ...,
            has_multiple_accounts: bool | None = ...,
            use_for_password_management: bool | None = ...,
            provision_request_enabled: bool | None = ...,
            app_center_enabled: bool | None = ...,
            source_app: UserAppSourceApp | Mapping[str, Any] | None = ...,
            source: UserAppSource | Mapping[str, Any] | None = ...,
            account: UserAppAccount | Mapping[str, Any] | None = ...,
            owner: UserAppOwner | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    UserApp = model("v2024", "UserApp")
