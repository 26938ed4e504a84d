# Generated from schema/.
"""Delete202 response."""

__all__ = ["Delete202Response"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class Delete202Response(Model):
        """Delete202 response."""

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

    Delete202Response = model("beta", "Delete202Response")
