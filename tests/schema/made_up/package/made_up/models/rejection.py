# Generated from schema/.
"""Rejection."""

__all__ = ["Rejection"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class Rejection(Model):
        """Rejection."""

        reason: str | None
        def __init__(
            self,
            *,
            reason: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    Rejection = model("made_up", "Rejection")
