# Generated from schema/.
"""Source app create dto account source."""

__all__ = ["SourceAppCreateDtoAccountSource"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class SourceAppCreateDtoAccountSource(Model):
        """Source app create dto account source."""

        id: str
        type: str | None
        name: str | None
        def __init__(
            self,
            *,
            id: str,
            type: str | None = ...,
            name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SourceAppCreateDtoAccountSource = model("v2024", "SourceAppCreateDtoAccountSource")
