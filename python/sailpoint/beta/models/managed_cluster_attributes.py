# Generated from schema/.
"""Managed cluster attributes."""

__all__ = ["ManagedClusterAttributes"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.beta.models.managed_cluster_queue import ManagedClusterQueue

    class ManagedClusterAttributes(Model):
        """Managed cluster attributes."""

        queue: ManagedClusterQueue | None
        keystore: str | None
        def __init__(
            self,
            *,
            queue: ManagedClusterQueue | Mapping[str, Any] | None = ...,
            keystore: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ManagedClusterAttributes = model("beta", "ManagedClusterAttributes")
