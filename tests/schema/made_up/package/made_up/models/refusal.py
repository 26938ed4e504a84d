# Written by `make stubs` from schema/; change it there.
"""Refusal."""

__all__ = ["Refusal"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class Refusal(Model):
        """Refusal."""

        reason: str | None
        def __init__(
            self,
            *,
            reason: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    Refusal = model("made_up", "Refusal")
