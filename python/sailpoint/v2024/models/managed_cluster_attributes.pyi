# Written by `make stubs` from schema/; change it there.
"""Managed cluster attributes."""

from collections.abc import Mapping
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.managed_cluster_queue import ManagedClusterQueue

__all__ = ["ManagedClusterAttributes"]

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
