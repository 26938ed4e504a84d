# Generated from schema/.
"""Set icon request."""

__all__ = ["SetIconRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class SetIconRequest(Model):
        """Set icon request."""

        image: str
        def __init__(
            self,
            *,
            image: str,
        ) -> None: ...
else:
    from sailpoint._core import model

    SetIconRequest = model("v2024", "SetIconRequest")
