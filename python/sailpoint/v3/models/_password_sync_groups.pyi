# Generated from schema/.
"""The models of the schema file password_sync_groups, for type checkers."""

from datetime import datetime

from sailpoint._core import Model

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
