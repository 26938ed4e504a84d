# Written by `make stubs` from schema/; change it there.
"""Work item forward."""

from sailpoint._core import Model

__all__ = ["WorkItemForward"]

class WorkItemForward(Model):
    """Work item forward."""

    target_owner_id: str
    comment: str
    send_notifications: bool | None
    def __init__(
        self,
        *,
        target_owner_id: str,
        comment: str,
        send_notifications: bool | None = ...,
    ) -> None: ...
