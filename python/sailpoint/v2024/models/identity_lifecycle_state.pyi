# Written by `make stubs` from schema/; change it there.
"""Identity lifecycle state."""

from sailpoint._core import Model

__all__ = ["IdentityLifecycleState"]

class IdentityLifecycleState(Model):
    """Identity lifecycle state."""

    state_name: str
    manually_updated: bool
    def __init__(
        self,
        *,
        state_name: str,
        manually_updated: bool,
    ) -> None: ...
