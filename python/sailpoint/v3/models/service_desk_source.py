# Generated from schema/.
"""Service desk source."""

__all__ = ["ServiceDeskSource"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class ServiceDeskSource(Model):
        """Service desk source."""

        type: str | None
        """Known values: SOURCE."""
        id: str | None
        name: str | None
        def __init__(
            self,
            *,
            type: Literal["SOURCE"] | None = ...,
            id: str | None = ...,
            name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ServiceDeskSource = model("v3", "ServiceDeskSource")
