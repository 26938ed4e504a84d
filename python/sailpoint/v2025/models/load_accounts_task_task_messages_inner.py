# Generated from schema/.
"""Load accounts task task messages inner."""

__all__ = ["LoadAccountsTaskTaskMessagesInner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class LoadAccountsTaskTaskMessagesInner(Model):
        """Load accounts task task messages inner."""

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

    LoadAccountsTaskTaskMessagesInner = model("v2025", "LoadAccountsTaskTaskMessagesInner")
