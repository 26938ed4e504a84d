# Generated from schema/.
"""The models of the schema file auth_users, for type checkers."""

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

from sailpoint._core import Model
from sailpoint._tracking import Tracked
from sailpoint.v2025.models._shared import JsonPatchOperation

class AuthUser(Tracked[JsonPatchOperation], Model):
    """Auth user."""

    tenant: str | None
    id: str | None
    uid: str | None
    profile: str | None
    identification_number: str | None
    email: str | None
    phone: str | None
    work_phone: str | None
    personal_email: str | None
    firstname: str | None
    lastname: str | None
    display_name: str | None
    alias: str | None
    last_password_change_date: datetime | str | None
    last_login_timestamp: int | None
    current_login_timestamp: int | None
    last_unlock_timestamp: datetime | str | None
    capabilities: list[str] | None
    def __init__(
        self,
        *,
        tenant: str | None = ...,
        id: str | None = ...,
        uid: str | None = ...,
        profile: str | None = ...,
        identification_number: str | None = ...,
        email: str | None = ...,
        phone: str | None = ...,
        work_phone: str | None = ...,
        personal_email: str | None = ...,
        firstname: str | None = ...,
        lastname: str | None = ...,
        display_name: str | None = ...,
        alias: str | None = ...,
        last_password_change_date: datetime | str | None = ...,
        last_login_timestamp: int | None = ...,
        current_login_timestamp: int | None = ...,
        last_unlock_timestamp: datetime | str | None = ...,
        capabilities: Sequence[Literal["CERT_ADMIN", "CLOUD_GOV_ADMIN", "CLOUD_GOV_USER", "HELPDESK", "ORG_ADMIN", "REPORT_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN", "SAAS_MANAGEMENT_ADMIN", "SAAS_MANAGEMENT_READER", "SOURCE_ADMIN", "SOURCE_SUBADMIN", "das:ui-administrator", "das:ui-compliance_manager", "das:ui-auditor", "das:ui-data-scope", "sp:aic-dashboard-read", "sp:aic-dashboard-write", "sp:ui-config-hub-admin", "sp:ui-config-hub-backup-admin", "sp:ui-config-hub-read"]]
        | None = ...,
    ) -> None: ...
