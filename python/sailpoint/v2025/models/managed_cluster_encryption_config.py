# Generated from schema/.
"""Managed cluster encryption config."""

__all__ = ["ManagedClusterEncryptionConfig"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class ManagedClusterEncryptionConfig(Model):
        """Managed cluster encryption config."""

        format: str | None
        """Known values: V2, V3."""
        def __init__(
            self,
            *,
            format: Literal["V2", "V3"] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ManagedClusterEncryptionConfig = model("v2025", "ManagedClusterEncryptionConfig")
