# Generated from schema/.
"""Access profile details."""

__all__ = ["AccessProfileDetails"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2024.models.access_profile_details_account_selector import AccessProfileDetailsAccountSelector

    class AccessProfileDetails(Model):
        """Access profile details."""

        id: str | None
        name: str | None
        description: str | None
        created: datetime | str | None
        modified: datetime | str | None
        disabled: bool | None
        requestable: bool | None
        protected: bool | None
        owner_id: str | None
        source_id: int | None
        source_name: str | None
        app_id: int | None
        app_name: str | None
        application_id: str | None
        type: str | None
        entitlements: list[str] | None
        entitlement_count: int | None
        segments: list[str] | None
        approval_schemes: str | None
        revoke_request_approval_schemes: str | None
        request_comments_required: bool | None
        denied_comments_required: bool | None
        account_selector: AccessProfileDetailsAccountSelector | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            name: str | None = ...,
            description: str | None = ...,
            created: datetime | str | None = ...,
            modified: datetime | str | None = ...,
            disabled: bool | None = ...,
            requestable: bool | None = ...,
            protected: bool | None = ...,
            owner_id: str | None = ...,
            source_id: int | None = ...,
            source_name: str | None = ...,
            app_id: int | None = ...,
            app_name: str | None = ...,
            application_id: str | None = ...,
            type: str | None = ...,
            entitlements: list[str] | tuple[str, ...] | None = ...,
            entitlement_count: int | None = ...,
            segments: list[str] | tuple[str, ...] | None = ...,
            approval_schemes: str | None = ...,
            revoke_request_approval_schemes: str | None = ...,
            request_comments_required: bool | None = ...,
            denied_comments_required: bool | None = ...,
            account_selector: AccessProfileDetailsAccountSelector | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccessProfileDetails = model("v2024", "AccessProfileDetails")
