# Written by `make stubs` from schema/; change it there.
"""Managed cluster request."""

from collections.abc import Mapping

from sailpoint._core import Model

__all__ = ["ManagedClusterRequest"]

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
        type: str | None = ...,
        configuration: Mapping[str, str] | None = ...,
        description: str | None = ...,
    ) -> None: ...
