# Written by `make stubs` from schema/; change it there.
"""Set lifecycle state request."""

from sailpoint._core import Model

__all__ = ["SetLifecycleStateRequest"]

class SetLifecycleStateRequest(Model):
    """Set lifecycle state request."""

    lifecycle_state_id: str | None
    def __init__(
        self,
        *,
        lifecycle_state_id: str | None = ...,
    ) -> None: ...
