# Generated from schema/.
"""Display reference."""

__all__ = ["DisplayReference"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class DisplayReference(Model):
        """Display reference."""

        id: str | None
        name: str | None
        display_name: str | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            name: str | None = ...,
            display_name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    DisplayReference = model("v3", "DisplayReference")
