# Generated from schema/.
"""Multi host integrations cluster."""

__all__ = ["MultiHostIntegrationsCluster"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class MultiHostIntegrationsCluster(Model):
        """Multi host integrations cluster."""

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

    MultiHostIntegrationsCluster = model("beta", "MultiHostIntegrationsCluster")
