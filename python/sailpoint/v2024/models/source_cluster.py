# Generated from schema/.
"""Source cluster."""

__all__ = ["SourceCluster"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class SourceCluster(Model):
        """Source cluster."""

        type: str
        """Known values: CLUSTER."""
        id: str
        name: str
        def __init__(
            self,
            *,
            type: Literal["CLUSTER"],
            id: str,
            name: str,
        ) -> None: ...
else:
    from sailpoint._core import model

    SourceCluster = model("v2024", "SourceCluster")
