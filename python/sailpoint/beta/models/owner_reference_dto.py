# Generated from schema/.
"""Owner reference dto."""

__all__ = ["OwnerReferenceDto"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class OwnerReferenceDto(Model):
        """Owner reference dto."""

        id: str | None
        name: str | None
        type: str | None
        """Known values: IDENTITY."""
        def __init__(
            self,
            *,
            id: str | None = ...,
            name: str | None = ...,
            type: Literal["IDENTITY"] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    OwnerReferenceDto = model("beta", "OwnerReferenceDto")
