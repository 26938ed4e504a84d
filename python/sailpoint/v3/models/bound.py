# Generated from schema/.
"""Bound."""

__all__ = ["Bound"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class Bound(Model):
        """Bound."""

        value: str
        inclusive: bool | None
        def __init__(
            self,
            *,
            value: str,
            inclusive: bool | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    Bound = model("v3", "Bound")
