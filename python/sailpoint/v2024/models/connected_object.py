# Generated from schema/.
"""Connected object."""

__all__ = ["ConnectedObject"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from sailpoint._core import Model

    class ConnectedObject(Model):
        """Connected object."""

        type: Any
        id: str | None
        name: str | None
        description: str | None
        def __init__(
            self,
            *,
            type: Any = ...,
            id: str | None = ...,
            name: str | None = ...,
            description: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ConnectedObject = model("v2024", "ConnectedObject")
