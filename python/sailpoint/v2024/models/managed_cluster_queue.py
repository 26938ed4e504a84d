# Generated from schema/.
"""Managed cluster queue."""

__all__ = ["ManagedClusterQueue"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class ManagedClusterQueue(Model):
        """Managed cluster queue."""

        name: str | None
        region: str | None
        def __init__(
            self,
            *,
            name: str | None = ...,
            region: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ManagedClusterQueue = model("v2024", "ManagedClusterQueue")
