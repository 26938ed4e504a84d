# Generated from schema/.
"""The lifecycle state to set."""

__all__ = ["SetLifecycleStateRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class SetLifecycleStateRequest(Model):
        """The lifecycle state to set."""

        lifecycle_state_id: str | None
        """The lifecycle state's id."""
        def __init__(
            self,
            *,
            lifecycle_state_id: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SetLifecycleStateRequest = model("v3", "SetLifecycleStateRequest")
