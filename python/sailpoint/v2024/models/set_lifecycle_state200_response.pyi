# Written by `make stubs` from schema/; change it there.
"""The account activity of a change of the lifecycle state."""

from sailpoint._core import Model

__all__ = ["SetLifecycleState200Response"]

class SetLifecycleState200Response(Model):
    """The account activity of a change of the lifecycle state."""

    account_activity_id: str | None
    """The account activity's id."""
    def __init__(
        self,
        *,
        account_activity_id: str | None = ...,
    ) -> None: ...
