# Generated from schema/.
"""List access model metadata attribute401 response."""

__all__ = ["ListAccessModelMetadataAttribute401Response"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from sailpoint._core import Model

    class ListAccessModelMetadataAttribute401Response(Model):
        """List access model metadata attribute401 response."""

        error: Any
        def __init__(
            self,
            *,
            error: Any = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ListAccessModelMetadataAttribute401Response = model("beta", "ListAccessModelMetadataAttribute401Response")
