# Generated from schema/.
"""Work item forward."""

__all__ = ["WorkItemForward"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

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
else:
    from sailpoint._core import model

    WorkItemForward = model("v2025", "WorkItemForward")
