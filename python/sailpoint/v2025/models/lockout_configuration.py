# Generated from schema/.
"""Lockout configuration."""

__all__ = ["LockoutConfiguration"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model
    from sailpoint._tracking import Tracked
    from sailpoint.v2025.models.json_patch_operation import JsonPatchOperation

    class LockoutConfiguration(Tracked[JsonPatchOperation], Model):
        """Lockout configuration."""

        maximum_attempts: int | None
        lockout_duration: int | None
        lockout_window: int | None
        def __init__(
            self,
            *,
            maximum_attempts: int | None = ...,
            lockout_duration: int | None = ...,
            lockout_window: int | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    LockoutConfiguration = model("v2025", "LockoutConfiguration")
