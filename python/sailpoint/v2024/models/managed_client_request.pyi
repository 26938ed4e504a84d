# Written by `make stubs` from schema/; change it there.
"""Managed client request."""

from sailpoint._core import Model

__all__ = ["ManagedClientRequest"]

class ManagedClientRequest(Model):
    """Managed client request."""

    cluster_id: str
    description: str | None
    name: str | None
    type: str | None
    def __init__(
        self,
        *,
        cluster_id: str,
        description: str | None = ...,
        name: str | None = ...,
        type: str | None = ...,
    ) -> None: ...
