# Generated from schema/.
"""Target."""

__all__ = ["Target"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class Target(Model):
        """Target."""

        id: str | None
        type: str | None
        """Known values: APPLICATION, IDENTITY."""
        name: str | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            type: Literal["APPLICATION", "IDENTITY"] | None = ...,
            name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    Target = model("v2024", "Target")
