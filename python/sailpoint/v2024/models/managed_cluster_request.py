# Generated from schema/.
"""Managed cluster request."""

__all__ = ["ManagedClusterRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from sailpoint._core import Model
    from sailpoint.v2024.models.managed_cluster_types import ManagedClusterTypes

    class ManagedClusterRequest(Model):
        """Managed cluster request."""

        name: str
        type: str | None
        configuration: dict[str, str] | None
        description: str | None
        def __init__(
            self,
            *,
            name: str,
            type: ManagedClusterTypes
            | Literal["idn", "iai", "spConnectCluster", "sqsCluster", "das-rc", "das-pc", "das-dc", "pag", "das-am", "standard"]
            | None = ...,
            configuration: Mapping[str, str] | None = ...,
            description: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ManagedClusterRequest = model("v2024", "ManagedClusterRequest")
