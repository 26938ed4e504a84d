# Written by `make stubs` from schema/; change it there.
"""The lifecycle state of an identity."""

from sailpoint._core import Model

__all__ = ["IdentityLifecycleState"]

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
