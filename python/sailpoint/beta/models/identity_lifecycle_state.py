# Generated from schema/.
"""The lifecycle state of an identity."""

__all__ = ["IdentityLifecycleState"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class IdentityLifecycleState(Model):
        """The lifecycle state of an identity."""

        state_name: str
        """Name of the state."""
        manually_updated: bool
        """True if a user set the state."""
        def __init__(
            self,
            *,
            state_name: str,
            manually_updated: bool,
        ) -> None: ...
else:
    from sailpoint._core import model

    IdentityLifecycleState = model("beta", "IdentityLifecycleState")
