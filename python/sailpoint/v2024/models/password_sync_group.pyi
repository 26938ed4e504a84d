# Written by `make stubs` from schema/; change it there.
"""Password sync group."""

from datetime import datetime

from sailpoint._core import Model

__all__ = ["PasswordSyncGroup"]

class PasswordSyncGroup(Model):
    """Password sync group."""

    id: str | None
    name: str | None
    password_policy_id: str | None
    source_ids: list[str] | None
    created: datetime | str | None
    modified: datetime | str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        password_policy_id: str | None = ...,
        source_ids: list[str] | tuple[str, ...] | None = ...,
        created: datetime | str | None = ...,
        modified: datetime | str | None = ...,
    ) -> None: ...
