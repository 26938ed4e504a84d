# Generated from schema/.
"""Task return details."""

__all__ = ["TaskReturnDetails"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class TaskReturnDetails(Model):
        """Task return details."""

        name: str
        attribute_name: str
        def __init__(
            self,
            *,
            name: str,
            attribute_name: str,
        ) -> None: ...
else:
    from sailpoint._core import model

    TaskReturnDetails = model("v2025", "TaskReturnDetails")
