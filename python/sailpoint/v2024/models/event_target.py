# Generated from schema/.
"""Event target."""

__all__ = ["EventTarget"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class EventTarget(Model):
        """Event target."""

        name: str | None
        def __init__(
            self,
            *,
            name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    EventTarget = model("v2024", "EventTarget")
