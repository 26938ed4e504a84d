# Generated from schema/.
"""Base segment."""

__all__ = ["BaseSegment"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class BaseSegment(Model):
        """Base segment."""

        id: str | None
        name: str | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    BaseSegment = model("v2024", "BaseSegment")
