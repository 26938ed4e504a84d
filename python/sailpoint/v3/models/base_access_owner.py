# Generated from schema/.
"""Base access owner."""

__all__ = ["BaseAccessOwner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class BaseAccessOwner(Model):
        """Base access owner."""

        type: str | None
        """Known values: IDENTITY."""
        id: str | None
        name: str | None
        email: str | None
        def __init__(
            self,
            *,
            type: Literal["IDENTITY"] | None = ...,
            id: str | None = ...,
            name: str | None = ...,
            email: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    BaseAccessOwner = model("v3", "BaseAccessOwner")
