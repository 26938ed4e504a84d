# Generated from schema/.
"""Password sync group."""

__all__ = ["PasswordSyncGroup"]

TYPE_CHECKING = False
if TYPE_CHECKING:
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
else:
    from sailpoint._core import model

    PasswordSyncGroup = model("beta", "PasswordSyncGroup")
