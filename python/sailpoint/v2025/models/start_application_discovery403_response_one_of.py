# Generated from schema/.
"""Start application discovery403 response one of."""

__all__ = ["StartApplicationDiscovery403ResponseOneOf"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Self

    from sailpoint._core import Model

    class StartApplicationDiscovery403ResponseOneOf(Model):
        """Start application discovery403 response one of."""

        error: str
        def __init__(
            self,
            *,
            error: str,
        ) -> None: ...

        @property
        def actual_instance(self) -> Self:
            """The model itself, for scripts of the official SDK."""
else:
    from sailpoint._core import model

    StartApplicationDiscovery403ResponseOneOf = model("v2025", "StartApplicationDiscovery403ResponseOneOf")
