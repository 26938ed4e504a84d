# Generated from schema/.
"""Managed cluster key pair."""

__all__ = ["ManagedClusterKeyPair"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class ManagedClusterKeyPair(Model):
        """Managed cluster key pair."""

        public_key: str | None
        public_key_thumbprint: str | None
        public_key_certificate: str | None
        def __init__(
            self,
            *,
            public_key: str | None = ...,
            public_key_thumbprint: str | None = ...,
            public_key_certificate: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ManagedClusterKeyPair = model("v3", "ManagedClusterKeyPair")
