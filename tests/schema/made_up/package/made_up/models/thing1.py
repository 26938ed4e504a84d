# Generated from schema/.
"""Thing1."""

__all__ = ["Thing1"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class Thing1(Model):
        """Thing1."""

        weight: float | None
        def __init__(
            self,
            *,
            weight: float | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    Thing1 = model("made_up", "Thing1")
