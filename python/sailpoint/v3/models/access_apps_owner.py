# Generated from schema/.
"""Access apps owner."""

__all__ = ["AccessAppsOwner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class AccessAppsOwner(Model):
        """Access apps owner."""

        type: str | None
        """Known values: IDENTITY."""
        id: str | None
        name: str | None
        email: str | None
        def __init__(
            self,
            *,
            type: Literal["IDENTITY"] | None = ...,
            id: str | None = ...,
            name: str | None = ...,
            email: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccessAppsOwner = model("v3", "AccessAppsOwner")
