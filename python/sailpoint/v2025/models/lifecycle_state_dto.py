# Generated from schema/.
"""Lifecycle state dto."""

__all__ = ["LifecycleStateDto"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class LifecycleStateDto(Model):
        """Lifecycle state dto."""

        state_name: str
        manually_updated: bool
        def __init__(
            self,
            *,
            state_name: str,
            manually_updated: bool,
        ) -> None: ...
else:
    from sailpoint._core import model

    LifecycleStateDto = model("v2025", "LifecycleStateDto")
