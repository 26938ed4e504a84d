# Generated from schema/.
"""List access model metadata attribute429 response."""

__all__ = ["ListAccessModelMetadataAttribute429Response"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from sailpoint._core import Model

    class ListAccessModelMetadataAttribute429Response(Model):
        """List access model metadata attribute429 response."""

        message: Any
        def __init__(
            self,
            *,
            message: Any = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ListAccessModelMetadataAttribute429Response = model("beta", "ListAccessModelMetadataAttribute429Response")
