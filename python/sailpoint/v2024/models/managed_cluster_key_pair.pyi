# Written by `make stubs` from schema/; change it there.
"""Managed cluster key pair."""

from sailpoint._core import Model

__all__ = ["ManagedClusterKeyPair"]

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
