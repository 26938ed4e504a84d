# Generated from schema/.
"""Identity1."""

__all__ = ["Identity1"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class Identity1(Model):
        """Identity1."""

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

    Identity1 = model("beta", "Identity1")
