# Generated from schema/.
"""Access item diff."""

__all__ = ["AccessItemDiff"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class AccessItemDiff(Model):
        """Access item diff."""

        id: str | None
        event_type: str | None
        """Known values: ADD, REMOVE."""
        display_name: str | None
        source_name: str | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            event_type: Literal["ADD", "REMOVE"] | None = ...,
            display_name: str | None = ...,
            source_name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccessItemDiff = model("v2024", "AccessItemDiff")
