# Generated from schema/.
"""Task result details returns inner."""

__all__ = ["TaskResultDetailsReturnsInner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class TaskResultDetailsReturnsInner(Model):
        """Task result details returns inner."""

        display_label: str | None
        attribute_name: str | None
        def __init__(
            self,
            *,
            display_label: str | None = ...,
            attribute_name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    TaskResultDetailsReturnsInner = model("v2025", "TaskResultDetailsReturnsInner")
