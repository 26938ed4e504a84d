# Generated from schema/.
"""Base reference dto1."""

__all__ = ["BaseReferenceDto1"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class BaseReferenceDto1(Model):
        """Base reference dto1."""

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

    BaseReferenceDto1 = model("beta", "BaseReferenceDto1")
