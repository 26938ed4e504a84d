# Written by `make stubs` from schema/; change it there.
"""Set lifecycle state200 response."""

from sailpoint._core import Model

__all__ = ["SetLifecycleState200Response"]

class SetLifecycleState200Response(Model):
    """Set lifecycle state200 response."""

    account_activity_id: str | None
    def __init__(
        self,
        *,
        account_activity_id: str | None = ...,
    ) -> None: ...
