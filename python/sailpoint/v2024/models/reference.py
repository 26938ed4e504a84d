# Generated from schema/.
"""Reference."""

__all__ = ["Reference"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class Reference(Model):
        """Reference."""

        id: str | None
        name: str | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    Reference = model("v2024", "Reference")
