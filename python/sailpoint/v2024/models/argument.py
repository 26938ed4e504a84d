# Generated from schema/.
"""Argument."""

__all__ = ["Argument"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class Argument(Model):
        """Argument."""

        name: str
        description: str | None
        type: str | None
        def __init__(
            self,
            *,
            name: str,
            description: str | None = ...,
            type: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    Argument = model("v2024", "Argument")
