# Written by `make stubs` from schema/; change it there.
"""Auth user."""

from datetime import datetime

from sailpoint._core import Model
from sailpoint._tracking import Tracked

__all__ = ["AuthUser"]

class AuthUser(Tracked, Model):
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
        capabilities: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...
