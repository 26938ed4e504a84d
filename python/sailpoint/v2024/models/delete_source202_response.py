# Generated from schema/.
"""Delete source202 response."""

__all__ = ["DeleteSource202Response"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class DeleteSource202Response(Model):
        """Delete source202 response."""

        type: str | None
        """Known values: TASK_RESULT."""
        id: str | None
        name: str | None
        def __init__(
            self,
            *,
            type: Literal["TASK_RESULT"] | None = ...,
            id: str | None = ...,
            name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    DeleteSource202Response = model("v2024", "DeleteSource202Response")
