# Written by `make stubs` from schema/; change it there.
"""The lifecycle state to set."""

from sailpoint._core import Model

__all__ = ["SetLifecycleStateRequest"]

class SetLifecycleStateRequest(Model):
    """The lifecycle state to set."""

    lifecycle_state_id: str | None
    """The lifecycle state's id."""
    def __init__(
        self,
        *,
        lifecycle_state_id: str | None = ...,
    ) -> None: ...
