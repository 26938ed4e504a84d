# Generated from schema/.
"""Tag1."""

__all__ = ["Tag1"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class Tag1(Model):
        """Tag1."""

        id: int | None
        name: str | None
        def __init__(
            self,
            *,
            id: int | None = ...,
            name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    Tag1 = model("v2025", "Tag1")
