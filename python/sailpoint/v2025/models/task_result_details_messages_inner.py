# Generated from schema/.
"""Task result details messages inner."""

__all__ = ["TaskResultDetailsMessagesInner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class TaskResultDetailsMessagesInner(Model):
        """Task result details messages inner."""

        type: str | None
        """Known values: INFO, WARN, ERROR."""
        error: bool | None
        warning: bool | None
        key: str | None
        localized_text: str | None
        def __init__(
            self,
            *,
            type: Literal["INFO", "WARN", "ERROR"] | None = ...,
            error: bool | None = ...,
            warning: bool | None = ...,
            key: str | None = ...,
            localized_text: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    TaskResultDetailsMessagesInner = model("v2025", "TaskResultDetailsMessagesInner")
