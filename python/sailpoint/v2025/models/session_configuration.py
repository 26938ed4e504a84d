# Generated from schema/.
"""Session configuration."""

__all__ = ["SessionConfiguration"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model
    from sailpoint._tracking import Tracked
    from sailpoint.v2025.models.json_patch_operation import JsonPatchOperation

    class SessionConfiguration(Tracked[JsonPatchOperation], Model):
        """Session configuration."""

        max_idle_time: int | None
        remember_me: bool | None
        max_session_time: int | None
        def __init__(
            self,
            *,
            max_idle_time: int | None = ...,
            remember_me: bool | None = ...,
            max_session_time: int | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SessionConfiguration = model("v2025", "SessionConfiguration")
