# Generated from schema/.
"""The models of the schema file managed_cluster_types, for type checkers."""

from sailpoint._core import Model

class ManagedClusterType(Model):
    """Managed cluster type."""

    id: str | None
    """Read-only: it is left out of requests."""
    type: str
    pod: str
    org: str
    managed_process_ids: list[str] | None
    def __init__(
        self,
        *,
        type: str,
        pod: str,
        org: str,
        id: str | None = ...,
        managed_process_ids: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...
