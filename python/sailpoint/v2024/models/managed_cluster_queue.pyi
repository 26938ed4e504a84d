# Written by `make stubs` from schema/; change it there.
"""Managed cluster queue."""

from sailpoint._core import Model

__all__ = ["ManagedClusterQueue"]

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
