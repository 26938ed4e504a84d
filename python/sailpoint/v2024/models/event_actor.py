# Generated from schema/.
"""Event actor."""

__all__ = ["EventActor"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class EventActor(Model):
        """Event actor."""

        name: str | None
        def __init__(
            self,
            *,
            name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    EventActor = model("v2024", "EventActor")
