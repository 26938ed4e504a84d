# Written by `make stubs` from schema/; change it there.
"""Managed cluster encryption config."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["ManagedClusterEncryptionConfig"]

class ManagedClusterEncryptionConfig(Model):
    """Managed cluster encryption config."""

    format: str | None
    """Known values: V2, V3."""
    def __init__(
        self,
        *,
        format: Literal["V2", "V3"] | None = ...,
    ) -> None: ...
