# Generated from schema/.
"""Thing."""

__all__ = ["Thing"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.made_up.models.colour import Colour
    from sailpoint.made_up.models.thing1 import Thing1

    class Thing(Model):
        """Thing."""

        id: str | None
        """Read-only: it is left out of requests."""
        name: str
        colour: str | None
        parts: list[Thing1] | None
        def __init__(
            self,
            *,
            name: str,
            id: str | None = ...,
            colour: Colour | Literal["RED", "BLUE"] | None = ...,
            parts: Sequence[Thing1 | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    Thing = model("made_up", "Thing")
