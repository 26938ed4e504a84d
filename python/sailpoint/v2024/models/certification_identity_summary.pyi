# Written by `make stubs` from schema/; change it there.
"""Certification identity summary."""

from sailpoint._core import Model

__all__ = ["CertificationIdentitySummary"]

class CertificationIdentitySummary(Model):
    """Certification identity summary."""

    id: str | None
    name: str | None
    identity_id: str | None
    completed: bool | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        identity_id: str | None = ...,
        completed: bool | None = ...,
    ) -> None: ...
