# Generated from schema/.
"""Access profile usage used by inner."""

__all__ = ["AccessProfileUsageUsedByInner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class AccessProfileUsageUsedByInner(Model):
        """Access profile usage used by inner."""

        type: str | None
        """Known values: ROLE."""
        id: str | None
        name: str | None
        def __init__(
            self,
            *,
            type: Literal["ROLE"] | None = ...,
            id: str | None = ...,
            name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccessProfileUsageUsedByInner = model("v2024", "AccessProfileUsageUsedByInner")
