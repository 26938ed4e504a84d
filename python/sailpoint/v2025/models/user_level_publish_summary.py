# Generated from schema/.
"""User level publish summary."""

__all__ = ["UserLevelPublishSummary"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from sailpoint._core import Model

    class UserLevelPublishSummary(Model):
        """User level publish summary."""

        user_level_id: str | None
        publish: bool | None
        status: str | None
        modified: datetime | str | None
        def __init__(
            self,
            *,
            user_level_id: str | None = ...,
            publish: bool | None = ...,
            status: str | None = ...,
            modified: datetime | str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    UserLevelPublishSummary = model("v2025", "UserLevelPublishSummary")
