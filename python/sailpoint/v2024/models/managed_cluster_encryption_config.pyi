# Written by `make stubs` from schema/; change it there.
"""Managed cluster encryption config."""

from sailpoint._core import Model

__all__ = ["ManagedClusterEncryptionConfig"]

class ManagedClusterEncryptionConfig(Model):
    """Managed cluster encryption config."""

    format: str | None
    """Known values: V2, V3."""
    def __init__(
        self,
        *,
        format: str | None = ...,
    ) -> None: ...
